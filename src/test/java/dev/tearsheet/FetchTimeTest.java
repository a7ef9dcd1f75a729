package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FetchTimeTest {

  private static final String PAGE =
      "<html><head><meta property='article:published_time' content='2031-05-04T10:00:00Z'></head>"
          + "<body><h1>Bridge opens</h1><p>By Ann Roe</p><p>The bridge opened to traffic.</p></body></html>";

  @Test
  void dateAfterTheFetchIsRefused() {
    Source source = Source.html(PAGE).fetchedAt(Instant.parse("2030-01-01T00:00:00Z"));
    assertThat(ArticleParser.create().parse(source).published()).isEmpty();
  }

  @Test
  void dateLineOfATextAfterTheFetchIsRefused() {
    String text =
        "Bridge opens\n\nMay 4, 2031\n\nThe bridge over the river opened to traffic on Monday"
            + " after two years of work, and the first cars crossed it before the sun was up.";
    Source late = Source.text(text).fetchedAt(Instant.parse("2030-01-01T00:00:00Z"));
    Source early = Source.text(text).fetchedAt(Instant.parse("2032-01-01T00:00:00Z"));
    assertThat(ArticleParser.create().parse(late).published()).isEmpty();
    assertThat(ArticleParser.create().parse(early).published().map(Timestamp::iso))
        .contains("2031-05-04");
  }

  @Test
  void dateIsKeptWhenTheFetchTimeIsNotKnown() {
    assertThat(ArticleParser.create().parse(Source.html(PAGE)).published().map(Timestamp::iso))
        .contains("2031-05-04T10:00:00Z");
  }

  @Test
  void explanationTellsWhichClaimTheArticleHas() {
    assertThat(ArticleParser.create().explain(Source.html(PAGE)).claims())
        .anyMatch(
            claim ->
                claim.field().equals("published")
                    && claim.source().equals("open_graph")
                    && claim.won())
        .anyMatch(
            claim ->
                claim.field().equals("author") && claim.source().equals("text") && claim.won());
  }
}
