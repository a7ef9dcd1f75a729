package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs in their frames. */
class FramesTest {

  @ParameterizedTest
  @CsvSource({
    "he knew that they left, 0, 0",
    "the mayor knew to leave, 1, 5",
    "Roe knew of it, 2, 1",
    "to know Roe, 3, 3",
    "had known better, 4, 2",
    "and knew also, 5, 6",
    "and it was known, 6, 2",
    "of known rivers, 4, 4",
    "it came (knew nothing), 4, 7",
    "known rivers, 4, 8",
  })
  void neighboursAreOfFewClasses(String text, int next, int last) {
    Reading reading = Reading.of(text);
    int at = 0;
    while (!reading.tokens.folded(at).startsWith("kn")) {
      at++;
    }
    assertThat(Frames.nextClass(reading, at)).isEqualTo(next);
    assertThat(Frames.lastClass(reading, at)).isEqualTo(last);
  }

  @Test
  void aFrameTiltsTheShareOfItsWord() {
    String[] cells = "call 0 0 0 0.5 0 -20 30 0 0 0 0 0 0 10 0 0 0 0 0 0".split(" ", -1);
    Frames frames = Frames.of(cells, 4);
    Reading reading = Reading.of("They would call for help. We call to them.");
    assertThat(frames.all(reading, 2)).isCloseTo(3 + 1, within(1e-6));
    assertThat(frames.all(reading, 7)).isCloseTo(-2, within(1e-6));
    assertThat(frames.share()).isEqualTo(0.5f);
  }

  @Test
  void aShareAloneHasNoTilts() {
    Frames frames = Frames.of("call 0 0 0 0.25".split(" ", -1), 4);
    assertThat(frames.all(Reading.of("They call for help."), 1))
        .isCloseTo(Math.log(1 / 3.0), within(1e-6));
  }

  @Test
  void aWordThatNeverReportsIsUnlikelyAndNotImpossible() {
    assertThat(Frames.NONE.odds()).isCloseTo(Math.log(0.01 / 0.99), within(1e-5));
  }
}
