package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the last bar of a title. */
final class SiteTailTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Ostermark harbour to be dredged | Harbour Notes → Ostermark harbour to be dredged",
        "Harbour week | The long winter of the dredgers → Harbour week | The long winter of the dredgers",
        "Harbour | Notes → Harbour | Notes",
        "Ostermark harbour to be dredged → Ostermark harbour to be dredged"
      })
  void nameOfTheSiteBehindABarIsNoPartOfIt(String line, String headline) {
    assertThat(SiteTail.cut(line)).isEqualTo(headline);
  }
}
