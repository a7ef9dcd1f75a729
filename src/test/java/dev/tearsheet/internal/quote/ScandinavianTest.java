package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Danish, Norwegian and Swedish order of words. */
class ScandinavianTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adspurgt om prisen <sagde> {Mette Dahl}: “[Vi betaler ikke.]”",
        "Spurt om prisen <svarte> {Kari Moe}: «[Vi betaler ikke.]»",
        "Tillfrågad om priset <svarade> {Karin Ek}: ”[Vi betalar inte.]”",
        "Konfronteret med prisen <svarede> {direktør Mette Dahl}: “[Vi betaler ikke.]”",
      })
  void behindAParticipleTheSubjectFollowsTheVerb(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enligt {åklagaren} visar filmen att mannen ”[höll i kniven]”.",
        "Ifølge {politiet} viser filmen at mannen «[holdt kniven]».",
        "Ifølge {anklageren} viser billederne at manden “[holdt kniven]”.",
      })
  void theVerbEndsWhoItIsAccordingTo(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "– [Vi så røyken langt unna], <forteller> {strandvakten}. Ingen ble skadet i går.",
        "– [Vi såg röken långt bort], <säger> {brandvakten} till tidningen. Ingen skadades.",
        "- [Vi så røgen langt væk], <fortæller> {strandvagten}. Ingen kom til skade i går.",
      })
  void aNounWithItsArticleBehindTheVerbSpeaks(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
