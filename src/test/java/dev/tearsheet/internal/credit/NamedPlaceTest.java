package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with their places in a bracket behind them, or in front. */
final class NamedPlaceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Roh (Wien) | Anna Roh | Wien",
        "Anna Roh (Wien | Anna Roh | Wien",
        "da Bruxelles Anna Rossa | Anna Rossa | Bruxelles",
        "from New York Orla Fenwick | Orla Fenwick | New York",
        "aus Wien Anna Maria Roh | Anna Maria Roh | Wien",
        "de Rio de Janeiro Ida Vale | Ida Vale | Rio de Janeiro",
      })
  void haveBoth(String part, String name, String place) {
    assertThat(NamedPlace.sides(part)).get().isEqualTo(new String[] {name, place});
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anna Roh (dpa)", "Anna Roh (41)", "Anna Roh ()"})
  void haveTheNameAlone(String part) {
    assertThat(NamedPlace.sides(part)).get().isEqualTo(new String[] {"Anna Roh"});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Roh (Wien) and others",
        "the mayor (Wien)",
        "(Wien)",
        "from Wien",
        "from Wien Anna",
        "near Wien Anna Roh",
        "from school Anna Roh",
      })
  void areNeither(String part) {
    assertThat(NamedPlace.sides(part)).isEmpty();
  }
}
