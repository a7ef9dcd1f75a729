package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The patterns that readers of quotes get wrong most, several sentences of each. */
class HardPatternsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Ann Roe} <told> the committee that Mr. Field was “[a danger to the harbor.]”",
        "{Vera Lind} <called> Tom Miller a “[coward]” on Monday.",
        "{The governor} <described> the senator's plan as “[a bridge to nowhere.]”",
      })
  void aFragmentBelongsToTheSubjectThoughTheObjectIsNearer(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report was dismissed as “[fiction]” by {harbor master Bo Doe}.",
        "The wall was later widely called “[the sieve]” by {the fishermen}.",
        "The flood, labeled an “[act of God]” by {the insurers}, has cost four million.",
        "The plan has been described as a “[fairy tale]” by {Ann Roe}, the mayor of Holm.",
        "He was denounced as “[a traitor]” by {the union's leaders}.",
        "The plan was described by {Ann Roe} as “[a gamble.]”",
        "It was claimed by {the harbor union} that “[nobody asked us.]”",
        "The wall was rebuilt and labeled “[a gift]” by {Ann Roe}.",
        "The plan was called “[a gift to the rich]” by {residents} on Tuesday.",
        "He was accused of “[lying]” by {Ann Roe}.",
        "Bo Doe said it rained. The wall, labeled “[a heap of sand]” by {Ann Roe}, fell.",
        "Bo Doe said it rained. The wall – labeled “[a gift]” by {Ann Roe} – fell.",
        "Bo Doe said it rained. The wall was rebuilt and labeled “[a gift]” by {Ann Roe}.",
        "Bo Doe said it rained. The wall was later widely dismissed as “[a heap]” by {Ann Roe}.",
      })
  void whoCallsSomethingInThePassiveStandsBehindTheQuote(String marked) {
    assertThat(Marked.again(marked).replaceAll("[<>]", "")).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Bo Doe} <said> he was “[encouraged]” by the plan.",
        "{Ann Roe} <called> the harbor a “[heap of sand]” by the river.",
        "by “fiction” by",
        "“called” by"
      })
  void otherWordsBehindByNameNobody(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The Harbor Union} <said> in a statement: “[Our members will not sail.]”",
        "“[No ship left the port,]” {the ministry} <said>.",
        "{The Norwood Courier} <reported> that the deal was “[as good as dead.]”",
      })
  void organizationsAndNewspapersAreSources(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We have no more boats,]” <said> {a Norwood official}.",
        "“[It is a mess,]” {one Senate staffer} <said>.",
        "“[Nobody slept,]” {residents} <said>.",
      })
  void peopleWithoutANameAreSources(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tom Miller came late. “[I saw Jonas Field leave,]” {he} <said>.",
        "Vera Lind was tired. “[Ann Roe will take over,]” {she} <said> at noon.",
      })
  void aPronounAfterAQuoteThatNamesSomeoneElse(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Jonas Field}, who has run the ferry to the islands for nineteen years without a day"
            + " off, <said>: “[The sea is getting rougher.]”",
        "“[The well is dry,]” {Orla Fenwick}, a farmer from the hills above the town, <said> on"
            + " Tuesday.",
      })
  void aLongInsertionStandsBetweenSourceAndCue(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The book fair opened on Friday.\n\n{Vera Lind}, the author of “Salt Roads,” <said>: “[I never planned a second book.]”",
      })
  void aTitleInMarksBetweenSourceAndCue(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[Leave it to the voters.]” — {Ann Roe}",
        "“[Leave it to the voters.]” – {Ann Roe}, mayor of Norwood",
        "“[Leave it to the voters.]” ― {Ann Roe}",
        "“[Leave it to the voters.]” ― {Ann Roe}.",
        "“[Leave it to the voters.]” ― {Ann Roe}\n“[They will know what to do.]” ― {Tom Field}.",
        "\"[Leave it to the voters.]\" -- {Ann Roe}",
      })
  void aDashAfterTheQuoteSignsIt(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘[We are ready,]’ <says> {mayor Ann Roe} in letter",
        "Roe: ‘[We are ready]’",
        "{Ann Roe} <says> bridge is ‘[a disgrace]’",
        "Pier ‘[about to fall],’ {Roe} <warns>",
      })
  void headlinesUseSingleMarks(String marked) {
    assertThat(Marked.bare(Marked.again(marked))).isEqualTo(Marked.bare(marked));
    assertThat(Marked.again(marked)).contains("[");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council met.\n\n{Ann Roe} was blunt. “[We cannot pay for it.]”",
        "Tom Miller lost the vote. {He} was blunt. “[We cannot pay for it, so we stop.]”",
        "“[We cannot pay for it,]” {Ann Roe} <said>.\n\n“[And we will not try.]”",
      })
  void theSourceStandsInAnotherSentenceOrParagraph(String marked) {
    assertAgain(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait, {Ann Roe} <said>.]\n\nThe bridge was closed.",
      })
  void aLostMarkSwallowsNothingOfTheNextParagraph(String marked) {
    assertThat(Marked.again(marked)).endsWith("\n\nThe bridge was closed.");
  }

  private static void assertAgain(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
