package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers and other names that German sets in marks. */
class MediumTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Reh sagte der „Hafenpost“, er bleibe in Lund.",
        "Anna Reh sagte der „Neuen Post von Lund“, er bleibe in Lund.",
        "In der „Hafenpost“ schreibt Anna Reh, er bleibe in Lund.",
        "Gegenüber der „Hafenpost“ sagte Anna Reh, sie bleibe.",
        "Laut „Hafenpost“ sagte Anna Reh, sie bleibe.",
        "Das Schiff, genannt „Möwe“, sagte Anna Reh, sei alt.",
        "„[Wir bleiben]“, <sagte> {Anna Reh} bei „Kanal“.",
        "„[Wir bleiben]“, <sagte> {Anna Reh} bei „Radio Nord 3“.",
        "„[Wir bleiben]“, <sagte> {Anna Reh} im „Küstentalk“.",
        "„[Wir bleiben]“, <sagte> {Anna Reh} in der Ausgabe des Vereinsmagazins „Ahoi & Mehr“.",
      })
  void papersAndNamesAreSaidByNobody(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Anna Reh} <sagte> der „[Hafen.]“",
        "{Anna Reh} <sagte> der „[alten Mole]“ nach.",
        "{Anna Reh} <sagte>, sie bleibe bei „[ihrem Nein]“.",
        "{Anna Reh} <sagte>, bei der „[Möwe]“ bleibe sie.",
        "{Anna Reh} <sagte> der „[Neuen Post von Lund am]“, er bleibe in Lund.",
      })
  void longerWordsSentencesAndSmallLettersAreSaid(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
