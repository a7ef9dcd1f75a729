package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** German words that have a capital for another reason than that they name somebody. */
class GermanNounsTest {

  private static List<Quote> quotes(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bei den Gästen Achselzucken. „Welche Suppe schmeckt Ihnen denn?“ Gucken. „Was sonst?“",
        "Regelmäßige Übungen gehören zur Frage „Wie lerne ich schnell segeln“ dazu.",
        "Na, hat dir „Segeln für Kinder: zehn Ideen für den Sommer“ gefallen?",
        "Unerschrockene und furchtlose Retter – das ist der zweite Teil: „Für ruhige Häfen sorgen“.",
        "Hilfreich ist ein einfacher Satz. „Je ruhiger die See, desto besser die Fahrt.“",
        "Bewaffnete Boote oder eine neue Mauer. „Nicht so, wie die Welt sie baut.“ Das ist alles.",
        "Wir kennen die Schulen am Ort. Heute sind Schulen „halb leer“ und kalt.",
        "Die Küste im Wandel. Warme Winde sorgen für „sonderbare Sommer“ am Strand.",
      })
  void wordsAndNounsSayNothing(String text) {
    assertThat(quotes(text)).isNotEmpty().allMatch(quote -> quote.attribution().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jana Mohr leitet den Hafen. Mohr war deutlich. „Wir können nicht mehr zahlen.“ | Jana Mohr",
        "Auch Lindau kam. Lindau wurde ernst. „Wir können das nicht mehr zahlen.“ | Lindau",
        "„Das Boot ist alt“, sagte Lindau. | Lindau",
        "Schmöller: „Wir liefern im Mai die ersten neuen Boote.“ | Schmöller",
        "Der Bundesseebeauftrage Karl Mohn (LGU) kam. „Wir gehen“, so Mohn. | Karl Mohn",
        "„Wir gehen“, schreibt ihr Kunde Christoph Becher. | Christoph Becher",
        "„Wir gehen“, sagte der Seemannsdiakon Peter Riehl. | Peter Riehl",
        "Das Buch des Staatsrechtlers Klaus Riehl. „Wir gehen“, schreibt Riehl. | Klaus Riehl",
        "Der Diplomat Boris Lunow ging. „Wir gehen“, sagte Lunow. | Boris Lunow",
        "„Wir gehen“, meint die Reisende Anna Riehl. | Anna Riehl",
        "„Wir gehen“, teilte die Robert Bösch Werft mit. | Robert Bösch Werft",
        "„Wir gehen“, sagte Marie Luise Halm. | Marie Luise Halm",
      })
  void namesDo(String text, String name) {
    assertThat(quotes(text).get(0).attribution().flatMap(Attribution::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Sturm ist fort. Meteorologen rechnen jedoch mit „sehr ergiebigen Regenfällen“.",
      })
  void pluralsOfPeopleDo(String text) {
    assertThat(quotes(text).get(0).attribution()).isPresent();
  }
}
