package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashDialogueTest {

  private static List<String> stretches(String text) {
    Reading reading = Reading.of(text);
    return reading.stretches.stream().map(stretch -> stretch.span().of(text)).toList();
  }

  @Test
  void dashThatOpensTheParagraphAndDashBeforeTheCueHoldSpeech() {
    assertThat(
            stretches("—No vamos a pagar más —dijo Ana Robles en la plaza.\n—Ya veremos —dijo él."))
        .containsExactly("No vamos a pagar más", "Ya veremos");
  }

  @Test
  void commaBeforeTheCueEndsSpeechAfterADash() {
    assertThat(stretches("— Nous partons ce soir avec les enfants, dit Anne Rouvel."))
        .containsExactly("Nous partons ce soir avec les enfants");
  }

  @Test
  void auxiliaryBeforeTheCueEndsItToo() {
    assertThat(stretches("— Nous partons ce soir avec les enfants, a déclaré Anne Rouvel."))
        .containsExactly("Nous partons ce soir avec les enfants");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "—No —dijo Ana Robles. | No",
        "—No vamos a pagar —dijo Ana Robles—. Es tarde. | No vamos a pagar; Es tarde.",
        "—No vamos a pagar —dijo Ana Robles.— Es tarde. | No vamos a pagar; Es tarde.",
        "—No vamos a pagar —dijo Ana Robles—, es tarde. | No vamos a pagar; es tarde.",
        "—No vamos a pagar —dijo Ana Robles— y se fue. | No vamos a pagar",
        "—No vamos a pagar —dijo Ana Robles—. Es “caro” hoy. | No vamos a pagar; caro",
        "—No vamos a “pagar” —dijo Ana Robles. | pagar",
        "—¿Vamos a pagar? dijo Ana Robles. | ¿Vamos a pagar?",
        "—dijo Ana Robles. | ''",
        "—No vamos a pagar —ha | ''",
        "—No vamos a pagar — | ''",
      })
  void speechGoesOnBehindTheCueAtADashWithAStop(String text, String stretches) {
    assertThat(String.join("; ", stretches(text))).isEqualTo(stretches);
  }

  @Test
  void itemsOfAListAreNoSpeech() {
    assertThat(stretches("— Bread from the mill\n— Salt, two bags\n— Rope for the old boat"))
        .isEmpty();
  }

  @Test
  void dashAmidAParagraphOpensNothing() {
    assertThat(stretches("The boat — a wreck, said Ann Roe — lies on the pier.")).isEmpty();
  }

  @Test
  void hyphenOpensNothing() {
    assertThat(stretches("- No vamos a pagar más, dijo Ana Robles en la plaza.")).isEmpty();
  }

  @Test
  void marksAfterADashSayMoreThanTheDash() {
    assertThat(stretches("— “We wait,” said Ann Roe in the harbor, and “we pray.”\n“We go.”"))
        .containsExactly("We wait,", "we pray.", "We go.");
  }
}
