package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines to which the line below is glued. */
class HeadGlueTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Old ferry keeps runningBy Ann Roe;Old ferry keeps running|By Ann Roe",
        "Will the ferry run?By Ann Roe;Will the ferry run?|By Ann Roe",
        "Die Fähre fährt weiterVon Anna Reh;Die Fähre fährt weiter|Von Anna Reh",
        "Il traghetto resta in servizioDi ANNA ROSSI;Il traghetto resta in servizio|Di ANNA ROSSI",
        "De oude veerboot blijft varenDoor Anna Roos;De oude veerboot blijft varen|Door Anna Roos",
        "Old ferry keeps runningMay 3, 2024Ann Roe;Old ferry keeps running|May 3, 2024|Ann Roe",
        "Old ferry keeps runningMay 3, 2024;Old ferry keeps running|May 3, 2024",
      })
  void areParted(String line, String parts) {
    assertThat(HeadGlue.parted(List.of(line, "It goes on."))).endsWith("It goes on.");
    assertThat(String.join("|", HeadGlue.parted(List.of(line)))).isEqualTo(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "By Ann Roe",
        "Old ferry runs by May 3",
        "The WebBy Awards come to Harlow",
        "Old ferry of McMarch keeps running",
        "The iMay stays",
      })
  void othersAreLeft(String line) {
    assertThat(HeadGlue.parted(List.of(line))).containsExactly(line);
  }

  @Test
  void onlyTheTopIsLookedAt() {
    List<String> lines =
        List.of("a", "b", "c", "d", "e", "f", "g", "h", "Old ferry runsBy Ann Roe");
    assertThat(HeadGlue.parted(lines)).isEqualTo(lines);
  }
}
