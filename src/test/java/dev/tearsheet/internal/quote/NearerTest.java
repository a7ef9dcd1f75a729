package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two quotes of a sentence, each perhaps with a clause of its own. */
class NearerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Critics} <called> it “[rotten]” and {the fans} <called> it “[fine.]”",
        "{Critics} <called> it “[rotten]” and {their fans} <called> it “[fine.]”",
        "{Critics} <called> it “[rotten]” but {Leo Roe} <called> it “[fine.]”",
        "{Critics} <called> it “[rotten]”, {Leo Roe} <called> it “[fine.]”",
        "{Critics} <called> it “[rotten]” – {Leo Roe} <called> it “[fine.]”",
        "{Critics} <called> it “[rotten]” although {Leo Roe} <called> it “[fine.]”",
        "{Dana Doe} <said> it was “[rotten]”; {officials} <called> it a very “[fine]” wall.",
        "{Dana Doe} <said> it was “[rotten]”; {he} <called> it “[fine.]”",
        "{Dana Doe} <said> it was “[rotten,]” {Leo Roe} <insists> that it is “[fine.]”",
        "{Dana Doe} <said> it was “[rotten,]” while {Leo Roe} <argued> that the wall was “[fine.]”",
        "{Some} <called> it “[rotten,]” {others} “[fine.]”",
        "While {Dana Doe} <says> it is “[rotten,]” {Leo Roe} <sees> “[a gift.]”",
        "It rained. While {Dana Doe} <says> it is “[rotten,]” {Leo Roe} <sees> “[a gift.]”",
        "Alors que {le maire} <parle> d'une «[chance]», {Paul Merle} y voit «[un piège]».",
        "Mientras {el alcalde} <habla> de \"[una suerte]\", {Ana Robles} ve \"[una trampa]\".",
        "{Dana Doe} <said> it was “[rotten,]” {another} that it was “[fine.]”",
        "{Dana Doe} <said> it was “[rotten]” and {Leo Roe} that it was “[fine.]”",
        "{Dana Doe} <called> it “[rotten]”; {Leo Roe} <found> it “[fine.]”",
        "{Dana Doe} <said> it was “[rotten,]” but {Leo Roe} <thought> it “[fine.]”",
        "{Dana Doe} <said> it was “[rotten,]” though {Leo Roe} has long <claimed> it “[is fine.]”",
        "{Rehm} <nannte> es „[marode]“, doch {Kern} fand es „[schön]“.",
        "{Tessel} <juge> le pont «[beau]», mais {Roux} le trouve «[laid]».",
        "{Dana Doe} <said> it was “[rotten]” and then, after a week, {Leo Roe} <called> it “[fine.]”",
      })
  void subjectOfItsOwnClauseSaysTheSecond(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  /** What stands between them is no clause that says anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Dana Doe} <said> it was “[rotten]” in the town that Bo Dahl left “[alone.]”",
        "{Dana Doe} <said> it was “[rotten]” and that the council built “[nothing]” else.",
        "{Dana Doe} <said> it was “[rotten,]” which others “[know.]”",
        "While {Dana Doe} <says> it is “[rotten,]” Lund of all places has a “[gift.]”",
        "{Dana Doe} <says> it is “[rotten,]” Leo Roe or “[not.]”",
        "{Dana Doe} <said> it was “[rotten]” and “[old]” as the hills.",
        "{Dana Doe} <said> it was “[rotten]” and Leo Roe works on what is “[fine.]”",
        "{Dana Doe} <said> it was “[rotten]” since Leo Roe called it “[fine.]”",
        "{Dana Doe} <said> it was “[rotten]” under the bridge officials called “[fine.]”",
        "{Dana Doe} <said> it was “[rotten]” and that officials called the wall “[fine.]”",
      })
  void otherwiseBothAreOfOne(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
