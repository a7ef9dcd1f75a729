package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Headlines that lead elsewhere, each above its teaser, are no article without a telling name. */
class TeaserListTest {

  private static final List<String> TEASERS =
      List.of(
          "Drivers will pay two crowns an hour from June, the council decided late on Monday.",
          "Two swimmers came upon the ribs of a wooden ship at low tide near the old mole.",
          "The school will be closed for six weeks in summer while its roof is laid with slate.",
          "After four years without a boat after nine, the ferry will cross until midnight.",
          "The bakery won the silver loaf of the region with a bread that rests for two days.",
          "Forty lamps will be set along the coast road before winter, the county said.");

  private static final String TITLE = "<title>Valley Courier</title>";

  private static String teasers(String start) {
    return TITLE
        + start
        + IntStream.range(0, TEASERS.size())
            .mapToObj(
                i ->
                    "<div><h2><a href=/n/%d>%s</a></h2><p>%s</p></div>"
                        .formatted(i, TEASERS.get(i).substring(0, 30), TEASERS.get(i)))
            .collect(Collectors.joining());
  }

  private static Kind kind(String html) {
    return ArticleParser.create().parse(Source.html(html)).kind();
  }

  @Test
  void linkedHeadlinesWithTeasersAreAList() {
    assertThat(kind(teasers(""))).isEqualTo(Kind.OTHER);
  }

  @Test
  void introductionMakesItARoundUp() {
    String introduction =
        "<p>The week in the valley was a quiet one, and yet six things happened that are worth a"
            + " second look, from the price of parking to the bread on your table.</p>";
    assertThat(kind(teasers(introduction))).isEqualTo(Kind.ARTICLE);
  }

  @Test
  void pageThatSaysItIsAnArticleIsBelieved() {
    String article =
        "<meta property=og:type content=article><script type=application/ld+json>"
            + "{\"@type\": \"NewsArticle\"}</script>";
    assertThat(kind(article + teasers(""))).isEqualTo(Kind.ARTICLE);
  }

  @Test
  void headlinesWithoutLinksAreTheStorysOwn() {
    assertThat(kind(teasers("").replaceAll("</?a[^>]*>", ""))).isEqualTo(Kind.ARTICLE);
  }
}
