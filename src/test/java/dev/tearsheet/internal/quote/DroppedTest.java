package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs without a subject: who said something last says it. */
class DroppedTest {

  private static @Nullable String last(String text) {
    List<String> names =
        QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
            .map(quote -> quote.attribution().flatMap(said -> said.name()).orElse("-"))
            .toList();
    return names.get(names.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Juan Robles dijo que el dique sigue cerrado. \"Es mucho para la ciudad\", señaló."
            + " | Juan Robles",
        "\"El dique está cerrado\", dijo Juan Robles. \"Es mucho para la ciudad\","
            + " añadió en una nota del puerto. | Juan Robles",
        "La ministra Ana Robles criticó el plan del puerto. Al respecto, explicó que \"es mucho para la ciudad\"."
            + " | Ana Robles",
        "Carlo Meni ha detto che la diga resta chiusa. \"È molto per la città\", ha aggiunto in una"
            + " nota. | Carlo Meni",
        "Rui Teles disse que o dique fica fechado. \"É muito para a cidade\", afirmou em nota do"
            + " porto. | Rui Teles",
        "Rui Teles disse que o dique fica fechado. E classificou os planos como \"loucura da"
            + " cidade\". | Rui Teles",
      })
  void whoSpokeLastIsTheSubjectLeftOut(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Juan Robles dijo que no. \"Es mucho para la ciudad\", dijo en la radio la ministra Ana Mena."
            + " | Ana Mena",
        "Rui Teles disse que não. \"É muito para a cidade\", disse em Lund a ministra Ana Mena."
            + " | Ana Mena",
        "Rui Teles disse que não. A ministra classificou os planos como \"loucura da cidade\". | -",
        "El comisario Juan Robles dijo que no. El comisario general llegó. \"Es mucho\", dijo el"
            + " comisario general. | -",
      })
  void aSubjectBehindThePlaceOrBeforeTheVerbIsTaken(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @Test
  void aTitleBetweenIsNobodysTurn() {
    String text =
        "\"El dique está cerrado\", dijo Juan Robles.\n\nRobles debutó en mayo. Su novela, \"El último"
            + " muelle\", sale hoy en la ciudad.\n\n\"No lloro por la ciudad\", bromeó.";
    assertThat(last(text)).isEqualTo("Juan Robles");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luis Mora dijo que sí. La vecina Ana Roel cruzó la primera. \"No lo creo\", contó. | Ana Roel",
        "Luis Mora dijo que sí. Ana Roel, de 80 años, cruzó la primera. \"No lo creo\", contó"
            + " emocionada. | Ana Roel",
        "Luca Moretti ha detto no. Anna Riva è uscita in lacrime. \"Non ci credo\", ha aggiunto."
            + " | Anna Riva",
        "Jan Reh powiedział, że nie. Anna Mroz wyszła ze łzami z sali. \"Nie wierzę\", dodała."
            + " | Anna Mroz",
        "\"Es mucho\", dijo el alcalde Luis Mora. \"No hay tren\", añadió sonriendo. | Luis Mora",
        "Luis Mora dijo que sí. El puente cerró en mayo. \"Es mucho\", añadió. | Luis Mora",
        "Luis Mora dijo que sí. Con Ana Roel cruzó el puente. \"Es mucho\", añadió. | Luis Mora",
      })
  void whoActsRightBeforeIsTheSubjectLeftOut(String text, String name) {
    assertThat(last("El puente\n\n" + text + "\n\nTodos se fueron a casa.")).isEqualTo(name);
  }

  @Test
  void proseBeforeAQuoteInANewParagraphPartsItFromTheLast() {
    String opening = "“It is a day for us,” said Ann Roe. “We did it.”\n\n";
    String end = "\n\nEverybody went home then.";
    String open = "Ann Roe said: “It is a day for us.\n\n“I knew it.”";
    assertThat(quotes(open + end)).hasSize(1);
    assertThat(quotes(opening + "The bridge opened at noon. “I knew it.”" + end)).hasSize(2);
  }

  private static List<Quote> quotes(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes();
  }
}
