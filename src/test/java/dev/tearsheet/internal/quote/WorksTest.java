package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of works in marks, told from what somebody says. */
class WorksTest {

  private static boolean isTitle(String text) {
    Reading reading = Reading.of(text);
    return Works.isTitle(reading, reading.stretches.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe, the host of “Norwood Tonight,” went home. | true",
        "Ann Roe watched a broadcast of “The Boats of the North Sea” at home. | true",
        "Ann Roe made the film “21 Roads” and went home. | true",
        "Ann Roe was on the Channel's “Norwood Tonight” and went home. | true",
        "Ann Roe was on the Channel's “worst night” and went home. | false",
        "Ann Roe set up a site called “Holm If Roe Wins” and went home. | true",
        "Ann Roe was right, according to “Salt and Sugar,” and went home. | true",
        "Ann Roe runs a tea company called “Kettle” with friends. | true",
        "Ann Roe plays in a band named “Rust” and sings. | true",
        "A critic called “Kettle” a poor film. | false",
        "Ann Roe watched “The Long Tide” on the boat. | true",
        "Ann Roe directed “The Long Tide,” which opens on Friday. | true",
        "The band played “Summer Rain” before the break. | true",
        "She read “Winter in Lund” to her children. | true",
        "She has never read “Winter in Lund” at all. | true",
        "Ann Roe wrote “The Long Tide” in a barn. | true",
        "Ann Roe wrote “Stop Roe Now” on the wall. | false",
        "The sign read “Winter in Lund” in red. | false",
        "Ann Roe read “winter in Lund” on the wall. | false",
        "The play that a critic called “Rust” ran for a year. | false",
        "Ann Roe called “Big bad boats” and went home. | false",
        "Ann Roe heard cries of “Shame” and went home. | false",
        "Ann Roe spoke of “Big bad boats” and went home. | false",
        "Mayor Ann Roe: Norwood's “Bad Old Days” Are Over | false",
        "“Low Tide” director Ann Roe went home. | true",
        "On Monday the “Lantern” star Bo Doe went to her home. | true",
        "Ann Roe told “Salt” co-host Bo Doe that she left. | true",
        "“Stop that,” director Ann Roe said. | false",
        "“Wait!” author Ann Roe shouted. | false",
        "Mohr handelt getreu dem Motto: „Augen zu und durch.“ Der Rat schweigt. | true",
        "Le maire agit selon la devise : « Qui ne risque rien n'a rien. » Le conseil se tait. | true",
        "El alcalde actúa según el lema: «Quien no arriesga no gana». El consejo calla. | true",
        "Il sindaco agisce secondo il motto: «Chi non risica non rosica». Il consiglio tace. | true",
        "De raad werkt volgens het motto: “Wie niet waagt, wint niet.” De burgemeester zwijgt. | true",
        "Mohr nannte sein Motto: „Wer wagt, gewinnt.“ | false",
      })
  void aTitleIsTold(String text, boolean title) {
    assertThat(isTitle(text)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe grew up with the so-called “dry” law. | true",
        "Ann Roe grew up with the so called “dry” law. | true",
        "Anna Röhm ist für diese so genannte „Mauer“ nicht zu haben. | true",
        "Ann Roe said they called “dry” laws bad. | false",
        "Ann Roe was called so. “Dry” laws are bad. | false",
        "Anna Röhm ist für die sogenannte „Mauer“ nicht zu haben. | true",
        "Anna Reali non è per la cosiddetta «legge secca» del sindaco. | true",
      })
  void aTermIsTold(String text, boolean term) {
    Reading reading = Reading.of(text);
    assertThat(Works.isSoCalled(reading, reading.stretches.get(0))).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The report, titled “Running on empty”, came out on Monday. | true",
        "He wrote a song about the sea, “Salt and Sugar,” for a band. | true",
        "She hosted the TV special, “Night Ferry Tales,” on Monday. | true",
        "She said in a song, “Salt and sugar is all I need,” that she was sad. | false",
        "Elle a lancé une pétition intitulée « Nos rives d'abord » à Lund. | true",
        "Elle a lancé une association baptisée « Nos rives » à Lund. | true",
        "Il parle sous le titre « Les rives du nord » à Lund. | true",
        "Su autobiografía, “El último muelle”, sale en el mes de agosto. | true",
        "El informe, titulado «Agua sin puente», tiene dos partes. | true",
        "Il progetto, intitolato «Ponte vivo», costa due milioni. | true",
        "O documentário “A ponte sem rio” estreia em Lund. | true",
        "Hij schreef het nummer “Klokken over het land” in Lund. | true",
        "Hennes roman ”Sista bryggan” kom ut och hon är glad. | true",
        "Han udgav i maj bogen »Byen og mig« og han er glad. | true",
        "Napisała też książkę „Woda i ludzie”, która jest długa. | true",
        "Он снял об этом фильм «Берега и люди», но не доволен. | true",
        "V roce 2019 o tom natočila film „Druhý břeh“ a není to lehké, ale je to tak. | true",
        "Die Chefs der „Tatort“-Reihe kamen mit dem Bus nach Lund. | true",
        "Das Buch mit dem Titel „Sommer am Fluss“ ist da und es ist gut. | true",
        "Er sagte: „Titel sind mir egal“, und er ging in den Wald. | false",
        "Ha titulado: «No vamos a ceder el muelle» en la radio. | false",
      })
  void whatAThingIsCalledIsATitle(String text, boolean title) {
    assertThat(isTitle(text)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe made the films “Salt Roads” and “Low Water” in Lund. | true",
        "Ann Roe made the films “Salt Roads,” “Low Water” and “Long Tide” in Lund. | true",
        "Ann Roe made the film “Salt Roads.” “I was young,” she said. | false",
        "Ann Roe named “Salt Roads” and “Low Water” as her films. | false",
      })
  void titlesAreListed(String text, boolean title) {
    Reading reading = Reading.of(text);
    Reading.Stretch last = reading.stretches.get(reading.stretches.size() - 1);
    assertThat(Works.isTitle(reading, last)).isEqualTo(title);
  }
}
