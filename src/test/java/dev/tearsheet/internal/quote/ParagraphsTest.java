package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where paragraphs stand, which of them ask and which tell. */
class ParagraphsTest {

  private static Paragraphs of(String text) {
    return Paragraphs.of(Reading.of(text.replace(" / ", "\n\n")));
  }

  @Test
  void eachEndsWhereTheNextOneStarts() {
    Reading reading = Reading.of("It rained.\n\nWhy?\n\nNobody knows.");
    Paragraphs paragraphs = Paragraphs.of(reading);
    assertThat(paragraphs.size()).isEqualTo(3);
    assertThat(paragraphs.first(0)).isZero();
    assertThat(paragraphs.last(0)).isEqualTo(paragraphs.first(1));
    assertThat(reading.tokens.folded(paragraphs.first(2))).isEqualTo("nobody");
    assertThat(paragraphs.last(2)).isEqualTo(reading.words.length);
  }

  @Test
  void aTextOfNothingHasNone() {
    assertThat(of("").size()).isZero();
    assertThat(of("").asking()).isZero();
  }

  @Test
  void questionsOutsideOfMarksAsk() {
    Paragraphs paragraphs =
        of("Why? / It rained. / Why? It rained. / He asked: “Why?” / And when?");
    assertThat(paragraphs.asking()).isEqualTo(2);
    assertThat(paragraphs.asks(0)).isTrue();
    assertThat(paragraphs.asks(1)).isFalse();
    assertThat(paragraphs.asks(3)).isFalse();
    assertThat(paragraphs.asks(0, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained.", "Rain!", "Rain?", "Rain…", "He said: “Rain”", "“Rain”"})
  void sentencesTell(String text) {
    assertThat(of(text).tells(0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rain",
        "Rain:",
        "(It rained.)",
        "(Rain) It fell.",
        "[It rained.",
        "* It rained.",
        "- It rained.",
        "– It rained.",
        "— It rained.",
        "• It rained."
      })
  void headingsNotesAndItemsDoNot(String text) {
    assertThat(of(text).tells(0)).isFalse();
  }
}
