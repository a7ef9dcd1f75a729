package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRunTest {

  private static final String FIRST =
      "The council voted late on Tuesday to close the swing bridge for two whole years.";

  private static final String LAST =
      "The boat yard below it will lose most of its trade, its owner told the councillors.";

  private static String kept(String page) {
    return AllKept.left(page, LinkRun::without);
  }

  private static String amid(String links) {
    return kept("<p>" + FIRST + "</p>" + links + "<p>" + LAST + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=/a>Ferry strike enters third week</a></li>"
            + "<li><a href=/b>Mayor Tal to leave office in spring</a></li></ul>",
        "<p><a href=/a><b>Ferry strike enters third week</b></a></p>"
            + "<p><a href=/b><b>Why was the crossing never widened?</b></a></p>",
        "<p>• <a href=/a>Fährstreik geht in die dritte Woche</a></p>"
            + "<p>• <a href=/b>Bürgermeisterin Tal tritt im Frühjahr ab</a></p>",
        "<p><a href=/a>渡船罢工进入第三周</a></p><p><a href=/b>市长明年春天将离任</a></p>"
      })
  void headlinesThatNothingIntroducesGo(String links) {
    assertThat(amid(links)).isEqualTo(FIRST + " | " + LAST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><a href=/a>Ferry strike enters third week</a></p>",
        "<p>Four reports were before it:</p><ul><li><a href=/a>The state of the old bearings</a>"
            + "</li><li><a href=/b>The cost of a night ferry</a></li></ul>",
        "<ul><li><a href=/a>Tarn Steel</a></li><li><a href=/b>Lind and Sons</a></li></ul>",
        "<p><a href=/a>The report is here in full.</a></p>"
            + "<p><a href=/b>The minutes are here as well.</a></p>",
        "<h3><a href=/a>The state of the old bearings</a></h3>"
            + "<h3><a href=/b>The cost of a night ferry</a></h3>"
      })
  void oneLinkListBelowAColonNamesAndSentencesStay(String links) {
    String page = "<p>" + FIRST + "</p>" + links + "<p>" + LAST + "</p>";
    assertThat(kept(page)).isEqualTo(AllKept.left(page, all -> all));
  }

  @Test
  void tableOfContentsStays() {
    String contents =
        "<ul><li><a href=#a>1. What the divers found below</a></li>"
            + "<li><a href=#b>2. What it will cost us</a></li></ul>";
    assertThat(
            amid(
                contents
                    + "<p>"
                    + LAST
                    + "</p><h2>What the divers found below</h2><h2>2. What it will cost us</h2>"))
        .contains("1. What the divers found below | 2. What it will cost us");
  }

  @Test
  void headingsOfOtherWordsChangeNothing() {
    String link = "<p><a href=/a>Ferry strike enters third week</a></p>";
    assertThat(amid(link + link + "<p>" + LAST + "</p><h2>What the divers found</h2>"))
        .doesNotContain("Ferry strike");
  }

  @Test
  void linksBehindTheLastParagraphAreLeftToOtherRules() {
    String link = "<p><a href=/a>Ferry strike enters third week</a></p>";
    assertThat(kept("<p>" + FIRST + "</p>" + link + link)).contains("Ferry strike");
  }
}
