package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs a story right below its headline, where no word opens the line. */
final class SignedBelowTest {

  private static final String STORY =
      "<p>The ferry to the outer islands lay in the harbour all winter, and the council said on"
          + " Monday that it would sail again in May.<p>Repairs to the hull took longer than"
          + " planned, a speaker said, because the yard had no steel of the right kind.<p>Passengers"
          + " had to take the bus to the bridge, which is an hour longer.";

  private static Article read(String between, String story) {
    String title = "Ferry sails again in May";
    return ArticleParser.create()
        .parse(Source.html("<title>" + title + "</title><h1>" + title + "</h1>" + between + story));
  }

  private static String authors(Article article) {
    return article.byline().authors().stream().map(Author::name).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From Ann Roe in Lund | Ann Roe",
        "Ann Roe in Lund | Ann Roe",
        "Ann Roe, London | Ann Roe",
        "Ann Roe, Staff Writer | Ann Roe",
        "Ann Roe for the Lund Post | Ann Roe",
        "AFP, London | AFP",
        "Reuters | Reuters",
        "Ann Roe, Harbour News, Lund | Ann Roe",
        "Ann Roe · Harbour Staff Writer · aroe@lund.example | Ann Roe",
        "Anne Roux (avec AFP) | Anne Roux",
        "Ann Roe and Bo Dahl, Staff Writers | Ann Roe, Bo Dahl",
        "Ann Roe Senior Reporter Updated 3 hours ago | Ann Roe",
        "Guest column: Ann Roe | Ann Roe",
        "Redactora: Ana Roca | Ana Roca",
        "Court reporter Ann Roe | Ann Roe",
        "Senior Health Correspondent Ann Roe | Ann Roe",
        "Redakteurin Anna Roh | Anna Roh",
        "Correspondante Anne Roux | Anne Roux",
        "Periodista Ana Roca | Ana Roca",
        "Giornalista Anna Rossi | Anna Rossi",
      })
  void nameWithAPlaceAJobOrAnOutletIsTheAuthors(String line, String names) {
    Article article = read("<p>" + line + "</p>", STORY);
    assertThat(authors(article)).isEqualTo(names);
    assertThat(article.body().text()).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe in trouble",
        "Ann Roe for mayor",
        "Ann Roe, Lund and the ferry",
        "Ann Roe Senior Reporter of the year",
        "Ann Roe · Cy Poe of the yard",
        "Fire Chief Ann Roe",
        "The reporter Ann Roe of old",
        "A journalist of the harbour",
        "Quay, London"
      })
  void lineThatMayTellOfSomebodyNamesNobody(String line) {
    assertThat(authors(read("<p>" + line + "</p>", STORY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Senior Reporter", "HARBOUR COURIER", "Contributor", "@annroe"})
  void nameAboveALineThatTellsOfTheWriterIsTheAuthors(String told) {
    Article article = read("<p>Ann Roe</p><p>" + told + "</p>", STORY);
    assertThat(authors(article)).isEqualTo("Ann Roe");
    assertThat(article.body().text()).startsWith("The ferry");
  }

  @Test
  void nameAboveAnotherLineIsNobodys() {
    assertThat(authors(read("<p>Ann Roe</p><p>Harbour and ferries</p>", STORY))).isEmpty();
  }

  @Test
  void storyAndPicturesAreCreditedApart() {
    Article article = read("<p>Story: Ann Roe | Photos: Bo Dahl</p>", STORY);
    assertThat(authors(article)).isEqualTo("Ann Roe");
    assertThat(article.byline().contributors())
        .extracting(one -> one.name() + ", " + one.role().orElse(""))
        .containsExactly("Bo Dahl, photography");
  }

  @Test
  void nameOfWhomTheStoryTellsIsNoAuthors() {
    String told = STORY.replace("a speaker said", "Ann Roe of the shipyard said on the same day");
    assertThat(authors(read("<p>Ann Roe in Lund</p>", told))).isEmpty();
  }

  @Test
  void lineFurtherDownSignsNothing() {
    String lines = "<p>It sails twice a day.<p>The yard is paid.<p>Ann Roe in Lund</p>";
    assertThat(authors(read(lines, STORY))).isEmpty();
  }

  @Test
  void lineBelowTheStandfirstSigns() {
    assertThat(authors(read("<p>It sails twice a day.<p>Ann Roe in Lund</p>", STORY)))
        .isEqualTo("Ann Roe");
  }

  @Test
  void aDeskSignsNobodyAndIsNoPartOfTheStory() {
    Article article = read("<p>From staff and wire reports</p>", STORY);
    assertThat(article.byline().authors()).isEmpty();
    assertThat(article.body().text()).startsWith("The ferry");
  }
}
