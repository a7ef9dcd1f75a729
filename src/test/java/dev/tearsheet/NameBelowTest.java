package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a line of its own names between headline and story of a text without markup. */
final class NameBelowTest {

  private static final String STORY =
      "The ferry to the outer islands lay in the harbour all winter, and the council said on Monday"
          + " that it would sail again in May.\n\n"
          + "Repairs to the hull took longer than planned, a speaker said, because the yard had no"
          + " steel of the right kind.\n\n"
          + "Passengers had to take the bus to the bridge, which is an hour longer.";

  private static Article read(String line, String story) {
    String text = "Ferry sails again in May\n\n" + line + "\n\n" + story;
    return ArticleParser.create().parse(Source.text(text));
  }

  private static String authors(String line, String story) {
    return String.join(
        ", ", read(line, story).byline().authors().stream().map(Author::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ann Roe | Ann Roe",
        "Ann Roe – Reporter | Ann Roe",
        "Ann Roe @annroe | Ann Roe",
        "Ann Roe · Lund | Ann Roe",
        "Ann RoeTravel Writer | Ann Roe",
        "Ann MackieTravel Writer | Ann Mackie",
        "Ann Roe Staff Writer | Ann Roe",
        "Ann Roe/The Harbour Post | Ann Roe",
        "Reuters | Reuters",
        "The Associated Press | The Associated Press",
        "The Harbour Team | The Harbour Team",
        "by tobi | tobi",
      })
  void nameBelowTheHeadlineIsTheAuthors(String line, String name) {
    Article article = read(line, STORY);
    assertThat(article.headline()).contains("Ferry sails again in May");
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly(name);
    assertThat(article.byline().text()).contains(line);
  }

  @Test
  void lineThatSignsTheStoryIsNoPartOfIt() {
    String line = "ANN ROE and BO DOE, The Harbour Post";
    assertThat(authors(line, STORY)).isEqualTo("Ann Roe, Bo Doe");
    assertThat(read(line, STORY).body().text()).isEqualTo(STORY);
    String list = "Ann Roe, Bo Doe and Cy Poe won the prize of the harbour on Monday.";
    assertThat(read(list, STORY).body().text()).startsWith(list);
  }

  @Test
  void outletsWordIsBehindTheBar() {
    assertThat(authors("by tobi | Harbour Notes", STORY)).isEqualTo("tobi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Quay Stroeder", "Harbour Notes", "Ann's Corner", "Travel Tips", "by the river"})
  void wordsThatMayBeOthersNameNobody(String line) {
    assertThat(authors(line, STORY)).isEmpty();
  }

  @Test
  void nameFarBelowTheHeadlineIsOfAnotherList() {
    assertThat(authors("Share\n\n".repeat(4) + "Ann Roe", STORY)).isEqualTo("Ann Roe");
    assertThat(authors("Share\n\n".repeat(14) + "Ann Roe", STORY)).isEmpty();
  }

  @Test
  void nameOfWhomTheStoryTellsIsNoAuthors() {
    String told = STORY.replace("a speaker said", "Ann Roe of the shipyard said on the same day");
    assertThat(authors("Ann Roe", told)).isEmpty();
  }

  @Test
  void wordsThatStandAgainBelowTheStoryAreTheNameOfItsAuthor() {
    String box = "\n\nQuay Stroeder\n\nWrites about all that floats and sinks.";
    assertThat(authors("Quay Stroeder", STORY + box)).isEqualTo("Quay Stroeder");
    assertThat(authors("Latest Headlines", STORY + "\n\nLatest Headlines")).isEmpty();
    assertThat(authors("Quay Stroeder Dahl", STORY + "\n\nQuay Stroeder Dahl")).isEmpty();
  }
}
