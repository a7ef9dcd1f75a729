package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines that are no person's full name. */
class PenNamesTest {

  private static final String HEAD = "<title>Bell rings</title><h1>Bell rings twice at noon</h1>";

  private static final String STORY =
      "<p>The harbour bell rang twice before noon, which had not happened since the spring.</p>"
          .repeat(3);

  private static List<String> authors(String page) {
    Source source =
        Source.html("<body><article>" + page + "</article>").url("https://bell.example/a");
    return ArticleParser.create().parse(source).byline().authors().stream()
        .map(Author::name)
        .toList();
  }

  private static String link(String name) {
    return "<p><a rel=author href=/a>" + name + "</a></p>";
  }

  @Test
  void oneAccountLinkedBelowTheStoryWroteIt() {
    assertThat(authors(HEAD + STORY.repeat(4) + link("tobi"))).containsExactly("tobi");
    assertThat(authors(HEAD + STORY.repeat(4) + link("tobi") + link("tobi")))
        .containsExactly("tobi");
    assertThat(authors(HEAD + STORY.repeat(4) + link("tobi") + link("mina"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Admin", "x", "7up", "tobi@bell", "Editor", "Staff", "abcdefghijklmnopqrstu"})
  void wordThatIsNoPenNameNamesNobody(String word) {
    assertThat(authors(HEAD + link(word) + STORY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ask the Sailors | Ask the Sailors",
        "Tales From Our Harbour | Tales From Our Harbour",
        "Tales From Our Old Harbour | ''",
        "Ask the 7 Sailors | ''",
        "Ask the sailors | ''",
        "ask the Sailors | ''",
      })
  void phraseOfTwoToFourWordsIsAnAuthorWhereItsLinkSaysSo(String phrase, String author) {
    assertThat(String.join(", ", authors(HEAD + link(phrase) + STORY))).isEqualTo(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By tobi | tobi",
        "By tobi on 3 May 2024 | tobi",
        "by Tobi · on March 3 | Tobi",
        "by Tobi, March 3 | Tobi",
        "by tobi, Mar. 3, 2024 · 4 comments | tobi",
        "von Tobi, 3. März 2024 | Tobi",
        "por Chelo, 3 de marzo de 2024 | Chelo",
        "di Pippi, 03/03/2024 | Pippi",
        "door Joep 2024-03-03 | Joep",
        "by Friday, March 3 | ''",
        "by Tobi, 3 comments | ''",
        "by Tobi, March | ''",
        "by Tobi, 3.3 miles | ''",
        "The Harbour Team | The Harbour Team",
        "the Harbour Team | the Harbour Team",
        "The Harbour Team ¦ May 3 | The Harbour Team",
        "By Ann Roe | ''",
        "tobi | ''",
        "By tobi of Lund | ''",
        "harbour team | ''",
        "Team | ''",
      })
  void lineOfATeamOrOfAPenNameBehindItsOpeningIsSigned(String line, String name) {
    assertThat(PenNames.signed(line.replace("¦", "|")).map(Author::name).orElse(""))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann & Bo; Ann, Bo",
        "Ann and Bo; Ann, Bo",
        "Ann & B; ''",
        "Ann & bo; ''",
        "Ann & BO; ''",
        "Ann & B0b; ''",
        "Ann or Bo; ''",
        "Ann & Bo Roe; ''",
      })
  void twoGivenNamesAreTwoPeople(String value, String names) {
    assertThat(String.join(", ", PenNames.pair(value).stream().map(Author::name).toList()))
        .isEqualTo(names);
  }
}
