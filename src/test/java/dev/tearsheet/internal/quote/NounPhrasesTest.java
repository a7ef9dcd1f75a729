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

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "It pleased Will Roe and will again. ~ It | Will Roe",
        "Will Roe be there? ~ Roe",
        "The Boats Sink, Will Roe Swim Home ~ The Boats Sink | Roe Swim Home",
        "The US voters met it and us. ~ The US voters | it | us",
        "It said that IT and WHO said so and who said it. ~ It | IT | WHO | who | it",
        "THEM and I said so. ~ THEM | I",
      })
  void smallWordsInCapitalsMayBeNames(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "His claim that it rained was old. ~ His | His claim | it",
        "Her very old claim was not his. ~ Her | old | his",
        "They warned his boat. ~ They | his boat",
        "They warned his boat and the pilot's claim. ~ They | his boat | the pilot",
        "She told her aides and saw her. ~ She | her aides | her",
      })
  void ownersOfClaimsAreSources(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "About six in 10 said so, and 53% said no. ~ six in 10 | 53%",
        "About six in the town said so, and 53 percent said no. ~ the town | 53 percent",
        "Six in 10 slept, and 53% slept. ~ ''",
        "According to six in 10 it rains. ~ six in 10 | it",
      })
  void sharesOfPeopleAskedAreSourcesBesideACue(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Some said so, others said no. ~ Some | others",
        "Doctors say it rains. ~ Doctors | it",
        "Old doctors say it rains. ~ Old doctors | it",
        "Then doctors said so. ~ doctors",
        "It rains, according to doctors. ~ It | doctors",
        "It rained on doctors and boats. ~ It",
      })
  void barePluralsAreSourcesBesideACue(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The Herald/Courier poll said so. ~ The Herald/Courier poll",
        "The Herald / Courier poll said so. ~ The Herald | Courier poll",
        "The Herald/ Courier poll said so. ~ The Herald | Courier poll",
        "The Herald /Courier poll said so. ~ The Herald | Courier poll",
        "The herald/Courier poll said so. ~ The herald | Courier poll",
        "The Herald/courier poll said so. ~ The Herald | courier poll",
        "It rained on Holm/ ~ It | Holm",
        "It rained on /Holm ~ It | Holm",
        "Roe & Sons is old, and Roe & sons are old. ~ Roe & Sons | Roe",
      })
  void signsBetweenCapitalsJoinThem(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ann Roe's brother's boat is old. ~ Ann Roe | Ann Roe's brother | Ann Roe's brother's boat",
        "Ann Roe's, not mine. ~ Ann Roe",
        "Ann Roe's ~ Ann Roe",
        "Ann Roe's boat's ~ Ann Roe | Ann Roe's boat",
      })
  void ownersAreSourcesOfTheirOwn(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "On Monday Roe slept and Monday Roe woke. ~ Roe | Roe",
        "In May Day Roe slept. ~ Day Roe",
        "Roe Monday slept. ~ Roe",
      })
  void daysAreNoPartOfNames(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "It hit a Roe boat and sank. ~ It | a Roe boat",
        "It hit the Roe boat and sank. ~ It | the Roe",
        "It hit one Roe boat, another Roe boat and that Roe boat. ~ It | one Roe boat | another Roe boat | Roe",
        "The big. Old Roe slept. ~ The big | Old Roe",
        "The old town\\Roe slept. ~ The old town | Roe",
        "The\\old town is here. ~ ''",
        "Old\\doctors say so. ~ Old | doctors",
        "The dry old wide cold dark deep slow long red warm wet raw bare flat grey Roe is here. ~ The dry old wide cold dark | red warm wet raw bare flat grey Roe",
      })
  void articlesSentencesAndLinesEndPhrases(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Celebró Ana Robles en la ciudad. ~ Ana Robles | la ciudad",
        "Pero celebró Ana Robles en la ciudad y durmió alcalde Juan Mena. ~ Ana Robles | la ciudad | alcalde Juan Mena",
        "El alcalde Ana Robles no duerme en la ciudad. ~ El alcalde Ana Robles | la ciudad",
      })
  void whatStandsSmallBeforeASpanishNameIsItsVerbUnlessATitle(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Dort schwamm Fischer Holm nicht und kam auch nicht. ~ Fischer Holm",
        "Mit frischem Fisch kam Holm und ging nicht. ~ frischem Fisch | Holm",
        "Guter Fisch und gutes Brot und gute Butter sind nicht da. ~ Guter Fisch | gutes Brot | gute Butter",
        "10 Fische sind nicht da. ~ 10 Fische",
        "Einige sind da, und viele sind nicht da. ~ Einige | viele",
      })
  void germanAdjectivesAreInflected(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ann Roe Sees Rivers Rise ~ Ann Roe | Sees Rivers Rise",
        "Harbor Chief Accused of Old Crimes ~ Harbor Chief | Accused | Old Crimes",
        "The harbor chief and the pilots and old Tom Accused met on the pier. ~ The harbor chief | the pilots | old Tom Accused | the pier",
      })
  void verbsInTitleCaseEndNames(String text, String expected) {
    assertThat(candidates(text.replace("\\", "\n\n"))).isEqualTo(expected);
  }
}
