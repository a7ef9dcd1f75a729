package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
