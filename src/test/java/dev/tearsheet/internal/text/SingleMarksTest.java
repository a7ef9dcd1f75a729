package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts ⟦ and ⟧ stand around what is found between marks. */
class SingleMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘⟦He said “no” to me,⟧’ Roe said.",
        "'⟦He said \"no\" to me,⟧' Roe said.",
        "‘⟦He said “no” and “yes,” so I left.⟧’ ‘⟦It’s the boys’ room.⟧’",
        "‘⟦The “workers’ town” is mine,⟧’ Roe said of “⟦the town.⟧”",
      })
  void singleMarksMayStandAroundDoubleOnes(String marked) {
    assertThat(QuoteMarksTest.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said '⟦$5 is enough⟧' or '⟦#1 is best⟧' and left.",
        "go—‘⟦we wait⟧’—now (‘⟦go⟧’) [‘⟦stay⟧’]",
        "the boys’ mother ‘⟦waits here⟧’ now",
        "‘⟦the boys’ mother waits⟧’ now",
        "‘⟦the boys⟧’, he said",
        "the ‘⟦1990s⟧’ were ‘⟦123⟧’ times ‘⟦a1s⟧’",
        "He said 'the road is '⟦wet⟧' today' and left.",
        "“⟦We ‘wait’ here,⟧” he said. ‘⟦Go,⟧’ she said. “⟦No.⟧”",
        "‘⟦Go,⟧’ she said. “⟦No ‘wait’.⟧” ‘⟦Yes.⟧’",
      })
  void singleMarksStandAroundWords(String marked) {
    assertThat(QuoteMarksTest.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘⟦The road is wet.⟧\n\n‘⟦We wait.⟧’",
        "‘⟦We wait,⟧’ Roe said. ‘⟦The road is wet.⟧\n‘⟦We go on.⟧’",
        "'⟦The road is wet.⟧\n'⟦We wait.⟧'",
      })
  void aQuoteGoesOnInTheNextLine(String marked) {
    assertThat(QuoteMarksTest.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The road 'til dawn is “⟦wet⟧” for the boys’ mother.",
        "‘The road is “⟦wet⟧” and the boys’ mother waits.\n“⟦We wait.⟧”",
        "‘The road is wet.\nWe wait.",
        "He said “⟦go ‘home’ now⟧” and left.",
        "rock 'n' roll, a'b c'd, ‘’ and ‘ we wait’ and '- no'",
        "He told 'em all 'til dawn, and 'round here the '90s were good' times.",
        "‘Round here’ we sang ‘90s music’.",
      })
  void othersOpenNothing(String marked) {
    assertThat(QuoteMarksTest.again(marked)).isEqualTo(marked);
  }
}
