package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries that a system cut from the story's opening, and those that somebody wrote. */
class ExcerptTest {

  private static final String FIRST =
      "The bridge over the river opened to traffic on Monday after two years of work, and the first"
          + " cars crossed it before the sun was up.";

  private static Optional<String> standfirst(String summary, String story) {
    return read("<meta property=og:description content='" + summary + "'>" + HEAD + story)
        .standfirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge over the river opened to traffic on Monday after two years of… Read more",
        "The bridge over the river opened to traffic on Monday after two years...",
        "THE BRIDGE over the river, opened to traffic on Monday",
        "“The bridge over the river opened to traffic on Mon",
        "The bridge over the river opened to traffic 12345678…",
        FIRST + " Ferries wait",
      })
  void anOpeningThatIsCutIsNoStandfirst(String summary) {
    String story = STORY.replace("on Monday", "12345678 on Monday");
    assertThat(standfirst(summary, summary.contains("12345678") ? story : STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge over the river opened",
        "The bridge over the river opened to traffic… All of it is told in the paper of today",
        "Cars may cross again. The bridge over the river opened to traffic on Monday",
        "…",
        FIRST,
      })
  void otherSummariesAre(String summary) {
    assertThat(standfirst(summary, STORY)).contains(summary);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May - The bridge over the river opened to traffic on Monday after two years of wo",
        "Lund. The bridge over the river opened to traf",
      })
  void whatEndsAmidAWordOfTheStoryIsCut(String summary) {
    assertThat(standfirst(summary, STORY)).isEmpty();
    assertThat(standfirst(summary + "!", STORY)).isPresent();
    assertThat(standfirst("Lund. The bridge over the river opened to traffic", STORY)).isPresent();
  }

  /** Forty letters and digits are no chance. */
  @ParameterizedTest
  @ValueSource(strings = {"The bridge over the river opened to traffic o"})
  void fewerThanFortyLettersMayBeChance(String words) {
    assertThat(standfirst(words.substring(0, words.length() - 1), STORY)).isPresent();
    assertThat(standfirst(words + "n Mon", STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void anOpeningStandsWithinTheFirstFourBlocks(int before) {
    StringBuilder story = new StringBuilder();
    for (int i = 0; i < before; i++) {
      story.append("<p>Ferries numbered ").append(i).append(" went to and fro until the evening.");
    }
    assertThat(standfirst(FIRST.substring(0, 80), story + STORY).isEmpty()).isEqualTo(before < 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LUND (VP) — Ann Roe has walked over the bridge every day since it was a plan, and she says"
            + " that the noise […]",
        "Wer die Brücke kennt, weiß auch, dass der Wind dort im Winter so stark ist, dass kaum"
            + " jemand zu Fuß ...",
        "Ceux qui connaissent le pont savent aussi que le vent y est si fort en hiver que personne…",
        "El puente se abrió tras años de obras y los vecinos esperan que el ruido no sea como"
            + " antes (...)",
        "오랜 공사 끝에 다리가 열렸고 주민들은 소음이 예전 같지 않기를 바라며 시청 앞에서 행사를 열었..",
        "Brückentest ✓ Maut ✓ Zeiten und alle Preise ✓ Jetzt lesen!",
        "Bridge and tolls at a glance ► Maps ► Prices"
      })
  void whatIsCutOrMadeForSearchEnginesIsNone(String summary) {
    assertThat(standfirst(summary, BridgeStory.STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"And then it rained…", "The bridge, the toll, and all the rest of it ..."})
  void dotsBehindAFewWordsAreMeant(String summary) {
    assertThat(standfirst(summary, BridgeStory.STORY)).contains(summary);
  }

  @Test
  void linesOfTheStoryInARowAreNone() {
    String lines = "<p>The wind had gone at last.</p><p>The river lay still below us.</p>";
    String more = "<p>Nobody said a word for long.</p>" + BridgeStory.STORY;
    String glued = "The wind had gone at last.The river lay still below us. Nobody said";
    assertThat(standfirst(glued, lines + more)).isEmpty();
    assertThat(standfirst("The wind had gone at last, the river was high", lines + more))
        .isPresent();
    assertThat(standfirst("The wind had gone at last.", lines + more)).isPresent();
  }

  @Test
  void datelineIsNoPartOfASummary() {
    String dated = STORY.replace(FIRST, "LUNDVIK (AP) — " + FIRST);
    assertThat(dated).isNotEqualTo(STORY);
    assertThat(standfirst("LUNDVIK (AP) — Cars may cross again.", dated))
        .contains("Cars may cross again.");
    assertThat(standfirst("LUNDVIK (AP) — " + FIRST.substring(0, 60), dated)).isEmpty();
  }
}
