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
