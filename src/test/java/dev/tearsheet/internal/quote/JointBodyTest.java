package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies whose names hold "and" or a plural's genitive. */
class JointBodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We wait,” the Miners and Weavers Union said. | Miners and Weavers Union",
        "“It stays shut,” the Harbor and Lock Authority said. | Harbor and Lock Authority",
        "The Harbor and Lock Authority said the gate was “shut.” | Harbor and Lock Authority",
        "According to the Soil and Water Commission, the river is “low.” | Soil and Water Commission",
        "The Arts and Crafts Society said it was “on the move.” | Arts and Crafts Society",
        "The Quay and Mill Museum said it was “open.” | Quay and Mill Museum",
        "“It may fall,” the Roads and Bridges Administration said. | Roads and Bridges Administration",
        "The Teachers' Union said it would “wait.” | Teachers' Union",
        "“We wait,” the Firefighters' Association said. | Firefighters' Association",
      })
  void aNameMayHoldThem(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We wait,” Ann Roe and Norwood Council said. | Ann Roe",
        "“We wait,” the Norwood Times and Lund Courier said. | Norwood Times",
        "“We wait,” the Pentagon and State Department said. | Pentagon",
      })
  void twoOfThemAreTwo(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  private static String name(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .flatMap(quote -> quote.attribution().flatMap(Attribution::name).stream())
        .findFirst()
        .orElse("-");
  }
}
