package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters and words at the start of a paragraph stand for a speaker. */
class SpeakerTagTest {

  /** The tag, its kind, and the first word of what is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q: Why? | Q ASKS Why",
        "Q. Why? | Q. ASKS Why",
        "A. Rye. | A. ANSWERS Rye",
        "Q.: Why? | Q. ASKS Why",
        "Frage: Warum? | Frage ASKS Warum",
        "ANTWORT - Darum. | ANTWORT ANSWERS Darum",
        "Réponse : Elle dort. | Réponse ANSWERS Elle",
        "Q.- Why? | Q. ASKS Why",
        "JR: Yes. | JR INITIALS Yes",
        "J. R.: Yes. | J. R. INITIALS Yes",
        "J.-P. R.: Oui. | J.-P. R. INITIALS Oui",
        "L. M. : Oui. | L. M. INITIALS Oui",
        "J. R. B. T.: Yes. | J. R. B. T. INITIALS Yes",
        "JRBT: Yes. | JRBT INITIALS Yes",
      })
  void isTold(String text, String tag) {
    assertThat(told(text)).isEqualTo(tag);
  }

  private static String told(String text) {
    Reading reading = Reading.of(text);
    SpeakerTag tag = SpeakerTag.at(reading, 0);
    if (tag == null) {
      return "";
    }
    String letters = reading.span(tag.first(), tag.last()).of(text);
    return letters + " " + tag.kind() + " " + reading.span(tag.from(), tag.from() + 1).of(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Q",
        "Q why?",
        "“Q: Why?”",
        "Question of the day: why?",
        "Rye: Why?",
        "J: Yes.",
        "Jr: Yes.",
        "JRBTX: Yes.",
        "J. R. B. T. X.: Yes.",
        "JR, yes.",
        "JR yes: no.",
        "J. R",
        "JR 5: Yes.",
        "JR\n\n: Yes.",
        "A\n\n: Yes.",
        "- Yes.",
      })
  void isNone(String text) {
    assertThat(told(text)).isEmpty();
  }
}
