package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** German sentences that open with something else than who speaks. */
class VerbSecondTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Seine Bilder werden von {Kennern} als „[Meilensteine]“ bezeichnet.",
        "Die Gefahr wird vom {Holmer Wetteramt} als „[sehr hoch]“ eingestuft.",
        "Der Plan wurde auch gestern noch von {Gegnern} als eine „[Falle]“ kritisiert.",
        "Der Plan, von {Gegnern} als „[Falle]“ kritisiert, kam spät.",
        "Die Brücke wird von {Anwohnern} oft „[Seufzer]“ genannt.",
        "Der Plan wurde von {der Opposition} als „[Falle]“ abgetan.",
        "Der Plan war von Gegnern als „Falle“ gedacht.",
        "Der Plan wird von Gegnern als „Falle“ Nummer eins geführt.",
        "Es wird kalt. Der Hof von Anna Röhm ist als „Perle“ bekannt.",
        "Der Plan wird von Gegnern in Holm und am Meer als „Falle“ kritisiert.",
        "Anna Röhm hat von Gegnern als „Falle“ gehört.",
        "Holm wurde am Montag von der Stadt zur „Perle“ ernannt.",
      })
  void theAgentOfAPassiveSaysIt(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Äußerungen der Opposition <bezeichnete> {Anna Röhm} als „[Unfug]“.",
        "Jede Schuld <wies> {Röhm} von sich: „[Das war ich nicht.]“",
        "Kritik übte auch {Jan Wolber}: „[Das reicht nicht.]“",
        "Als „[verpasste Chance]“ beurteilte {die Abgeordnete Anna Röhm} den Abend.",
        "Von einem „[schweren Eingriff]“ <spricht> {Anna Röhm}.",
        "Am Montag kam er. Den Zweifel wies heute {Anna Röhm} <zurück>: „[Das war es nicht.]“",
        "Die gute Idee <lobte> {der Bürgermeister}: „[Das war gut.]“",
        "Von einer „[Falle]“ redeten {die Gegner} oft.",
        "Von einer „Falle“ lebten die Gegner oft.",
        "Mit einer „Falle“ spricht Anna Röhm nicht.",
        "{Die Regierung} <wies> Röhm von sich: „[Das war es nicht.]“",
        "In der Fernsehreihe „Wunder“ zeigt das Amt die Welt.",
      })
  void theSubjectBehindTheVerbSaysIt(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
