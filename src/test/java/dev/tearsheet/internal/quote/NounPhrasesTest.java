package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where noun phrases end: all candidates of a text, a stroke between them. */
class NounPhrasesTest {

  private static String candidates(String text) {
    Reading reading = Reading.of(text);
    return Sources.of(reading).candidates.stream()
        .map(candidate -> reading.span(candidate.first(), candidate.last()).of(text))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource({
    "Roe delegates have come to the pier., Roe delegates | the pier",
    "Roe delegates walk to the pier., Roe | the pier",
    "The Harbor counterproposal argued for it., The Harbor counterproposal | it",
    "Roe quietly argued for it., Roe | it",
    "The Roe campaign argued for it., The Roe campaign | it",
    "The Herald report said that it rains., The Herald report | it",
  })
  void smallWordsAfterANameGoOnBeforeAVerbOnly(String text, String expected) {
    assertThat(candidates(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "It rained said Republican voter Ann Roe., It | Republican voter Ann Roe",
    "It rained said Italian skipper Ann Roe., It | Italian skipper Ann Roe",
    "It rained said Japanese skipper Ann Roe., It | Japanese skipper Ann Roe",
    "It rained said Scottish skipper Ann Roe., It | Scottish skipper Ann Roe",
    "It rained said Mexican skipper Ann Roe., It | Mexican skipper Ann Roe",
    "It rained said Holm harbor pilot Ann Roe., It | Holm harbor pilot Ann Roe",
    "In May Italian skipper Ann Roe came., Italian skipper Ann Roe",
    "In May Holm skipper Ann Roe came., Holm | skipper Ann Roe",
  })
  void rolesAfterAdjectivesAndAfterCuesGoOnToTheName(String text, String expected) {
    assertThat(candidates(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'Walking through mud, Ann Roe fell.', Ann Roe",
    "'Shortly after that, Ann Roe fell.', Ann Roe",
    "Officials mended the boat., Officials | the boat",
    "Ann Roe mended the boat., Ann Roe | the boat",
    "Ann Roe mending the boat., Ann Roe | the boat",
    "Kelly said the boat was mended., Kelly | the boat",
    "Fleming could mend the boat., Fleming | the boat",
  })
  void adverbsAndVerbsAreNoNouns(String text, String expected) {
    assertThat(candidates(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Gleichzeitig erklärte der Fischer das Netz., der Fischer | das Netz",
    "Erstmals erklärte der Fischer das Netz., der Fischer | das Netz",
    "2008 erklärte der Fischer das Netz., der Fischer | das Netz",
    "Der Fischer ist nicht im Haus und kommt auch nicht., Der Fischer | Haus",
    "Relativierend sprach der Fischer und nicht laut., der Fischer",
    "Dort zeichnet Holm das Bild., Holm | das Bild",
    "Der Fischer ist nicht näher bekannt., Der Fischer",
  })
  void openingsOfGermanSentencesAreNoNouns(String text, String expected) {
    assertThat(candidates(text)).isEqualTo(expected);
  }
}
