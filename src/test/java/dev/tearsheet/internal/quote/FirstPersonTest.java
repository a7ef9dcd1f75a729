package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words mean whoever speaks, and whoever is spoken to. */
class FirstPersonTest {

  private static boolean isOwn(String text) {
    Reading reading = Reading.of(text);
    return FirstPerson.isOwn(reading, 0, reading.words.length);
  }

  private static boolean isAddressed(String text) {
    Reading reading = Reading.of(text);
    return FirstPerson.isAddressed(reading, 0, reading.words.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rye, I guess.",
        "That boat is mine, ask my brother.",
        "Um drei stehe ich auf.",
        "J'attends le bus.",
        "Elle m’attend au port.",
        "Le port, j'y vais.",
        "A mí nadie pregunta.",
        "Dat is mijn winkel.",
      })
  void wordsOfASpeaker(String text) {
    assertThat(isOwn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rye sells at noon.",
        "Roe wrote: “I wait.”",
        "L'attente est longue.",
        "Jo-Ann mends boats.",
        "Elle mange du pain.",
        "Il a dit m.",
        "We sell rye.",
      })
  void wordsOfNoSpeaker(String text) {
    assertThat(isOwn(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do you bake?",
        "Avez-vous peur ?",
        "Où vas-tu ?",
        "¿Le gusta a usted?",
        "Und Sie?"
      })
  void wordsToWhoeverIsSpokenTo(String text) {
    assertThat(isAddressed(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Who bakes?", "Did Roe write “you bake”?", "Va-t-il au port ?", "Why rye?"})
  void wordsToNobody(String text) {
    assertThat(isAddressed(text)).isFalse();
  }

  @Test
  void onlyTheTokensAskedForAreLookedAt() {
    Reading reading = Reading.of("I bake rye, you we");
    int you = reading.words.length - 2;
    assertThat(FirstPerson.isOwn(reading, 1, you)).isFalse();
    assertThat(FirstPerson.isAddressed(reading, 0, you)).isFalse();
    assertThat(FirstPerson.speakTogether(reading, List.of(turn(1, you + 1)))).isFalse();
  }

  /** Each sentence is a turn. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I bake. / Rye sells. / It rains. | true | true",
        "Rye sells. / It rains. / I bake. / Boats sail. | false | false",
        "We bake. / Rye sells. / It rains. | false | true",
        "They said: “We bake.” / Rye sells. / It rains. | false | false",
        "Rye sells. / Our boat sails. / It rains. / Nobody came. | false | false",
        "Rye sells. / It rains. / Nobody came. | false | false",
      })
  void oneOfThreeTurnsIsEnough(String text, boolean alone, boolean together) {
    Reading reading = Reading.of(text.replace(" / ", "\n\n"));
    Paragraphs paragraphs = Paragraphs.of(reading);
    Turn[] turns = new Turn[paragraphs.size()];
    Arrays.setAll(turns, p -> turn(paragraphs.first(p), paragraphs.last(p)));
    assertThat(FirstPerson.speaks(reading, List.of(turns))).isEqualTo(alone);
    assertThat(FirstPerson.speakTogether(reading, List.of(turns))).isEqualTo(together);
  }

  private static Turn turn(int first, int last) {
    return new Turn("", null, null, first, last, -1);
  }
}
