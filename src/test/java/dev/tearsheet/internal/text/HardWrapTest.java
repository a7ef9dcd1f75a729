package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of print. */
final class HardWrapTest {

  private static final List<String> PRINTED =
      List.of(
          "Ferry stays in port for a third day",
          "By Anna Roe",
          "",
          "The ferry between the town and the island stayed in port on",
          "Monday, the third day in a row, as the storm would not let it",
          "leave, and nobody in the town can say when the old stone break-",
          "water will be safe. The long-awaited buses that were to stand in",
          "stood in the same storm near the northern bridge, and the long-",
          "awaited boat from the mainland did not come to the town either,",
          "as its captain had said at noon.");

  @Test
  void linesOfOneWidthArePrinted() {
    assertThat(HardWrap.is(PRINTED)).isTrue();
    assertThat(HardWrap.is(List.of("A line.", "Another.", "", "A third.", "A fourth."))).isFalse();
  }

  @Test
  void lineEndsAParagraphWhereTheNextWordHadRoom() {
    assertThat(HardWrap.paragraphs(PRINTED).stream().filter(line -> !line.isEmpty()))
        .hasSize(3)
        .startsWith("Ferry stays in port for a third day", "By Anna Roe");
  }

  @Test
  void wordsPartedByAHyphenAreJoined() {
    String story = HardWrap.paragraphs(PRINTED).get(3);
    assertThat(story)
        .contains("stone breakwater will")
        .contains("the long-awaited boat")
        .contains("port on Monday");
  }
}
