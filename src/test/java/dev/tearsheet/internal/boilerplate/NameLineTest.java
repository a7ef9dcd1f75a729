package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bylines by themselves, which are no headline of a text without markup. */
final class NameLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Roe | true",
        "By Ann Roe and Bo de la Doe | true",
        "By ANN ROE, staff writer | true",
        "Par ANN ROE, BO DOE Envoyés spéciaux à Lund | true",
        "Von Ann Roe | true",
        "Von Ann Roe lernen | false",
        "By Ann Roe of the river | false",
        "By J ROE at the quay | false",
        "By the river | false",
        "By Lund | false",
        "Ann Roe | false",
        "Bridge opens | false",
      })
  void lineOfAnOpeningAndNamesIsOne(String text, boolean byline) {
    assertThat(NameLine.is(text)).isEqualTo(byline);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe and Bo Doe | true",
        "ANN ROE and BO DOE, The Harbour Post | true",
        "Ann Roe & Bo Doe | true",
        "Anna Roh und Bodo Reh | true",
        "Ann Roe | false",
        "Ann and Bo Doe of Lund | false",
        "Ann Roe and the river | false",
        "Storm Roe and Rain Doe | false",
        "Ann Roe and Bo Doe met in Lund | false",
      })
  void lineThatJoinsNamesIsNoHeadline(String text, boolean names) {
    assertThat(NameLine.joins(text)).isEqualTo(names);
  }
}
