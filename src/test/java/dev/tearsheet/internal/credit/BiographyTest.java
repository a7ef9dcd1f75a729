package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BiographyTest {

  private static final List<Author> ROE = List.of(Author.of("Ann Roe", Author.Kind.PERSON));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe is a reporter on the coast desk. Follow her @annroe.",
        "Ann Roe covers harbours for the Valley Courier.",
        "Ann Roe ist Redakteurin im Ressort Küste.",
        "Ann Roe est journaliste au service Littoral.",
        "Ann Roe — редактор отдела побережья.",
        "Ann Roe, a reporter on the coast desk, has won two prizes.",
        "Ann hails from Lund and writes about harbours.",
        "Ann Roe, an editor of maps, lives in Lund."
      })
  void tellsWhoTheAuthorIs(String line) {
    assertThat(Biography.is(line, ROE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe",
        "Ann Roe said that the wall would hold.",
        "Ann Roeland is a reporter.",
        "Roe is a reporter.",
        "Bo Tal is a reporter on the coast desk.",
        "Ann Roe  is a reporter.",
        "Ann Roe is",
        ""
      })
  void otherLinesTellNothingOfTheAuthor(String line) {
    assertThat(Biography.is(line, ROE)).isFalse();
  }

  /** One that calls the author by the given name alone is shorter. */
  @ParameterizedTest
  @CsvSource({"Ann Roe, 700, true", "Ann Roe, 701, false", "Ann, 350, true", "Ann, 351, false"})
  void isNotLong(String name, int length, boolean biography) {
    String text = name + " is a reporter on the coast desk. " + "She sails. ".repeat(70);
    assertThat(Biography.is(text.substring(0, length), ROE)).isEqualTo(biography);
  }

  @Test
  void leavesTheStoryAtItsEndAlone() {
    String about = "<p>Ann Roe is a reporter on the coast desk.</p>";
    String first = "<p>The council approved the new wall on Monday, after a long debate.</p>";
    String rest =
        "<p>Engineers had warned that the old piers could not carry another winter of storms.</p>"
            + "<p>The contract is worth 40 million crowns and runs until the autumn of next year.</p>"
            + "<p>Fishermen will land their catch in the northern basin until the work is done.</p>"
            + "<p>The museum will move its wooden boats to a hall that stands outside the town.</p>";

    assertThat(text(first + rest + about)).doesNotContain("coast desk").contains("wooden boats");
    assertThat(text(about + first + rest)).contains("coast desk");
  }

  private static String text(String story) {
    String page = "<h1>Council approves new wall</h1><p>By Ann Roe</p><article>%s</article>";
    Article article = ArticleParser.create().parse(Source.html(page.formatted(story)));
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    return article.body().text();
  }
}
