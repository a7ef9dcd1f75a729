package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks by the clause of each quote: passives, two speakers of a sentence, nicknames. */
class ClausesTest {

  private static String name(Attribution attribution) {
    return attribution.name().orElse(attribution.speaker().orElseThrow().text());
  }

  private static String speakers(String text) {
    return speakers(text, Options.DEFAULT_CONFIDENCE);
  }

  private static String speakers(String text, double confidence) {
    return QuoteFinder.find(text, new Options(confidence, 10)).quotes().stream()
        .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
        .map(quote -> quote.attribution().map(ClausesTest::name).orElse("-"))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leo Roe was told: “You are late.”",
        "“You are late,” Leo Roe was told.",
        "Leo Roe was warned the pier was “unsafe.”",
        "Leo Roe has been accused of “a cover-up” over the pier.",
        "Leo Roe was once widely hailed as “a hero.”",
        "The pier has been dubbed “the Wreck.”",
        "The pier is said to be “gutted.”",
        "Alain Dorval a été accusé de « mensonge ».",
        "Il sindaco è stato definito «un eroe».",
        "Per Lund wurde gefragt: „Wann?“",
      })
  void theSubjectOfAPassiveDoesNotSpeak(String text) {
    assertThat(speakers(text)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“You are late,” Leo Roe was told by Dana Doe. | Dana Doe",
        "Leo Roe was asked by the host, “When?” | the host",
        "Leo Roe received an email saying: “You are next.” | an email",
        "Leo Roe sent an email saying: “You are next.” | Leo Roe",
        "Leo Roe, whose boat was sold, said the pier was “a wreck.” | Leo Roe",
        "Leo Roe, who called after the winner was declared, said: “We go.” | Leo Roe",
        "“We go,” Leo Roe was quoted as saying. | Leo Roe",
      })
  void whoTellsItSpeaks(String text, String speaker) {
    assertThat(speakers(text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Fix it,” Dana Doe said. “When?” Leo Roe asked. | Dana Doe, Leo Roe",
        "“Fix it now,” Dana Doe said. “We cannot.” Leo Roe said. | Dana Doe, Leo Roe",
        "“Fix it now,” Dana Doe said. “We cannot.” Leo Roe said the pier was shut. | Dana Doe",
        "« Il le faut », a déclaré Alain Dorval. « Quel choix ? » demande Marc Petit."
            + " | Alain Dorval, Marc Petit",
        "Critics called it “rotten”; fans called it “fine.” | Critics, fans",
        "Dana Doe said it was “rotten”; the mayor said it was “fine.” | Dana Doe, the mayor",
        "While Dana Doe said it was “rotten”, Leo Roe called it “fine”. | Dana Doe, Leo Roe",
        "Dana Doe said it was “rotten” — a claim Leo Roe called “absurd.” | Dana Doe, Leo Roe",
        "Dana Doe said it was “rotten” and that the town found it “fine.” | Dana Doe, Dana Doe",
        "“Is it safe?” asks Dana Doe, “It is!” answers Leo Roe. | Dana Doe, Leo Roe",
        "“Is it safe?” asked Dana Doe; “it is not,” said Leo Roe. | Dana Doe, Leo Roe",
        "“Leave us!” shouted Dana Doe. “Never!” Leo Roe shouted back. | Dana Doe, Leo Roe",
        "“Is it safe?” asked Dana Doe, “and for how long?” | Dana Doe",
        "„Raus hier!“, ruft Karl Roth, „Niemals!“, ruft Bodo Dahl zurück. | Karl Roth, Bodo Dahl",
        "„Czy to tak?” pyta Anna Roj, „Tak!” odpowiada Jan Dal. | Anna Roj, Jan Dal",
      })
  void theClauseOfEachQuoteTellsItsSpeaker(String text, String speakers) {
    assertThat(speakers(text)).isEqualTo(speakers);
  }

  /** The verb is said once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dana Doe called it “a gift”; Leo Roe, “a trap.” | Dana Doe, Leo Roe",
        "Dana Doe called the plan “a gift” and Leo Roe “a trap.” | Dana Doe, Leo Roe",
        "Dana Doe spoke of “a gift” and Leo Roe of “a trap.” | Dana Doe, Leo Roe",
        "Dana Doe spoke of “a gift” to Leo Roe and “a trap” for the town. | Dana Doe, Dana Doe",
        "The film stars Dana Doe as “the Gull” and Leo Roe as “the Crab.” | -, -",
        "Karl Roth nannte es „ein Geschenk“, Bodo Dahl „eine Falle“. | Karl Roth, Bodo Dahl",
        "Ana Robles lo llamó “un regalo”; Luis Mena, “una trampa”. | Ana Robles, Luis Mena",
        "Para Ana Robles es “un regalo”; para Luis Mena, “una trampa”. | Ana Robles, Luis Mena",
      })
  void aNameBehindTheLastQuoteSaysTheNext(String text, String speakers) {
    assertThat(speakers(text)).isEqualTo(speakers);
  }

  @Test
  void germanFragmentsAreLessSure() {
    String text = "Karl Roth sprach von „Glück“ und Bodo Dahl von „Pech“.";
    assertThat(speakers(text, 0.2)).isEqualTo("Karl Roth, Bodo Dahl");
    assertThat(speakers(text)).isEqualTo("-, Bodo Dahl");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leo Roe runs the ferry. He was blunt. “We are done.” | Leo Roe",
        "“We had no choice,” said Dana Doe./Leo Roe rolled his eyes. “A shame.” | Dana Doe, Leo Roe",
      })
  void theSubjectOfTheSentenceBeforeSpeaks(String text, String speakers) {
    assertThat(speakers(text.replace('/', '\n'))).isEqualTo(speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nora “The Gull” Vane said, “We wait.” | Nora “The Gull” Vane",
        "“We wait,” said Bo \"Salty\" Lind. | Bo \"Salty\" Lind",
        "Joaquín “El Chato” Garza came. “We wait,” Garza said. | Joaquín “El Chato” Garza",
      })
  void aNicknameIsAPartOfTheName(String text, String name) {
    assertThat(speakers(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In “Salt Roads” Roe writes of boats. | Salt Roads",
        "The “Salty” Dog is a bar. | Salty",
        "He shouted “No” Roe said. | No",
        "General Reveals ‘Bitter’ Experience | Bitter",
      })
  void otherMarksBetweenCapitalsAreNoNickname(String text, String words) {
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .filteredOn(quote -> quote.kind() == Quote.Kind.DIRECT)
        .extracting(Quote::text)
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“We wait,” said Dana Doe.Read more", "“We wait,” said Dana Doe.He left."})
  void aFullStopEndsANameThoughItLostItsBlank(String text) {
    assertThat(speakers(text)).isEqualTo("Dana Doe");
  }
}
