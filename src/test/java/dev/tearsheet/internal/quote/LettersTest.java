package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of texts of few words. */
class LettersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jan Kot gasił las całą noc, był zmęczony. | pl",
        "Rapor dün yayımlandı, gölün kuruduğu belirtildi. | tr",
        "Áin er ný og þetta er gott. | is",
        "Ayşe Öğüt said: “Yes.” Çağla Şahin agreed with her. | en",
        "Łukasz Żak and Paweł Wąs said the bridge is open. | en",
      })
  void lettersOfSmallWordsTellIt(String text, String language) {
    assertThat(Lexicon.of(Tokens.of(text)).language()).isEqualTo(language);
  }
}
