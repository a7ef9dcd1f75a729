package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Line breaks that were written as a sign. */
class WrittenBreaksTest {

  private static final String PROSE =
      "The council voted on Tuesday to keep the old ferry running through the winter months.";

  private static final List<String> LINES =
      List.of("Old ferry keeps running", "By Ann Roe", PROSE, "Sign up", PROSE);

  @ParameterizedTest
  @ValueSource(strings = {" | ", " ¶ ", "¶"})
  void areRead(String sign) {
    assertThat(WrittenBreaks.read(String.join(sign, LINES))).isEqualTo(String.join("\n\n", LINES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Home | News | Sport | Weather | Contact",
        "Old ferry keeps running | News | The Harlow Herald",
        "Home | News | Sport | Weather | " + PROSE,
      })
  void othersAreLeft(String text) {
    assertThat(WrittenBreaks.read(text)).isSameAs(text);
  }

  @Test
  void linesOfItsOwnPartAText() {
    String text = String.join(" | ", LINES) + "\n" + PROSE;
    assertThat(WrittenBreaks.read(text)).isSameAs(text);
  }
}
