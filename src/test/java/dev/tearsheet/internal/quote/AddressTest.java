package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which texts speak to their reader. */
class AddressTest {

  private static final String ADVICE = "If you oil your saw, you’ll see that you saw on. ";

  private static boolean speaks(String text) {
    return Address.of(Reading.of(text)).confidence() > 0;
  }

  @Test
  void fourSuchWordsInAShortTextDo() {
    assertThat(speaks(ADVICE)).isTrue();
    assertThat(speaks("You, your saw and YOURS: you're on.")).isTrue();
    assertThat(speaks("If you oil your saw, you’ll see that it saws on.")).isFalse();
    assertThat(speaks("The youth of York, young yet, yelled at youngsters.")).isFalse();
  }

  @Test
  void wordsBetweenMarksSpeakToOthers() {
    assertThat(speaks("Roe said: “" + ADVICE.strip() + "”")).isFalse();
  }

  /** Four of five hundred words do not yet. */
  @Test
  void fewWordsOfALongTextDoNot() {
    assertThat(speaks(ADVICE + "Rain. ".repeat(488))).isTrue();
    assertThat(speaks(ADVICE + "Rain. ".repeat(489))).isFalse();
    assertThat(speaks(ADVICE.repeat(2) + "Rain. ".repeat(489))).isTrue();
  }
}
