package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text is read for a date; {@code JAZZER_FUZZ=1} and one method to fuzz. */
class DateFuzzTest {

  private static final List<String> LANGUAGES = List.of("", "en", "de-AT", "zz");

  @FuzzTest(maxDuration = "10m")
  void dates(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    for (String language : LANGUAGES) {
      for (DayOrder order : DayOrder.values()) {
        check(text, language, order);
      }
    }
  }

  private static void check(String text, String language, DayOrder order) {
    DateReader.find(text, language, order)
        .ifPresent(
            found ->
                assertThat(text.substring(found.start(), found.end()))
                    .isEqualTo(found.timestamp().raw()));
    DateReader.read(text, language, order)
        .ifPresent(date -> assertThat(date.day().getYear()).isBetween(1970, 2286));
  }
}
