package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues whose marks were lost, so that they stand within a stretch. */
class LostMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We lost the barn], {Tom Brannick} <said>, [but we kept the horses.]”",
        "“[We lost the barn], <said> {Tom Brannick}, [but we kept the horses.]”",
        "“[The ferry stays], {Marta Lindqvist} <said> on Monday. She has run the harbor for years.",
        "“[It floods every spring], <said> {Gus Merrill}, who farms below the dam.",
        "“[We lost the barn], {Tom Brannick} <said>. “[Nobody came.]”",
        "„[Wir haben den Hof verloren], <sagte> {Tom Brandt}, [aber die Pferde sind gerettet.]“",
      })
  void theCueWithinTheMarksEndsTheStretch(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[He came in, he said, ‘Go home,’ and left,]” {Ann Roe} <said>.",
        "“[They were late, my sister said, and tired,]” {Ann Roe} <said>.",
        "“[They were late, Tom Field said, and tired,]” {Ann Roe} <said>.",
      })
  void whatIsToldWithinAQuoteIsLeft(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
