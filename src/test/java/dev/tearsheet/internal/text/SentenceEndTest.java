package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end; a stroke parts them. */
class SentenceEndTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We wait. / He left.",
        "We wait. / 3 left.",
        "We wait… / He left? / We go! / Yes.",
        "“We wait.” / He left.",
        "(“We wait.”) / He left.",
        "(‘“We wait.”’) he said.",
        "(“We wait”). / He left.",
        "''We wait.'' / He left.",
        "Wir warten.“ / Er ging.",
        "Nous. / École fermée.",
        "We wait. / [He] left.",
      })
  void capitalOrDigitBehindAFullStopOpensASentence(String text) {
    assertThat(sentences(text.replace(" / ", " "))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We wait. he left.",
        "We wait. zebra",
        "We wait. all left.",
        "We wait. écoute",
        "We wait, He left.",
        "Paper.He left.",
        "It ended” He left.",
        "(“[‘We wait.’]”) He left.",
        ") He left.",
        "” He left.",
      })
  void otherWordsOpenNone(String text) {
    assertThat(sentences(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"We wait., true", "We wait.’”), true", "We wait, false", "”, false", ".”, true"})
  void textEndsLikeASentence(String text, boolean ended) {
    assertThat(SentenceEnd.isAt(text)).isEqualTo(ended);
  }

  private static String sentences(String text) {
    Tokens tokens = Tokens.of(text);
    StringBuilder out = new StringBuilder(text);
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.sentence(i) != tokens.sentence(i - 1)) {
        out.insert(tokens.start(i), "/ ");
      }
    }
    return out.toString();
  }
}
