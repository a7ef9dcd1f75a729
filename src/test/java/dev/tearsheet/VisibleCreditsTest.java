package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tearsheet.article.Explanation;
import org.junit.jupiter.api.Test;

/** An explanation also shows what was read off the lines around the story. */
class VisibleCreditsTest {

  private static final String TEXT =
      """
      Bridge opens to traffic
      By Ann Roe
      May 3, 2024
      LUND (AP) — The bridge over the river opened to traffic on Monday after two years of work.
      The town paid four million crowns for it, a third more than it had planned to spend.
      The first cars crossed it before the sun was up, and a band played for their drivers.
      Bo Doe contributed reporting from Ystad.
      """;

  @Test
  void linesOfAPlainTextAreItsClaims() {
    assertThat(ArticleParser.create().explain(Source.text(TEXT)).claims())
        .extracting(
            Explanation.Claim::field,
            Explanation.Claim::source,
            Explanation.Claim::value,
            Explanation.Claim::won)
        .containsExactly(
            tuple("headline", "text", "Bridge opens to traffic", true),
            tuple("author", "text", "By Ann Roe", true),
            tuple("dateline", "text", "LUND (AP) —", true),
            tuple("published", "text", "May 3, 2024", true),
            tuple("contributor", "text", "Bo Doe", true));
  }

  @Test
  void whatThePageStatesIsNotToldTwice() {
    String page =
        "<title>Bridge opens to traffic</title><meta name=author content='Ann Roe'><h1>Bridge opens"
            + " to traffic</h1><p class=byline>By Ann Roe</p><p>"
            + TEXT.lines().skip(3).reduce((a, b) -> a + "</p><p>" + b).orElseThrow();
    assertThat(ArticleParser.create().explain(Source.html(page)).claims())
        .filteredOn(claim -> claim.field().equals("headline") || claim.value().startsWith("By "))
        .doesNotHaveDuplicates();
  }
}
