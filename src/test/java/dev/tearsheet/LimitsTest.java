package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Problem.Code;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final String PARAGRAPH =
      "<p>The ferry left the quay at dawn, an hour late, with forty crates of apples on board.</p>";
  private static final String QUOTE =
      "<p>“The fog came down in minutes,” said Mara Quill, who has steered it for nine years.</p>";

  private static Article parse(ArticleParser.Builder limits, String html) {
    return limits.build().parse(Source.html(html));
  }

  private static List<Code> codes(Article article) {
    return article.problems().stream().map(Problem::code).toList();
  }

  @Test
  void legalValuesAreNamed() {
    ArticleParser.Builder builder = ArticleParser.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxInput(-1))
        .withMessage("maxInput must be 1 to 2147483647, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxDepth(5000))
        .withMessage("maxDepth must be 16 to 1024, was 5000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxNodes(0))
        .withMessageStartingWith("maxNodes must be 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxBlocks(0))
        .withMessageStartingWith("maxBlocks must be 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxQuotes(-1))
        .withMessageStartingWith("maxQuotes must be 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxAttribute(0))
        .withMessageStartingWith("maxAttribute must be 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxJsonLd(-1))
        .withMessageStartingWith("maxJsonLd must be 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxJsonLdDepth(201))
        .withMessage("maxJsonLdDepth must be 1 to 200, was 201");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxImages(10_001))
        .withMessage("maxImages must be 0 to 10000, was 10001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.minConfidence(Double.NaN))
        .withMessage("minConfidence must be within 0 to 1, was NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuoteExtractor.builder().minConfidence(1.1))
        .withMessage("minConfidence must be within 0 to 1, was 1.1");
  }

  @Test
  void inputIsNotCutWithinACharacter() {
    byte[] page = "<p>Åsa’s \uD83D\uDE00</p>".getBytes(StandardCharsets.UTF_8);
    for (int limit = 1; limit < page.length; limit++) {
      Article article = ArticleParser.builder().maxInput(limit).build().parse(Source.bytes(page));
      assertThat(article.body().text()).doesNotContain("\uFFFD");
      assertThat(codes(article))
          .contains(Code.INPUT_TRUNCATED)
          .doesNotContain(Code.MALFORMED_BYTES);
    }
  }

  @Test
  void belowTheLeastConfidenceAQuoteHasNoAttribution() {
    String html = "<h1>The wall</h1>" + "<p>“We got lucky,” Dell Okafor said.</p>".repeat(5);
    Article sure = parse(ArticleParser.builder().minConfidence(0), html);
    Article none = parse(ArticleParser.builder().minConfidence(1), html);
    assertThat(sure.quotes()).anyMatch(quote -> quote.attribution().isPresent());
    assertThat(none.quotes()).isNotEmpty().allMatch(quote -> quote.attribution().isEmpty());
  }

  @Test
  @SuppressWarnings("NullAway") // the misuse is what is tested
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleParser.create().parse(null))
        .withMessage("source");
    assertThatNullPointerException().isThrownBy(() -> Source.html(null)).withMessage("html");
    assertThatNullPointerException().isThrownBy(() -> Source.text(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Source.bytes(null)).withMessage("bytes");
    assertThatNullPointerException().isThrownBy(() -> Source.html("").url(null)).withMessage("url");
    assertThatNullPointerException()
        .isThrownBy(() -> Source.html("").contentType(null))
        .withMessage("contentType");
    assertThatNullPointerException()
        .isThrownBy(() -> QuoteExtractor.create().extract(null))
        .withMessage("text");
  }

  @Test
  void bytesBeyondTheLimitAreNotRead() {
    byte[] bytes = (PARAGRAPH + "<p>" + "late ".repeat(100)).getBytes(StandardCharsets.UTF_8);
    Article article =
        ArticleParser.builder().maxInput(PARAGRAPH.length()).build().parse(Source.bytes(bytes));

    assertThat(codes(article)).contains(Code.INPUT_TRUNCATED);
    assertThat(article.body().text()).doesNotContain("late late");
  }

  @Test
  void aStringIsNotCutWithinACharacter() {
    Article article = ArticleParser.builder().maxInput(2).build().parse(Source.text("a😀b"));
    assertThat(codes(article)).contains(Code.INPUT_TRUNCATED);
    assertThat(article.body().text()).isIn("a", "");
  }

  @Test
  void deepElementsAreHungHigherAndNoTextIsLost() {
    String html = "<article>" + "<div>".repeat(60) + PARAGRAPH.repeat(4);
    Article article = parse(ArticleParser.builder().maxDepth(20), html);

    assertThat(codes(article)).contains(Code.DEPTH_LIMIT);
    assertThat(article.body().text()).contains("forty crates");
    assertThat(codes(parse(ArticleParser.builder(), html))).doesNotContain(Code.DEPTH_LIMIT);
  }

  @Test
  void whatComesBeforeTheNodeLimitIsKept() {
    String html = "<article>" + PARAGRAPH.repeat(4) + "<p>Left out entirely.</p>".repeat(2000);
    Article article = parse(ArticleParser.builder().maxNodes(12), html);

    assertThat(codes(article)).contains(Code.NODE_LIMIT);
    assertThat(article.body().text()).contains("forty crates").doesNotContain("Left out");
  }

  @Test
  void manyNodesBeyondTheLimitAreCutInLinearTime() {
    String html = "<article>" + PARAGRAPH.repeat(4) + "<p>x</p>".repeat(300_000);
    Article article =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> parse(ArticleParser.builder().maxNodes(1000), html));

    assertThat(codes(article)).contains(Code.NODE_LIMIT);
    assertThat(article.body().text()).contains("forty crates");
  }

  @Test
  void whatComesBeforeTheBlockLimitIsKept() {
    Article article =
        parse(ArticleParser.builder().maxBlocks(3), PARAGRAPH.repeat(3) + QUOTE.repeat(3));

    assertThat(codes(article)).contains(Code.BLOCK_LIMIT);
    assertThat(article.body().text()).contains("forty crates").doesNotContain("fog");
  }

  @Test
  void theFirstQuotesAreKept() {
    String html = "<article>" + PARAGRAPH.repeat(3) + QUOTE.repeat(3);
    Article all = parse(ArticleParser.builder(), html);
    Article none = parse(ArticleParser.builder().maxQuotes(0), html);

    assertThat(none.quotes()).isEmpty();
    assertThat(codes(none).contains(Code.QUOTE_LIMIT)).isEqualTo(!all.quotes().isEmpty());
  }

  @Test
  void aLongAttributeIsLeftOutAndItsTextKept() {
    String html = "<article><div class='" + "x ".repeat(200) + "'>" + PARAGRAPH.repeat(4);
    Article article = parse(ArticleParser.builder().maxAttribute(300), html);

    assertThat(codes(article)).containsExactly(Code.ATTRIBUTE_LIMIT);
    assertThat(article.body().text()).contains("forty crates");
    assertThat(codes(parse(ArticleParser.builder().maxAttribute(400), html))).isEmpty();
  }

  private static String script(String json) {
    return "<script type=application/ld+json>" + json + "</script>" + PARAGRAPH.repeat(4);
  }

  @Test
  void whatComesBeforeTheLimitOfJsonLdIsKept() {
    String json =
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-01-02\",\"articleSection\":\"Harbour\","
            + "\"keywords\":\""
            + "tide, ".repeat(100)
            + "\"}";
    Article article = parse(ArticleParser.builder().maxJsonLd(200), script(json));

    assertThat(codes(article)).containsExactly(Code.JSON_LD_LIMIT);
    assertThat(article.section()).contains("Harbour");
    assertThat(article.keywords()).isEmpty();
    assertThat(codes(parse(ArticleParser.builder(), script(json)))).isEmpty();
  }

  @Test
  void whatStandsAboveTheDepthLimitOfJsonLdIsKept() {
    String json =
        "{\"@type\":\"NewsArticle\",\"articleSection\":\"Harbour\","
            + "\"author\":[{\"name\":\"Mara Quill\"}],\"datePublished\":\"2024-01-02\"}";
    Article article = parse(ArticleParser.builder().maxJsonLdDepth(2), script(json));

    assertThat(codes(article)).containsExactly(Code.JSON_LD_LIMIT);
    assertThat(article.section()).contains("Harbour");
    assertThat(article.published()).isPresent();
    assertThat(article.byline().authors()).isEmpty();
    assertThat(codes(parse(ArticleParser.builder().maxJsonLdDepth(3), script(json)))).isEmpty();
  }

  @Test
  void theFirstImagesAreKept() {
    StringBuilder html = new StringBuilder("<article>" + PARAGRAPH.repeat(4));
    for (int i = 0; i < 400; i++) {
      html.append("<figure><img src='https://example.org/").append(i).append(".jpg'></figure>");
    }
    Article article = parse(ArticleParser.builder().maxImages(3), html.toString());

    assertThat(codes(article)).containsExactly(Code.IMAGE_LIMIT);
    assertThat(article.images()).hasSize(3);
    assertThat(article.images().get(0).url()).isEqualTo("https://example.org/0.jpg");
    assertThat(parse(ArticleParser.builder().maxImages(350), html.toString()).images())
        .hasSize(350);
  }

  @Test
  void atTheDefaultsAStoryHasNoProblems() {
    assertThat(codes(parse(ArticleParser.builder(), "<article>" + PARAGRAPH.repeat(5)))).isEmpty();
  }
}
