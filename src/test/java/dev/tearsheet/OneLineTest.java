package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Timestamp;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A story without markup whose line breaks are all lost. */
class OneLineTest {

  private static final String STORY =
      "The council voted on Tuesday to keep the old ferry running through the winter months. "
          + "Residents had feared that the boat, which has crossed the river since 1931, would be sold. "
          + "“We could not let it go,” said Dora Kemble, who leads the town's transport committee. "
          + "The decision costs the town about two million crowns a year, the treasurer said.";

  private static Article read(String text) {
    return ArticleParser.create().parse(Source.text(text));
  }

  @Test
  void bylineDatelineAndCreditsOfOneLineArePartedFromTheStory() {
    Article article =
        read(
            "Old ferry keeps running By Ann Roe and Bo Doe HARLOW FERRY, Ore. (AP) — "
                + STORY
                + " Cy Poe in Lund contributed to this report.");
    assertThat(article.byline().authors())
        .extracting(Author::name)
        .containsExactly("Ann Roe", "Bo Doe");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Harlow Ferry");
    assertThat(article.byline().contributors())
        .containsExactly(new Contributor("Cy Poe", Optional.of("Lund"), Optional.of("reporting")));
    assertThat(article.body().text()).isEqualTo(STORY);
  }

  @Test
  void creditsInBracketsEndTheStoryOfOneLine() {
    Article article = read(STORY + " (Reporting by Ann Roe; Editing by Bo Doe)");
    assertThat(article.byline().contributors())
        .extracting(Contributor::name)
        .containsExactly("Ann Roe", "Bo Doe");
    assertThat(article.body().text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Old ferry keeps running March 14, 2024 HARLOW FERRY – ",
        "Old ferry keeps running By Ann Roe 14 March 2024 HARLOW FERRY – ",
        "Alte Fähre fährt weiter Von Ann Roe 14. März 2024 HARLOW FERRY – "
      })
  void dateTellsWhereTheStoryOfOneLineStarts(String head) {
    Article article = read(head + STORY);
    assertThat(article.published().map(Timestamp::iso)).contains("2024-03-14");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Harlow Ferry");
    assertThat(article.headline().orElseThrow()).matches("Old ferry.*running|Alte.*weiter");
    assertThat(article.byline().authors()).hasSize(head.contains("Roe") ? 1 : 0);
    assertThat(article.body().text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry of Harlow was sold on March 14, 2024 Residents said. ",
        "The ferry of Harlow. Sold in 1931 March 14, 2024 Residents said. ",
        "Ferry sold March 14, 2024 Residents said. ",
        "The ferry of Harlow sails until 14 March 2024 as planned by the town. "
      })
  void dateWithinASentencePartsNothing(String sentence) {
    assertThat(read(sentence + STORY).body().text()).isEqualTo(sentence + STORY);
  }

  @Test
  void oneParagraphWithoutSuchPartsStaysWhole() {
    assertThat(read(STORY).body().text()).isEqualTo(STORY);
  }

  private static final String MENU =
      "Skip to content Home News Sport Weather Business Lifestyle Travel Sign In Subscribe Search ";

  private static final String MORE =
      " The boat needs a new engine before the winter, and the yard at Lund has one in store. "
          + "“It will hold for another thirty years,” the yard’s owner Bo Doe said. “Maybe longer.” "
          + "The first trip of the season leaves at dawn on the first Sunday in May. "
          + "A band will play on the pier, and children cross without a ticket all day long. "
          + "The old captain, who retired last year, will hold the wheel for the first mile. "
          + "He crossed the river eleven thousand times and never missed a Sunday, he said.";

  private static final String LAST =
      " On the far shore a new landing of stone will be built where the old one sank in a storm. "
          + "Work on it starts in the autumn, when the water is low, and lasts until the first snow.";

  private static final String END =
      " Share Facebook Twitter Email Related Stories New Bridge For Lund Mayor Of Ystad Resigns "
          + "Weather Turns Cold Privacy Policy Terms Of Use Contact Us Advertise Sitemap";

  @Test
  void headlineBylineAndStoryOfAPageOnOneLineAreFoundAmidItsMenus() {
    Article article =
        read(
            "Old ferry of Harlow keeps running | Harlow Herald "
                + MENU
                + "Old ferry of Harlow keeps running By Ann Roe March 14, 2024 "
                + STORY
                + MORE
                + END);
    assertThat(article.headline()).contains("Old ferry of Harlow keeps running");
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.published().map(Timestamp::iso)).contains("2024-03-14");
    assertThat(article.body().text()).isEqualTo(STORY + MORE);
    assertThat(article.body().blocks()).hasSize(1);
    assertThat(article.quotes())
        .filteredOn(quote -> quote.kind() == Quote.Kind.DIRECT)
        .extracting(quote -> quote.attribution().flatMap(Attribution::name).orElse(""))
        .containsExactly("Dora Kemble", "Bo Doe");
  }

  @Test
  void aPageOnALongLineBelowItsTitleIsParted() {
    Article article =
        read(
            "Old ferry of Harlow keeps running\n\n"
                + MENU.repeat(3)
                + "Old ferry of Harlow keeps running "
                + STORY
                + MORE.repeat(5)
                + END.repeat(2));
    assertThat(article.headline()).contains("Old ferry of Harlow keeps running");
    assertThat(article.body().text())
        .startsWith(STORY)
        .doesNotContain("Weather Business", "Sitemap");
  }

  @Test
  void aTitleBeforeItsSiteIsTheHeadlineOfAPageOnOneLine() {
    Article article = read("Ferry of Harlow runs | Harlow Herald " + MENU + STORY + MORE + END);
    assertThat(article.headline()).contains("Ferry of Harlow runs");
    assertThat(article.body().text()).isEqualTo(STORY + MORE);
  }

  @Test
  void aTitleThatComesAgainTellsThatTheLineIsAPage() {
    String title = "Old ferry of Harlow keeps running for years";
    Article article = read(title + " Sign in " + title + " " + STORY + MORE + LAST);
    assertThat(article.headline()).contains(title);
    assertThat(article.body().text()).isEqualTo(STORY + MORE + LAST);
  }

  @Test
  void noticesBehindAStoryOfOneLineGo() {
    Article article =
        read(
            "March 14, 2024 HARLOW FERRY – "
                + STORY
                + MORE
                + MORE
                + " Contribute to reporting Ann Roe from Lund; Bo Doe from Ystad; And the Cy Poe from Bonn. "
                + "Source link Leave a Reply Your email address will not be published. "
                + "Required fields are marked *");
    assertThat(article.published().map(Timestamp::iso)).contains("2024-03-14");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Harlow Ferry");
    assertThat(article.byline().contributors())
        .extracting(Contributor::name)
        .containsExactly("Ann Roe", "Bo Doe", "Cy Poe");
    assertThat(article.body().text()).isEqualTo(STORY + MORE + MORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "word", "Word ", "– ", "(AP) — ", "A. ", "“", "a.b ", "DASH – "})
  void longLinesOfAnythingAreRead(String piece) {
    String line = piece.repeat(6000 / piece.length());
    assertThat(read(line).body().text()).isNotNull();
    assertThat(read("Title\n" + line + "\n\n" + line).body().text()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Old ferry keeps running By Ann Roe ",
        "Old ferry keeps running By Ann Roe and Bo de Doe ",
        "Alte Fähre fährt weiter Von Anna Reh ",
        "El viejo barco sigue Por Ana Rojo ",
        "Il vecchio traghetto resta Di Anna Rossi ",
      })
  void aBylineAloneTellsWhereTheStoryOfOneLineStarts(String head) {
    Article article = read(head + STORY);
    assertThat(article.headline()).get().asString().doesNotContain("Ann", "Ana");
    assertThat(article.byline().authors()).isNotEmpty();
    assertThat(article.body().text()).isEqualTo(STORY);
  }

  @Test
  void aBylineWithinAHeadlineIsNone() {
    Article article = read("Ferry Saved By Council Vote After Long Fight " + STORY);
    assertThat(article.byline().authors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Old ferry keeps running in winter | old-ferry-keeps-running-in-winter-1234.html",
        "Old ferry keeps running in the winter | old-ferry-keeps-running-winter/",
        "Alte Fähre fährt im Winter weiter | alte-faehre-faehrt-im-winter-weiter-a-12.html",
        "Il traghetto corre anche d'inverno | il-traghetto-corre-anche-d-inverno",
        "Old Ferry Keeps Running in Winter | old-ferry-keeps-running-in-winter",
      })
  void theAddressTellsWhereTheHeadlineOfOneLineEnds(String headline, String slug) {
    Article article = read(headline + " " + STORY, slug);
    assertThat(article.headline()).contains(headline);
    assertThat(article.body().text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"old-ferry-keeps-running-down", "old-ferry-keeps", "2024/03/14/12345"})
  void anAddressOfOtherWordsTellsNothing(String slug) {
    String text = "Old Ferry Keeps Running In Winter Months " + STORY;
    assertThat(read(text, slug).body().text()).isEqualTo(text);
  }

  private static Article read(String text, String slug) {
    return ArticleParser.create().parse(Source.text(text).url("https://a.example/news/" + slug));
  }
}
