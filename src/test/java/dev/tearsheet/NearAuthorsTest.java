package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several people whom a page names around its headline, those who stand next to it sign. */
class NearAuthorsTest {

  private static final String TITLE = "<title>Bridge opens</title>";
  private static final String HEADING = "<h1>Bridge opens</h1>";
  private static final String WORDS = "the ferry left the pier and sailed past the old light ";

  private static String authors(String html) {
    return String.join("; ", BridgeStory.authors(html + STORY));
  }

  /** A paragraph of so many characters. */
  private static String text(int length) {
    String words = WORDS.repeat(length / WORDS.length() + 1).substring(0, length - 1);
    return "<p>" + words + ".</p>";
  }

  private static String byline(String name) {
    return "<p class=byline>" + name + "</p>";
  }

  private static String line(String name) {
    return "<p>By " + name + "</p>";
  }

  /** What stands above the headline is twice as far. */
  @ParameterizedTest
  @CsvSource({"50, 200, Ann Roe", "150, 200, Bo Dahl", "150, 400, Ann Roe"})
  void nearerOfTwoBylinesSigns(int above, int below, String name) {
    String page = TITLE + byline("Ann Roe") + text(above) + HEADING + text(below);
    assertThat(authors(page + byline("Bo Dahl"))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"100, Ann Roe", "180, Ann Roe", "220, ''"})
  void bylineAboveTheHeadlineIsNear(int length, String name) {
    assertThat(authors(TITLE + byline("Ann Roe") + text(length) + HEADING)).isEqualTo(name);
  }

  /** 120 characters from the start of one to that of the other. */
  @ParameterizedTest
  @CsvSource({"60, true", "112, true", "113, false", "200, false"})
  void bylinesCloseToEachOtherAreOne(int length, boolean one) {
    String both = byline("Ann Roe") + text(length) + byline("Bo Dahl");
    assertThat(authors(HEAD + text(100) + both)).isEqualTo(one ? "Ann Roe; Bo Dahl" : "Ann Roe");
    assertThat(authors(TITLE + both + HEADING)).isEqualTo(one ? "Bo Dahl; Ann Roe" : "Bo Dahl");
  }

  /** Between the bylines of two teasers there is room for a headline, and not for a story. */
  @ParameterizedTest
  @CsvSource({
    "9, Ann Roe; Bo Dahl",
    "10, ''",
    "100, ''",
    "300, ''",
    "301, Ann Roe",
  })
  void bylinesOfTeasersFarBelowSignNothing(int apart, String names) {
    String teasers = byline("Ann Roe") + text(apart) + byline("Bo Dahl");
    assertThat(authors(HEAD + text(400) + teasers)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({"Ann Roe", "the river"})
  void bylineThatNamesNobodyElseMakesNoTeasers(String other) {
    String bylines = byline("Ann Roe") + text(100) + byline(other);
    assertThat(authors(HEAD + text(400) + bylines)).isEqualTo("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource({"200, 150", "200, 290"})
  void bylineNearTheHeadlineIsOfNoTeaser(int below, int apart) {
    String bylines = byline("Ann Roe") + text(apart) + byline("Bo Dahl");
    assertThat(authors(HEAD + text(below) + bylines)).isEqualTo("Ann Roe");
  }

  /**
   * Within 300 characters from the headline, its own among them, a part that is called a byline's
   * tells more.
   */
  @ParameterizedTest
  @CsvSource({"100, 300, Ann Roe", "288, 100, Ann Roe", "289, 100, Bo Dahl", "350, 40, Bo Dahl"})
  void lineFarBelowIsOutdoneByAByline(int below, int apart, String name) {
    String both = byline("Ann Roe") + text(apart) + line("Bo Dahl");
    assertThat(authors(HEAD + text(below) + both)).isEqualTo(name);
  }

  @Test
  void lineFarBelowSignsWhereNoBylineIsNear() {
    String line = text(400) + line("Bo Dahl");
    assertThat(authors(HEAD + line)).isEqualTo("Bo Dahl");
    assertThat(authors(HEAD + line + text(200) + byline("Ann Roe"))).isEqualTo("Bo Dahl");
    assertThat(authors(HEAD + byline("the river") + line)).isEqualTo("Bo Dahl");
    String teaser = "<aside><h2>More</h2>" + byline("Ann Roe") + "</aside>";
    assertThat(authors(HEAD + teaser + line)).isEqualTo("Bo Dahl");
  }

  /** What stands in an element within the byline that was read signs where it is a person. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Roe for <span class=byline>Reuters</span> | Ann Roe",
        "Ann Roe, Holm correspondent, <span class=author>Reuters</span> | Ann Roe",
        "By Ann Roe, who lives in Holm with <span class=author>Bo Dahl</span> | Ann Roe; Bo Dahl",
        "Ann Roe</div><div class=byline>Reuters | Ann Roe; Reuters",
      })
  void elementWithinABylineNamesOnlyPeople(String inner, String names) {
    assertThat(authors(HEAD + "<div class=byline>" + inner + "</div>")).isEqualTo(names);
  }

  /** A link to another site tells of who else is meant, but right below the headline. */
  @ParameterizedTest
  @CsvSource({"100, 1", "700, 0"})
  void linkToAnotherSiteSignsOnlyNearTheHeadline(int below, int count) {
    String link = "<p><a rel=author href=https://other.example/ann>Ann Roe</a></p>";
    String page = HEAD + text(below) + link + STORY;
    assertThat(BridgeStory.authors(page)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "ليلى حسن وأحمد سالم, ليلى حسن; أحمد سالم",
    "ليلى حسن ومنى سالم, ليلى حسن; منى سالم",
    "ليلى حسن وأحمد سالم وكريم نور, ليلى حسن; أحمد سالم; كريم نور",
    "ليلى حسن سالم وكريم, ليلى حسن سالم وكريم",
    "ليلى حسن وائل, ليلى حسن وائل",
    "ليلى حسن ونو سالم, ليلى حسن ونو سالم",
  })
  void arabicLetterForAndPartsWholeNames(String line, String names) {
    assertThat(authors(HEAD + byline(line))).isEqualTo(names);
  }
}
