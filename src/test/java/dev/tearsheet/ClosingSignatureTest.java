package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stories whose writer signs them with the outlet, in brackets or behind a dash, on the last line.
 */
class ClosingSignatureTest {

  private static final List<String> STORY =
      List.of(
          "The council of Harlow Ferry voted late on Tuesday to close the old swing bridge for two"
              + " years, after engineers found cracks in eleven of its forty bearings.",
          "The closure will send some 9,000 cars a day over the upper crossing, which was built for"
              + " a third of that traffic and has no path for cyclists.",
          "Opponents said the figure left out the price of a ferry that would have to run at night.");

  private static Article parsed(String head, String last) {
    String page =
        "<html lang=en><head><title>Swing bridge to close</title>"
            + head
            + "</head><body><article><h1>Swing bridge to close</h1><p>"
            + String.join("</p><p>", STORY)
            + "</p><p>"
            + last
            + "</p></article></body></html>";
    return ArticleParser.create().parse(Source.html(page));
  }

  private static List<String> names(Article article) {
    return article.byline().authors().stream().map(Author::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "(Orla Fenwick / Tarn Gazette) # Orla Fenwick",
        "<em>(Ann Roe / Harlow Courier)</em> # Ann Roe",
        "(Ann Roe, Harlow Courier) # Ann Roe",
        "(Marie Boisvert | Gazette du Lac) # Marie Boisvert",
        "[Laura Tal / Corriere del Lago] # Laura Tal",
        "(Peter Feldmaus / Lauter Zeitung) # Peter Feldmaus",
        "— Ann Roe, Harlow Courier # Ann Roe",
        "Ann Roe – Harlow Courier # Ann Roe",
        "(Text: Peter Feldmaus) # Peter Feldmaus",
        "Peter Feldmaus (AFP) # Peter Feldmaus",
        "（记者王小明） # 王小明"
      })
  void nameWithAnOutletSigns(String last, String name) {
    Article article = parsed("", last);
    assertThat(names(article)).containsExactly(name);
    assertThat(article.body().text()).isEqualTo(String.join("\n\n", STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"– Ann Roe", "— Ann Roe", "Ann Roe", "(Ann Roe)", "Peter Feldmaus", "- Laura Tal"})
  void nameBelowAQuotationIsThatOfWhoSaidIt(String name) {
    String quoted = "We have waited long enough for a bridge that does not open by itself.";
    assertThat(
            names(
                parsed("", STORY.get(2) + "</p><blockquote>" + quoted + "</blockquote><p>" + name)))
        .isEmpty();
  }

  @Test
  void twoNamesSign() {
    assertThat(names(parsed("", "(Ann Roe and Jon Tarn / Harlow Courier)")))
        .containsExactly("Ann Roe", "Jon Tarn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Ann Roe/Getty Images)",
        "(Photo: Ann Roe)",
        "(Ann Roe is a member of the council.)",
        "(Lund Harbour / Upper Crossing)",
        "(Ann Roe, 43)",
        "(Bridge / Ferry)"
      })
  void pictureCreditSentenceAndPlacesSignNothing(String last) {
    assertThat(names(parsed("", last))).isEmpty();
  }

  @Test
  void authorWhomThePageStatesSignsAgain() {
    Article article = parsed("<meta name=author content='Ann Roe'>", "(Ann Roe / Harlow Courier)");
    assertThat(names(article)).containsExactly("Ann Roe");
    assertThat(article.body().text()).isEqualTo(String.join("\n\n", STORY));
  }

  @Test
  void lineOfSomebodyElseStays() {
    Article article = parsed("<meta name=author content='Ann Roe'>", "(Jon Tarn / Harlow Courier)");
    assertThat(names(article)).containsExactly("Ann Roe");
    assertThat(article.body().text()).endsWith("(Jon Tarn / Harlow Courier)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe joined the Courier’s staff in 2022. She is a graduate of Harlow College.",
        "Ann Roe contributed to this report from Lund."
      })
  void headingOfCreditsAloneGoesWithThem(String credit) {
    String closing = "Work starts in May, the council said, once the ice is off the river.";
    Article article =
        parsed(
            "<meta name=author content='Ann Roe'>",
            closing + "</p><h3>New on the Courier</h3><p>" + credit);
    assertThat(article.body().text()).isEqualTo(String.join("\n\n", STORY) + "\n\n" + closing);
  }
}
