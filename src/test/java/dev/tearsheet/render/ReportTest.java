package dev.tearsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Explanation;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final String PAGE =
      """
      <html><body><nav><a href="/">Home</a> <a href="/x">Sport</a></nav><article class="story">
      <p>The tide table in the harbour office has been wrong by one hour since the clocks changed.</p>
      <p>Nobody noticed but the ferryman, who trusts <script>alert(1)</script>his boots & the moon.</p>
      </article></body></html>
      """;

  @Test
  void everyBlockIsExplainedInPageOrder() {
    Explanation explanation = ArticleParser.create().explain(Source.html(PAGE));

    assertThat(explanation.blocks()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(explanation.blocks()).allSatisfy(block -> assertThat(block.reason()).isNotBlank());
    assertThat(explanation.blocks().get(0).kept()).isFalse();
    assertThat(explanation.article()).isEqualTo(ArticleParser.create().parse(Source.html(PAGE)));
  }

  @Test
  void keptAndDroppedBlocksAndTheirPathsStandInTheReport() {
    String report = Report.render(ArticleParser.create().explain(Source.html(PAGE)));

    assertThat(report).contains("class=\"dropped\"").contains("class=\"kept\"");
    assertThat(report).contains("article.story &gt; p").contains("boots &amp; the moon");
  }

  @Test
  void theReportRunsNoScriptAndFetchesNothing() {
    String hostile =
        PAGE.replace("his boots", "&lt;script&gt;alert(1)&lt;/script&gt; \" onload='x'");
    String report = Report.render(ArticleParser.create().explain(Source.html(hostile)));

    assertThat(report).doesNotContain("<script").doesNotContain("src=").doesNotContain("href=");
    assertThat(report).doesNotContain("onload='x'");
  }
}
