package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Escapes of JSON in a text that was never unescaped. */
final class LiteralBreaksTest {

  @Test
  void escapesAreRead() {
    String text = "\"One\\n\\nTwo \\\"three\\\" it\\u2019s \\/ \\d\\tfour\\r\\nfive\\u12\"";
    assertThat(LiteralBreaks.read(text))
        .isEqualTo("One\n\nTwo \"three\" it’s / \\d\tfour\nfive\\u12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One",
        "C:\\new\\notes",
        "One\\nTwo\\nThree\\nFour\nFive",
        "One\\nTwo\\nThree"
      })
  void otherTextStays(String text) {
    assertThat(LiteralBreaks.read(text)).isSameAs(text);
  }
}
