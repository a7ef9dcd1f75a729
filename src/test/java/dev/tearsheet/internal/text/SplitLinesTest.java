package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs broken at links and bold words; in these tests a bar stands for a line break. */
class SplitLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The mayor of the town,|Ann Roe|, said it|.;The mayor of the town, Ann Roe, said it.",
        "Work on the old|bridge|goes on.|, a|.;Work on the old bridge goes on.|, a.",
        "The town of the ferry (|Harlow|) pays.|, a;The town of the ferry (Harlow) pays.|, a",
        "The town pays.||it goes on|, so|.;The town pays.||it goes on, so.",
        "A headline|by Ann Roe|. a|. b;A headline|by Ann Roe. a. b",
        "The title|iPhone shown|. a|. b;The title|iPhone shown. a. b",
        "It says:|no more|, so|.;It says:|no more, so.",
        "By|Ann Roe|and|Bo Doe;By|Ann Roe and Bo Doe",
        "Ann Roe|,|Bo Doe|and|Cy Poe;Ann Roe, Bo Doe and Cy Poe",
      })
  void areJoined(String lines, String joined) {
    List<String> stripped = List.of(lines.split("\\|", -1)).stream().map(String::strip).toList();
    assertThat(String.join("|", SplitLines.joined(stripped))).isEqualTo(joined);
  }

  @Test
  void aTextThatIsNotBrokenIsLeft() {
    List<String> list = List.of("What you need", "salt", "sand", "rope", "a boat", "and more");
    assertThat(SplitLines.joined(list)).isSameAs(list);
    List<String> one = List.of("Salt", "sand", ", they say");
    assertThat(SplitLines.joined(one)).isSameAs(one);
    assertThat(SplitLines.joined(List.of())).isEmpty();
  }
}
