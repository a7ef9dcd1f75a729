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
        "Der Plan, von {den Gegnern} als „[Falle]“ kritisiert, kam spät.",
        "Der Plan, vom {Bürgermeister} als „[Falle]“ abgetan, kam spät.",
        "Der Plan wurde von {Gegnern} als „[Falle]“ beschrieben.",
        "Der Plan wurde von {Gegnern} „[Falle]“ getauft.",
        "Das Haus wurde, so heißt es, von {Kennern} als „[Perle]“ gelobt.",
        "Der Plan wurde von Gegnern die „Falle“ gemieden.",
        "Der Plan wurde von Gegnern als „Falle“ Verboten.",
        "Der Plan wurde von Gegnern schon am sehr frühen Montag als „Falle“ kritisiert.",
        "Er wurde in einem sehr langen und alten Haus am Hafen von Gegnern als „Falle“ kritisiert.",
        "Am Ende wurde es laut. Der Plan kam von Gegnern als „Falle“ verkleidet.",
        "Wird es besser? Von Gegnern als „Falle“ kritisiert, kam der Plan.",
        "Das Bild, von {Anna Röhm} als „[Perle]“ gelobt, hängt dort.",
        "Das Bild wird von {der alten Stadt} als „[Perle]“ gelobt.",
        "Das Bild hängt dort von der Stadt als „Perle“ gelobt.",
        "Das Bild der Gegner wird als „Falle“ kritisiert.",
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
        "Am Montag kam er. Von „[Fallen]“ <spricht> {Röhm} oft.",
        "Am Montag kam er. Als „[Falle]“ <kritisierte> {Anna Röhm} den Plan.",
        "Vom „[Wunder]“ <sprach> {Anna Röhm}.",
        "Als „mutig“ Gelobtes meidet Anna Röhm.",
        "Als „[klug]“ <lobte> {die Zeitung} den Plan.",
        "{Die Leitung} an Anna Röhm: „[Das war klug.]“",
        "{Die Einsatzleitung} <nannte> das Wetter: „[Das war der Sturm.]“",
        "{Die Zeitung} <nannte> Jan Wolber „[klug]“.",
        "Über „Fallen“ spricht Anna Röhm.",
        "Als „Falle“ war Anna Röhm der Plan bekannt.",
        "Am Ende als „Falle“ beurteilte Anna Röhm den Plan.",
        "Von einer sehr großen „Falle“ spricht Anna Röhm.",
        "Kritik übte gestern {Jan Wolber}: „[Das reicht nicht.]“",
        "Die sehr große Kritik wies {Anna Röhm} <zurück>: „[Das war es nicht.]“",
        "Die Einigkeit <lobte> {Anna Röhm} sehr: „[Das geht so.]“",
        "{Der Bäcker} <lobte> Röhm: „[Das war gut.]“",
        "{Anna Röhm} <lobte> Jan Wolber: „[Das war gut.]“",
        "Mit einer „Falle“ spricht Anna Röhm nicht.",
        "{Die Schulleitung} <nannte> Anna Röhm „[klug]“.",
        "{Die Politik} <nannte> Anna Röhm „[klug]“.",
        "{Die Regierung} <wies> Röhm von sich: „[Das war es nicht.]“",
        "In der Fernsehreihe „Wunder“ zeigt das Amt die Welt.",
      })
  void theSubjectBehindTheVerbSaysIt(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
