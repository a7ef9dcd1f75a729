package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence behind a quote that points back at it names who said it. */
class SaysSoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Il ponte è un pericolo per i bambini”. Lo afferma Anna Moretti, presidente. | Anna Moretti",
        "Le ruspe sono “seguite da mezzi pesanti”. Lo ha poi detto il sindaco. | il sindaco",
        "“Il ponte resta chiuso fino a maggio”. Lo rende noto il Comune di Costa. | il Comune di Costa",
        "“Il ponte è sicuro e resta aperto”. Così Anna Moretti, assessore. | Anna Moretti",
        "“Il ponte è sicuro e resta aperto”. A dirlo è Anna Moretti. | Anna Moretti",
        "«El puente es un peligro para los niños». Así lo afirmó Ana Robles. | Ana Robles",
        "«El puente es un peligro». Lo dijo ayer Ana Robles en la plaza. | Ana Robles",
        "« Le pont est un danger. » C’est ce qu’a déclaré Anne Rouvel lundi. | Anne Rouvel",
        "« Le pont est un danger. » C'est ce qu'affirme le maire Paul Merle. | le maire Paul Merle",
        "„Die Brücke ist eine Gefahr.“ Das sagte Anna Röhm am Montag. | Anna Röhm",
        "Die Stadt will „mehr Schutz für Radfahrer“. Das teilte Anna Röhm am Montag mit. | Anna Röhm",
        "“A ponte é um perigo”. A declaração é de Ana Mota, prefeita da cidade. | Ana Mota",
        "«Мост закрыт до весны». Об этом во вторник сообщил мэр Иван Котов. | мэр Иван Котов",
        "„Most jest zamknięty do wiosny”. Tak powiedziała Anna Kot w radiu. | Anna Kot",
        "”Bron är farlig för barnen.” Det säger Anna Lind till tidningen. | Anna Lind",
        "“The bridge is a danger to children.” Those were the words of Ann Roe. | Ann Roe",
        "The bridge is “a danger to every child.” That's according to Ann Roe, the mayor. | Ann Roe",
        "“Jembatan ini berbahaya.” Hal itu disampaikan Budi Santoso. | Budi Santoso",
      })
  void namesWhoSaidItBehind(String text, String speaker) {
    assertThat(Marked.speakers(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Moretti ha detto: “Il ponte è chiuso”. Lo riporta la Gazzetta. | Anna Moretti",
        "Ana Robles dijo: «El puente es un peligro». Así lo publicó el diario. | Ana Robles",
        "„Die Brücke ist eine Gefahr“, sagte Anna Röhm. Das berichtet die Nordzeitung. | Anna Röhm",
        "Die Stadt will der Brücke „assistieren“. Das erklärte Anna Röhm am Montag. | -",
      })
  void aVerbOfTheQuotesOwnTellsMore(String text, String speaker) {
    assertThat(Marked.speakers(text)).isEqualTo(speaker);
  }
}
