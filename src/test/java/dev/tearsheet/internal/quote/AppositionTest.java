package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name before what somebody is. */
class AppositionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Bo Doe}, 54, a father of three who lost his boat, <said> “[we wait.]”",
        "{Bo Doe}, a father of three, <said> “[we wait.]”",
        "{Bo Doe}, the mayor, <said> “[we wait.]”",
        "{Bo Doe}, 54, the mayor, <said> “[we wait.]”",
        "{Bo Doe} (54), the mayor, <said> “[we wait.]”",
        "“[We wait,]” <said> {Bo Doe} (54), the mayor.",
        "In Holm, {Bo Doe}, a father of three, <said> “[we wait.]”",
        "After the talks, {Bo Doe}, 54, a spokesman who lost his boat, <said> “[we wait.]”",
        "{Bo Doe} - a father of three - <said> “[we wait.]”",
      })
  void nameBeforeWhatItsOwnerIsSpeaks(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Président du comité local, {Loïc Tanguy} <parle> d'une « [catastrophe] » dans le port.",
        "Avocat de la famille, {Jean Morel} a <dit> que « [la ville est finie] » pour elle.",
        "Portavoz del sindicato, {Luis Mena} <dijo> que «[es la fin]» para todos en la ciudad.",
        "Sindaco di Lorme, {Anna Bassi} ha <detto> che «[è la fine]» della città.",
      })
  void nameBehindABareRoleSpeaks(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  /** A place, a name within another phrase, a noun in the plural. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Holm, {a father} of three <said> “[we wait.]”",
        "In New Holm, {the mayor} <said> “[we wait.]”",
        "Near Ann Roe, {the mayor} <said> “[we wait.]”",
        "With Mr. Doe, 54, {the mayor}, 60, <warned> “[We wait.]”",
        "Near Ann Roe, 54, {the council’s head}, 60, <warned> “[we wait.]”",
        "Near Ann Roe, 54 and tired, {the mayor} of Lund, 60, <wrote> “[We wait.]”",
        "After the talks with Bo Doe, {a spokesman} <said> “[we wait.]”",
      })
  void nameWithinAnotherPhraseDoesNot(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
