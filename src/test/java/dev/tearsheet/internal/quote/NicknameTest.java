package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in marks amid the name of a person. */
class NicknameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait,]” <said> {Nora “The Gull” Vance}.",
        "“[We wait,]” <said> {Nora “The Grey Gull” Vance}.",
        "“[We wait,]” <said> {Zorla “Gull” Vance}.",
        "“[We wait,]” <said> {Nora 'Gull' Vance}.",
        "“[We wait,]” <said> {Nora ‘The Gull’ Vance}.",
        "{Nora “Gull” Vance} <said> “[we wait.]”",
        "{Nora “The Grey Gull” Vance} <said> “[we wait.]”",
        "“[We wait,]” <said> {Nora “Old Gull Grey” Vance}.",
        "“[We wait,]” <said> {Nora “Gull” Vance}",
        "{Nora “Gull” Vance and Bo “Tern” Dahl} <said> “[we wait.]”",
        "{The sailor Zorla “Gull” Vance} <said> “[we wait.]”",
        "Nora “The Gull” Vance left on Monday.",
        "Bo Dahl said Old Nora “Gull” Vance left.",
      })
  void areOfTheName(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait,]” <said> {Nora} “[the gull]” Vance.",
        "“[We wait,]” <said> {Nora}, “[Gull]” Vance.",
        "{Bo Dahl} <said> Zorla “[Gull]” The left.",
        "“Gull” Vance said it rained.",
        "{Bo Dahl} <said> it rained on Nora “[Gull]”",
        "{Bo Dahl} <read> Lund “[Gull]” Monday.",
        "“[Gull]” {Nora} <said> “[we wait.]”",
        "Ann met Nora. “Gull” Vance said it rained.",
      })
  void othersAreQuotes(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait,]” <said> {Nora} \" Vance.",
        "“[We wait,]” <said> {Nora Ann} ” Vance. Bo Dahl left.",
      })
  void markWithoutAnotherEndsAName(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
