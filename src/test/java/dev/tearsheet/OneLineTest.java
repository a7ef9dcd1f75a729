package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Timestamp;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
