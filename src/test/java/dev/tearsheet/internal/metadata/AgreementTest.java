package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Bridge opens | bridge OPENS",
        "“Bridge” opens! | Bridge – opens",
        "Brücke öffnet | BRÜCKE ÖFFNET",
        "桥梁通车了 | 桥梁通车了",
        "Bridge opens | Bridge open",
        "Bridge open | Bridge opens",
        "Bridge opens | Bridgeopens",
        "Bridge opens | Bridge opens today",
        "Bridge 2 | Bridge 3",
        "— | –",
      })
  void textsAreEqualWhoseFoldedWordsAre(String a, String b) {
    String folded = Agreement.fold(a);
    boolean same = !folded.isEmpty() && folded.equals(Agreement.fold(b));
    assertThat(Agreement.equal(a, b)).isEqualTo(same);
    assertThat(Agreement.equal(b, a)).isEqualTo(same);
  }
}
