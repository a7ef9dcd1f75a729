package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands around a candidate. */
class ContextTest {

  private static Context context(String text, String candidate) {
    Reading reading = Reading.of(text);
    Sources sources = Sources.of(reading);
    for (int i = 0; i < sources.size(); i++) {
      Candidate found = sources.candidate(i);
      if (reading.span(found.first(), found.last()).of(text).equals(candidate)) {
        return sources.get(i);
      }
    }
    throw new AssertionError(candidate + " is no candidate");
  }

  @ParameterizedTest
  @CsvSource({
    "Der Fischer sah das Boot der Stadt und ging nicht in das Haus., Der Fischer, true",
    "Der Fischer sah das Boot einer Frau und ging nicht in das Haus., einer Frau, false",
    "Der Fischer sah das Boot der Stadt und ging nicht in das Haus., das Haus, false",
    "Den Fischer sah das Boot der Stadt nicht und auch nicht das Haus., Den Fischer, false",
    "Ann Roe walked to the pier and saw the boat., Ann Roe, true",
    "Ann Roe walked to the pier and saw the boat., the pier, false",
  })
  void prepositionsCasesAndNounsTellWhoIsNoSubject(String text, String candidate, boolean free) {
    assertThat(context(text, candidate).free()).isEqualTo(free);
  }

  @ParameterizedTest
  @CsvSource({
    "Den Plan nannte der Fischer nicht gut und auch nicht klug., Den Plan, true",
    "Laut dem Plan ist das nicht gut und auch nicht klug., dem Plan, false",
    "Dem Plan zufolge ist das nicht gut und auch nicht klug., Dem Plan, false",
    "Der Plan ist nicht gut und auch nicht klug., Der Plan, false",
  })
  void objectsAreNoSourcesUnlessAPrepositionTellsSo(String text, String phrase, boolean object) {
    assertThat(context(text, phrase).isObject()).isEqualTo(object);
  }

  @Test
  void theCueBeforeAPrepositionIsSeen() {
    String text = "„Wir gehen nicht“, heißt es in dem Bericht über die Stadt.";
    Reading reading = Reading.of(text);
    assertThat(reading.tokens.word(context(text, "dem Bericht").over())).isEqualTo("heißt");
  }

  @ParameterizedTest
  @CsvSource({
    "Der Fischer hatte den Plan der Stadt gelobt., Der Fischer, gelobt",
    "Nun hat der Fischer den Plan der Stadt gelobt., der Fischer, gelobt",
    "Der Fischer sah den Plan und er hat ihn gelobt., Der Fischer, ''",
  })
  void theParticipleAtTheEndIsOfTheSubjectOfItsAuxiliary(
      String text, String candidate, String participle) {
    Reading reading = Reading.of(text);
    int at = context(text, candidate).participle();
    assertThat(at < 0 ? "" : reading.tokens.word(at)).isEqualTo(participle);
  }

  @Test
  void aSpeakerOfATranscriptMayBeAskedForBehindAllOthers() {
    String text =
        "\"ROE: We wait.\"\n\n\"FIELD: We go.\"\n\n\"ROE: Then go.\"\n\n\"So it was,\" and so on.";
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .extracting(Quote::text)
        .containsExactly("We wait.", "We go.", "Then go.", "So it was,");
  }
}
