package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with the capital of a sentence's start are nobody's name, and labels no speakers. */
final class CommonWordsTest {

  private static List<Quote> quotes(String text) {
    return QuoteFinder.find(text, new Options(0, 100)).quotes();
  }

  private static List<String> names(String text) {
    return quotes(text).stream()
        .map(Quote::attribution)
        .flatMap(Optional::stream)
        .map(Attribution::name)
        .flatMap(Optional::stream)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill closed. Many say that the river is too low for it, and many leave.",
        "The mill closed. Experts say that the river is too low for it.",
        "The mill closed. “The river is low.” Many say that it was lower.",
        "I’ve said that the river is too low for the mill.",
        "“The river is too low,” I’ve said for years. “Nobody listens.”",
        "The old blimf leaks at the mill. Blimf says that the river is too low.",
      })
  void whatOpensASentenceNamesNobody(String text) {
    assertThat(names(text)).isEmpty();
    assertThat(quotes(text)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe said that the river is too low for the mill. | Roe",
        "The mill closed. “The river is too low.” Price said no more. | Price",
        "Price said that the river is too low. The mill lost Price her job. | Price",
        "Ann Price bought the mill. Price said that the river is too low for it. | Ann Price",
      })
  void namesThatAreWordsAreKnownByTheirCapitalWithinASentence(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pros: It is light and quick.\n\nCons: It is dear.\n\nPros: It lasts.",
        "Location: By the old mill.\n\nPrice: Three crowns a day.\n\nLocation: At the quay.",
        "Ort: An der alten Mühle.\n\nPreis: Drei Kronen am Tag.\n\nOrt: Am Kai.",
        "Colour: Green as the reeds.\n\nTaste: Sour as a lemon.\n\nColour: Red. The taste is sour."
      })
  void labelsOfListsAreNoSpeakers(String text) {
    assertThat(quotes(text)).noneMatch(quote -> quote.kind() == Quote.Kind.DIRECT);
  }

  @Test
  void rolesInCapitalsAndNamesStillSpeak() {
    String text =
        "HOST: Shall we wait?\n\nFIELD: Not this time.\n\nHOST: Then we go.\n\nRoe: Good.";
    assertThat(quotes(text)).hasSize(3).allMatch(quote -> quote.kind() == Quote.Kind.DIRECT);
    String role = "Moderator: Shall we?\n\nRoe: Not now.\n\nModerator: Then we go.\n\nRoe: Good.";
    assertThat(quotes(role)).hasSize(4);
    String named = "Field: Shall we?\n\nRoe: After you.\n\nField: Then we go.\n\nRoe: I met Field.";
    assertThat(quotes(named)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asimismo, añadió que el puente «no estará listo antes de mayo». |",
        "Face à la rivière, on lit « un long chemin de pierre » dans les journaux de la ville. |",
        "Roe dijo que el puente «no estará listo antes de mayo». | Roe",
        "Unicef: «El puente no estará listo antes de mayo». | Unicef",
        "El puente es de Roe. Roe, de Lund, cree que «no estará listo antes de mayo». | Roe",
      })
  void inListedLanguagesWhatOnlyOpensSentencesIsANameBesideItsVerb(String text, String name) {
    assertThat(names(text)).isEqualTo(name == null ? List.of() : List.of(name));
  }
}
