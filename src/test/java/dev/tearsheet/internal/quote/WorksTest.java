package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of works in marks, told from what somebody says. */
class WorksTest {

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
      })
  void aTitleIsTold(String text, boolean title) {
    Reading reading = Reading.of(text);
    assertThat(Works.isTitle(reading, reading.stretches.get(0))).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe grew up with the so-called “dry” law. | true",
        "Ann Roe grew up with the so called “dry” law. | true",
        "Ann Roe said they called “dry” laws bad. | false",
        "Ann Roe was called so. “Dry” laws are bad. | false",
        "Anna Röhm ist für die sogenannte „Mauer“ nicht zu haben. | true",
        "Anna Reali non è per la cosiddetta «legge secca» del sindaco. | true",
      })
  void aTermIsTold(String text, boolean term) {
    Reading reading = Reading.of(text);
    assertThat(Works.isSoCalled(reading, reading.stretches.get(0))).isEqualTo(term);
  }
}
