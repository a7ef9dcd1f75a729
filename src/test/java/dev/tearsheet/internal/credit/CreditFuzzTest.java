package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** The grammars of credit lines take any line; {@code JAZZER_FUZZ=1} and one method to fuzz. */
class CreditFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void byline(byte[] input) {
    BylineParser.parse(line(input))
        .forEach(
            author -> {
              assertThat(author.name()).isNotBlank();
              author.role().ifPresent(role -> assertThat(role).isNotBlank());
            });
  }

  @FuzzTest(maxDuration = "10m")
  void dateline(byte[] input) {
    String line = line(input);
    DatelineParser.parse(line)
        .ifPresent(found -> assertThat(line).startsWith(found.dateline().text()));
  }

  @FuzzTest(maxDuration = "10m")
  void credits(byte[] input) {
    CreditLine.parse(line(input), CreditLine.Where.END)
        .forEach(person -> assertThat(person.name()).isNotBlank());
  }

  private static String line(byte[] input) {
    return new String(input, StandardCharsets.UTF_8).strip();
  }
}
