package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

  @Test
  void spansOfATextWithReferencesAreThoseOfTheText() {
    String text = "&ldquo;We can&rsquo;t wait,&rdquo; Ann O&rsquo;Roe said.";
    Quote quote = QuoteFinder.find(text, Options.DEFAULT).quotes().get(0);
    assertThat(quote.text()).isEqualTo("We can&rsquo;t wait,");
    assertThat(quote.spans().get(0).of(text)).isEqualTo(quote.text());
    assertThat(quote.attribution().flatMap(Attribution::name)).contains("Ann O’Roe");
    assertThat(quote.attribution().flatMap(Attribution::cue).map(Mention::text)).contains("said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We will wait for the report,]” {Ann Roe} <said>.",
        "\"[We will wait for the report,]\" {Ann Roe} <said>.",
        "''[It is over,]'' {Mr. Miller} <said>.",
        "{Roe} <tweeted>: \"[See you in court!]\"",
        "“[The bill is dead,]” <said> {Ann Roe}.",
      })
  void sourceAndCueStandBesideTheQuote(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void theSubjectOfTheCueSpeaksThoughTheObjectIsNearer() {
    String marked = "{Roe} <told> Tom Miller that the plan was “[a gift to the lobby.]”";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void anOrganizationIsASource() {
    String marked = "{The Evening Herald} <called> the vote “[a shambles.]”";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void aBareNounPhraseIsASource() {
    String marked = "In a statement, {the agency} <said> that the “[search continues.]”";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void theNameInsideANounPhraseIsResolved() {
    String text = "“The numbers do not add up,” said the party's spokesman, Jonas Field.";
    assertThat(speaker(text, 0)).contains("Jonas Field");
  }

  @Test
  void aPronounIsResolvedToThePersonBeforeAndNotToThePersonInTheQuote() {
    String text = "Ann Roe was blunt.\n\n“Tom Miller lost,” she said.";
    assertThat(Marked.again(text)).endsWith("“[Tom Miller lost,]” {she} <said>.");
    assertThat(speaker(text, 0)).contains("Ann Roe");
  }

  @Test
  void aLongInsertionBetweenSourceAndCueIsSteppedOver() {
    String marked =
        "“[The river took everything,]” {Vera Lind}, the mayor of the small town of Oldbridge in"
            + " the north, <said> at a briefing on Friday.";
    assertThat(Marked.again(marked)).isEqualTo(marked);
    assertThat(attribution(Marked.bare(marked), 0).title())
        .contains("mayor of the small town of Oldbridge in the north");
  }

  @Test
  void aTitleInMarksBetweenSourceAndCueIsNoQuote() {
    String marked =
        "{Roe}, whose book “Cold Harbor” came out in May, <said>: “[I am done writing.]”";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void aQuoteLeftOpenAtTheParagraphsEndGoesOnInTheNext() {
    String marked =
        "“[We lost the first half, and nobody can say why.]\n\n"
            + "“[But we will be back in spring,]” {Tom Miller} <said>.";
    assertThat(Marked.again(marked)).isEqualTo(marked);
    assertThat(find(Marked.bare(marked)).get(0).spans()).hasSize(2);
  }

  @Test
  void aNameAfterADashSignsTheQuote() {
    String marked = "“[Leave it to the voters.]” — {Ann Roe}";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void aLostClosingMarkEndsWithItsParagraph() {
    String text = "“We go on, Ann Roe said.\n\nThe bridge was closed at noon.";
    assertThat(find(text))
        .allSatisfy(quote -> assertThat(quote.spans()).allMatch(span -> span.end() < 25));
  }

  @Test
  void aHeadlineInSingleMarksIsAttributed() {
    String marked = "‘[We are ready,]’ <says> {mayor Ann Roe} in letter";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void aQuoteGoesOnAfterItsCue() {
    String marked = "“[We will wait,]” {Ann Roe} <said>. “[Nobody is in a hurry.]”";
    assertThat(Marked.again(marked)).isEqualTo(marked);
    assertThat(find(Marked.bare(marked))).hasSize(1);
  }

  @Test
  void aSurnameIsResolvedToTheFullName() {
    String text = "Ann Roe won the vote.\n\n“It was close,” Ms. Roe said.";
    assertThat(speaker(text, 0)).contains("Ann Roe");
  }

  @Test
  void aClauseAfterThatIsReported() {
    String marked = "{Ann Roe} <said> [that the bridge would open in May].";
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @Test
  void germanWordOrderIsRead() {
    String marked = "„[Wir warten auf den Bericht]“, <sagte> {Anna Röhm} am Montag.";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @Test
  void belowTheLeastConfidenceTheSpeakerIsLeftEmpty() {
    List<Quote> quotes = QuoteFinder.find("“We wait,” Ann Roe said.", new Options(1, 10)).quotes();
    assertThat(quotes).singleElement().extracting(Quote::attribution).isEqualTo(Optional.empty());
  }

  @Test
  void quotesBeyondTheMostAreLeftOut() {
    String text = "“We wait,” Ann Roe said.\n\n\n“No,” Tom Miller said.\n\n".repeat(3);
    FoundQuotes found = QuoteFinder.find(text, new Options(0, 4));
    assertThat(found.quotes()).hasSize(4);
    assertThat(found.more()).isTrue();
    assertThat(QuoteFinder.find(text, new Options(0, 6)).more()).isFalse();
  }

  /**
   * Of a text with quotes in several stretches, of nobody, left open, and of tags of a transcript.
   */
  @Test
  void theFirstQuotesAreTheSameWithoutALimit() {
    String text =
        "“We wait,” Ann Roe said. “It rains,” she added.\n\n“No,” Tom Miller said. The “wall” fell."
            + "\n\n“We went home,” Ann Roe said. “It was late.\n\n“It was cold.\n\n“It was over.”\n\n"
            + "ANN ROE: Who came?\n\nTOM MILLER: Nobody.\n\nShe called it “over” and said it rained."
            + "\n\n“Late,” “cold” and “wet,” Tom Miller said.\n\n";
    List<Quote> all = QuoteFinder.find(text.repeat(3), new Options(0.2, 1000)).quotes();
    assertThat(all).hasSizeGreaterThan(20);
    for (int most = 0; most < all.size(); most++) {
      assertThat(QuoteFinder.find(text.repeat(3), new Options(0.2, most)).quotes())
          .isEqualTo(all.subList(0, most));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe told of “We wait” and left. | DIRECT",
        "Ann Roe told of “we wait.” and left. | MIXED",
        "Ann Roe said that “We wait” and left. | MIXED",
        "“We wait,” said Ann Roe. | DIRECT",
      })
  void wordsWithTheCapitalOfASentenceAreDirect(String text, Quote.Kind kind) {
    assertThat(find(text)).extracting(Quote::kind).containsExactly(kind);
  }

  @Test
  void quotesStandInTheOrderOfTheText() {
    String text =
        "Ann Roe said it rained. “We wait,” said Bo Doe. Eva Lind said that the dam holds.";
    assertThat(find(text))
        .extracting(Quote::text)
        .containsExactly("it rained", "We wait,", "that the dam holds");
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(strings = {"“", "\"", "'", "''", "“a", "\"a ", " 'a", "a’s “b” "})
  void manyMarksTakeLinearTime(String piece) {
    String text = piece.repeat(100_000);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> find(text));
  }

  @Tag("growth")
  @Test
  void oneSentenceOfManyCuesTakesLinearTime() {
    String text = ", said he".repeat(20_000);
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> find(text));
  }

  private static List<Quote> find(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes();
  }

  private static Attribution attribution(String text, int index) {
    return find(text).get(index).attribution().orElseThrow();
  }

  private static Optional<String> speaker(String text, int index) {
    return attribution(text, index).name();
  }

  /** A part of a sentence goes on with a quote only behind the cue that breaks it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The bridge is shut,” Ann Roe said. “We wait.” | The bridge is shut, We wait.",
        "“The bridge,” Ann Roe said, “is shut until May.” | The bridge, is shut until May.",
        "„Die Brücke“, sagte Anna Röhm, „ist gesperrt.“ | Die Brücke ist gesperrt.",
        "“It is late —” Ann Roe said — “too late.” | It is late — too late.",
        "“We go,” Ann Roe said. “‘Not now,’ he said.” | We go, ‘Not now,’ he said.",
        "But “for now,” Ann Roe said. “The dyke holds.” | for now, The dyke holds.",
        "Ann Roe called the plan “ugly” and the dyke “a heap of sand.” | ugly/a heap of sand.",
        "Ann Roe said it was “old and weak” and would be “cheap enough.” | old and weak/cheap enough.",
        "« Le pont est fermé », a dit Anne Roux, qui parle d’un « vrai scandale ». | Le pont est fermé/vrai scandale",
        "Ana Robles habló de un “plan barato” que dejaría el dique “como nuevo”. | plan barato/como nuevo",
      })
  void fragmentsOfASentenceStandAlone(String text, String quoted) {
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .filteredOn(quote -> quote.kind() != Quote.Kind.INDIRECT)
        .extracting(Quote::text)
        .containsExactly(quoted.split("/"));
  }
}
