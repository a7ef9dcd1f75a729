package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the neighbours of a cue, and the other cues of its sentence, tell of it. */
class RivalsTest {

  private static final Lexicon LEXICON =
      Lexicon.read(
          "en",
          List.of(
              "said - - - 0.5",
              "hoped - - - 0.5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1:20 2:-10",
              "won - - - 0.5"),
          List.of("lawyers 15 0 0 0 0 0", "race 0 -15 0 0 0 0", "while 0 0 0 0 7 9"));

  private final Row row = new Row();

  private float column(String text, int cue, String name) {
    Reading reading = Reading.of(text, LEXICON);
    row.clear();
    new Rivals(reading, Cue.of(reading)).put(cue, row);
    return row.values()[row.names().indexOf(name)];
  }

  @ParameterizedTest
  @CsvSource({
    "The lawyers hoped., subjectTilt, 1.5",
    "The lawyers had never hoped., subjectTilt, 1.5",
    "The Lawyers hoped., subjectTilt, 0",
    "Lawyers hoped., subjectTilt, 1.5",
    "They won a long race., objectTilt, -1.5",
    "They won. A race began., objectTilt, 0",
    "They hoped for rain., openRelation, 2",
    "They hoped it went on for years., openRelation, -1",
    "They hoped and waited., openRelation, 0",
    "They hoped so. For years., openRelation, 0",
  })
  void neighboursTilt(String text, String column, float tilt) {
    assertThat(column(text, 0, column)).isCloseTo(tilt, within(1e-5f));
  }

  @Test
  void theOthersOfASentenceAreSeen() {
    String text = "They won a race, Roe said, while they hoped. They won.";
    assertThat(column(text, 1, "rivalsBefore")).isCloseTo(-1.5f, within(1e-5f));
    assertThat(column(text, 1, "rivalLast")).isCloseTo(-1.5f, within(1e-5f));
    assertThat(column(text, 0, "rivalsAfter")).isCloseTo(0, within(1e-5f));
    assertThat(column(text, 0, "gapNext")).isEqualTo(5);
    assertThat(column(text, 0, "rivalsBefore")).isEqualTo(-9);
    assertThat(column(text, 3, "gapLast")).isEqualTo(99);
  }

  @Test
  void edgesTiltWhereContentMayEnd() {
    Reading reading = Reading.of("Roe said they won while it rained.", LEXICON);
    assertThat(Company.tilt(reading, 4, Company.END)).isCloseTo(0.7, within(1e-6));
    assertThat(Company.tilt(reading, 4, Company.BEYOND)).isCloseTo(0.9, within(1e-6));
  }
}
