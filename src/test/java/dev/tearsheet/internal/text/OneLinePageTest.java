package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose line breaks are all lost; in these tests a stroke parts what is told apart. */
class OneLinePageTest {

  private static final List<String> SENTENCES =
      List.of(
          "The council voted on Tuesday to keep the old ferry running through the winter months.",
          "Residents had feared that the boat, which crossed the river since 1931, would be sold.",
          "Its engine is older than the captain, and parts for it come from a museum in Ystad.",
          "A new one costs two million crowns, which the town does not have, the treasurer said.",
          "Workers at the yard offered to repair the hull without pay until the ice has gone.",
          "Children who cross the river to school each day had written letters to the mayor.",
          "She read all of them aloud before the vote, and nobody in the hall spoke against her.",
          "Farmers on the far shore need the boat to bring their milk to the dairy in the town.",
          "By road they would drive for an hour, over a bridge that is closed to heavy trucks.",
          "Two other towns along the river gave up their boats in the last ten years alone.",
          "Visitors like it as well, and in summer the line at the pier reaches the old market.",
          "What happens after the winter is open, since the vote holds until the first of May.");

  private static final String STORY = String.join(" ", SENTENCES) + " ";
  private static final String PARTS = String.join(" / ", SENTENCES);

  private static final String NAMES =
      "Skip to content Home News Sport Weather Business Lifestyle Travel Sign In Subscribe Search"
          + " Contact Us Privacy Policy Terms Sitemap Help";

  private static final String MENU = NAMES + " ";

  private static final String LINKS =
      "Skip to content / Home News Sport / Weather Business Lifestyle / Travel Sign In / Subscribe"
          + " Search Contact / Us Privacy Policy / Terms Sitemap Help / ";

  /** Behind a title the last name is apart. */
  private static final String BEHIND = " / | Harlow Herald / " + LINKS.replace(" Help", " / Help");

  private static final String TITLE = "Old ferry keeps running";

  /** A line that ends with the story. */
  private static String page(String before) {
    return parts(before + STORY);
  }

  private static String parts(String line) {
    String whole = line.strip();
    return joined(OneLine.parts(whole, whole, true, List.of()));
  }

  private static String joined(List<String> parts) {
    return String.join(" / ", parts).replace(PARTS, "STORY");
  }

  @Test
  void namesOfLinksBeforeAStoryAreCutIntoShortLines() {
    assertThat(page(MENU)).isEqualTo(LINKS + "STORY");
    assertThat(page(MENU + "“")).isEqualTo(LINKS + "“STORY");
  }

  @Test
  void namesBehindAStoryAreCutIntoShortLines() {
    String line = STORY + MENU + "Share Email Print Follow Us Tips Shop Jobs Maps Games ";
    assertThat(parts(line + "Radio Cars Boats Docks Tides Fish Nets Ropes Sails Masts Yes"))
        .startsWith("STORY / " + LINKS)
        .endsWith(" / Sails Masts Yes");
  }

  /** Twenty names at least; one name fewer may be of the story. */
  @ParameterizedTest
  @CsvSource({"Help, true", "'', false"})
  void fewNamesMakeNoPage(String last, boolean page) {
    String names = MENU.replace("Sitemap Help ", last.isEmpty() ? "" : last + " ");
    assertThat(page(names).startsWith("Skip to content / Home")).isEqualTo(page);
  }

  @Test
  void namesAmidAStoryMakeNoPage() {
    String line = STORY + MENU + "The bell rang twice as the boat left the pier.";
    assertThat(parts(line)).doesNotContain("Skip to content / Home");
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", " - ", " – ", " — "})
  void titleAndItsHeadlineAreLinesOfTheirOwn(String bar) {
    String site = (bar + "Harlow Herald").strip();
    assertThat(page(TITLE + " " + site + " " + MENU + TITLE + " "))
        .isEqualTo(TITLE + BEHIND.replace("|", bar.strip()) + TITLE + " / STORY");
    assertThat(page(TITLE + " " + site + " " + MENU + "OLD FERRY keeps running "))
        .isEqualTo(TITLE + BEHIND.replace("|", bar.strip()) + "OLD FERRY keeps running / STORY");
  }

  /** The headline is the one that repeats more of the title, by three tenths at least. */
  @Test
  void longestRepetitionOfTheTitleIsTheHeadline() {
    String title = TITLE + " for many years to come";
    String line = title + " | Harlow Herald " + MENU + TITLE + " late " + MENU + title + " ";
    assertThat(page(line)).startsWith(title + " / ").endsWith(" / " + title + " / STORY");
  }

  @Test
  void titleThatIsNotRepeatedEndsBeforeItsBar() {
    assertThat(page(TITLE + " | " + MENU)).startsWith(TITLE + " / |");
    assertThat(page("Ferry runs | " + MENU)).startsWith("Ferry runs | ");
  }

  @Test
  void headlineOfALineBelowTheTitleIsALineOfItsOwn() {
    String line = MENU + TITLE + " " + STORY.repeat(3);
    assertThat(joined(OneLine.parts(line.strip(), TITLE, false, List.of())))
        .isEqualTo(LINKS.replace(" Help", " / Help") + TITLE + " / STORY / STORY / STORY");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BAD HALL, Tirol (AP) — | BAD HALL, Tirol (AP) —",
        "HARLOW FERRY – | HARLOW FERRY –",
        "HARLOW, Vale (AP) - | HARLOW, Vale (AP) -",
        "OLD HARLOW, Vale, May — | OLD HARLOW, Vale, May —",
      })
  void placeBeforeADashIsOfTheFirstSentence(String dateline, String first) {
    String line = TITLE + " | Harlow Herald " + MENU + TITLE + " Share Email Print Follow Like ";
    assertThat(page(line + dateline + " "))
        .isEqualTo(
            TITLE + BEHIND + TITLE + " / Share Email Print Follow Like / " + first + " STORY");
  }

  /** What stands before a place is no part of its dateline; a place has eight words at most. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Visit Lund, HARLOW – | Visit Lund, | HARLOW –",
        "Visit (AP) HARLOW – | Visit (AP) | HARLOW –",
        "Visit Lund HARLOW – | Visit Lund | HARLOW –",
        "NEWS Visit HARLOW – | NEWS Visit | HARLOW –",
        "No HARLOW, May, Vale – | No | HARLOW, May, Vale –",
        "OLD NEW BIG RED BAD WET DRY SEA TOWN – | OLD | NEW BIG RED BAD WET DRY SEA TOWN –",
      })
  void namesBeforeAPlaceAreApart(String before, String names, String first) {
    String line = TITLE + " | Harlow Herald " + MENU + TITLE + " Share Email Print Follow Like ";
    assertThat(page(line + before + " "))
        .isEqualTo(
            TITLE
                + BEHIND
                + TITLE
                + " / Share Email Print Follow Like "
                + names
                + " / "
                + (first + " STORY").strip());
  }

  @Test
  void theFirstWordsOfTheTitleAreAHeadlineToo() {
    String title = TITLE + " for many years to come";
    String line = title + " | Harlow Herald " + MENU + TITLE + " late ";
    assertThat(page(line)).contains(" / " + TITLE + " / late STORY");
  }

  @Test
  void fewWordsBeforeASentenceAreOfIt() {
    String line = TITLE + " | Harlow Herald " + MENU + TITLE + " ";
    assertThat(page(line + "Share Email Print Now "))
        .endsWith(TITLE + " / Share Email Print Now STORY");
    assertThat(page(line + "Share Email Print Now Or "))
        .endsWith(" / Share Email Print Now Or / STORY");
  }

  @Test
  void namesOfACreditAreOfItsSentence() {
    String credit = "Ann Roe Bo Dahl Cy Poe Di Fox Ed Lind contributed to this report.";
    assertThat(parts(MENU + STORY + credit)).isEqualTo(LINKS + "STORY / " + credit);
  }

  /** A script without capitals has no names that could be told. */
  @Test
  void longLastSentenceThatWasCutOffStaysWhole() {
    String cut = "and so the old boat went on over the river and back ".repeat(2).strip();
    assertThat(parts(MENU + STORY + cut)).endsWith(cut);
    String hindi = "पुल मंगलवार को फिर से खुल गया और लोग नदी पार कर गए ".repeat(5).strip();
    assertThat(parts(MENU + STORY + hindi)).endsWith("STORY / " + hindi);
  }

  @Test
  void lastSentencesOfAStoryWithoutNamesAreApart() {
    String last = "The bell rang. The band played. The mayor left.";
    assertThat(parts(STORY + last))
        .endsWith(
            SENTENCES.get(10) + " / " + SENTENCES.get(11) + " / " + last.replace(". T", ". / T"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "old-ferry-keeps-running | Old Ferry Keeps Running | Old Ferry Keeps Running By Ann Roe",
        "best-old-ferries | The 12 Best Old Ferries | The 12 Best Old Ferries Posted March 3",
        "best-old-ferries | Our Best Old Ferries Yet | Our Best Old Ferries Yet Our Best Old Ferries Yet A",
        "ferry-plans-for-2031 | Ferry plans for 2031 | Ferry plans for 2031 Posted",
      })
  void theAddressTellsTheHeadlineOfAPage(String slug, String headline, String shown) {
    String line = (MENU + shown + " " + STORY.repeat(3)).strip();
    List<String> address = AddressWords.of("https://a.example/news/" + slug);
    assertThat(OneLine.parts(line, line, true, address)).contains(headline);
  }

  @ParameterizedTest
  @CsvSource({"ferry-plans-for, Ferry plans for New", "old-ferry-runs-late, Old Ferry Runs Early"})
  void anAddressThatWasCutOrSaysOtherWordsTellsNothing(String slug, String shown) {
    String line = (MENU + shown + " " + STORY.repeat(3)).strip();
    List<String> address = AddressWords.of("https://a.example/news/" + slug);
    assertThat(OneLine.parts(line, line, true, address))
        .isEqualTo(OneLine.parts(line, line, true, List.of()));
  }
}
