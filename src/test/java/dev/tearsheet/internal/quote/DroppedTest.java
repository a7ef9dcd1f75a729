package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

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
}
