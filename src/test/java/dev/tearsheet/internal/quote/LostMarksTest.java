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
        "“[We lost the barn], {he} <said>, [but we kept the horses.]” Tom Brannick wept.",
        "“[We lost the barn], <said> {he}, [but we kept the horses.]” Tom Brannick wept.",
        "“[We lost the barn], <said> {caretaker Tom Brannick}. “[Nobody came.]”",
        "\"[We lost the barn], <said> {Tom Brannick}. \"[Nobody came.]\"",
        "« [Nous avons tout perdu], a <déclaré> {Anne Ruel}. Il pleut.",
        "“[No podíamos abandonarlo], <dijo> {Dora Rojo}, que dirige el puerto.",
        "«[Non potevamo lasciarlo], ha <detto> {Dora Rossi}, che guida il porto.",
        "“[Não podíamos deixá-lo], <disse> {Dora Reis}, que dirige o porto.",
        "„[Wir haben den Hof verloren], <sagte> {Tom Brandt}, der hier wohnt.",
        "The pupils had help “a lot of the time in those years. It rained.",
        "“[Who lost the barn]? {Tom Brannick} <said>, [and who kept the horses?]”",
        "“[He came in], {Tom Brannick} <said>.” It rained.",
        "“[He came in], {Tom Brannick} <said>,” It rained.",
        "“[Well], {Tom Brannick} <said>, [we lost the barn.]” It rained.",
        "“[He came], {Tom Brannick} <said>.” It rained all day in the old harbor, Ann Roe said.",
        "„[Wir haben den Hof verloren], <sagte> {Tom Brandt}, [aber die Pferde sind gerettet.]“",
      })
  void theCueWithinTheMarksEndsTheStretch(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[He came in, he said, ‘Go home,’ and left,]” {Ann Roe} <said>.",
        "“[He came, Tom Brannick said, and left,]” and it rained, {Ann Roe} <said>.",
        "“He came in, Tom Brannick said, ‘Go home.’” It rained.",
        "“We lost the barn; Tom Brannick said, but we kept the horses.” It rained.",
        "“We lost the barn, I said, but we kept the horses.” It rained.",
        "“We lost the barn, they said, but we kept the horses.” It rained.",
        "“He came in, Tom Anders Bo Carl Brannick said, and left.” It rained.",
        "‘He came in, Tom Brannick said, and left.’ It rained.",
        "{Ann Roe} <said> the vote “[gave us hope for the boat in those years.]",
        "“[They were late, my sister said, and tired,]” {Ann Roe} <said>.",
        "“[They were late, Tom Field said, and tired,]” {Ann Roe} <said>.",
      })
  void whatIsToldWithinAQuoteIsLeft(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
