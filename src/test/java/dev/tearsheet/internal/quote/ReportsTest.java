package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported without marks, and what only looks so. */
class ReportsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials said the plan was “cheap enough for us.”",
        "She told reporters that she felt “tired of waiting.”",
        "The mayor warned that it was “too late” for a ferry.",
        "Critics claimed the road had been “sold for nothing.”",
        "The board announced a “full and fair” review of the mill.",
      })
  void fewWordsThatLeadToAFragmentAreNoReport(String text) {
    assertThat(reports(text)).isEmpty();
  }

  @Test
  void aClauseBeforeAQuoteIsOne() {
    String text = "Ann Roe said that the old dyke would hold. “It is new,” she said.";
    assertThat(reports(text))
        .singleElement()
        .satisfies(quote -> assertThat(quote.text()).isEqualTo("that the old dyke would hold"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain asked not to be named because he still works at the port.",
        "The driver, who asked not to be identified, left the room at noon.",
        "Reporters asked about the ferry on Monday.",
        "Asked about the ferry, Mayor Ann Roe smiled and left.",
        "If a replacement for the ferry were offered, the crews would sail again.",
      })
  void whatWasAskedForOrAboutIsNoReport(String text) {
    assertThat(reports(text)).isEmpty();
  }

  @Test
  void whatATextTellsItsReaderIsNoReport() {
    String advice =
        "Once you know what to expect from your bank, you can plan. Before you decide to sell your"
            + " boat, make sure that you know what it is worth. Your broker offers a free guide. ";
    String report = "Mayor Ann Roe said that the harbor would stay shut until May.";
    assertThat(reports(advice + report))
        .singleElement()
        .satisfies(quote -> assertThat(quote.text()).contains("would stay shut"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You’ll remember that the river was too low for the mill.",
        "I wanted a new saw for the shed. My old one offers little grip. I found that it slips on"
            + " oak. I prefer a heavy blade, and I love how quiet this one is. I think the price is"
            + " fair. It allows a clean cut.",
        "We offer kayaks for every lake. Our team understands that you want to paddle at once. We"
            + " know how to pack a boat, and we recommend booking early. Our boats offer great grip"
            + " in waves. We believe every child should swim.",
        "Soak your beans overnight. We find that a pinch of soda helps. The lid allows steam to"
            + " escape. I suggest that you stir twice. My stove prefers a low flame. I know the pot"
            + " looks full, but you will see that the foam rises.",
        "We reached the hut at noon. I thought the soup was thin. We decided to stay another"
            + " night. I noticed the stove was cold. We saw the ridge at dawn. Our guide wanted us"
            + " to leave. I felt that it would rain.",
        "I love the new level. We see the gate open. I noticed that the map shrinks. I use the"
            + " shield, which means that arrows bounce. You want to jump here. I prefer the bow. It"
            + " offers range, and I expect to finish it soon.",
      })
  void whatAWriterDoesOrThinksIsNoReport(String text) {
    assertThat(reports(text)).isEmpty();
  }

  @Test
  void whatAWriterAskedAndWhatOthersSaidToHimIs() {
    String diary = "I moved here in spring, and I like my street. We grow beans. I love our lane. ";
    String rest = "We row. I sing. We cook. I sow. We mow. I nap. I bake my bread. We swim. ";
    String report = "I asked the mayor of Lund whether the dyke would hold. ";
    assertThat(reports(diary + rest.repeat(3) + report))
        .singleElement()
        .satisfies(quote -> assertThat(quote.text()).contains("the dyke would hold"));
    assertThat(reports(diary + "Ann Roe told reporters that the money was gone."))
        .singleElement()
        .satisfies(quote -> assertThat(quote.text()).contains("the money was gone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The road would stay shut, according to a statement from the Harbor Company. | Harbor Company",
        "The road would stay shut, according to a report by Vera Lind. | Vera Lind",
        "The road would stay shut, according to a letter about Vera Lind. | ",
      })
  void whoSpeaksThroughADocumentIsNamed(String text, String name) {
    assertThat(reports(text))
        .singleElement()
        .extracting(quote -> quote.attribution().flatMap(Attribution::name))
        .isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The road is shut,” according to a statement from the Harbor Company.",
        "“The road is shut,” according to the mayor.",
        "“We never saw the plan,” Tom Field was quoted as saying by the Norwood Courier.",
        "“We are ready,” a Norwood harbor official said on condition of anonymity.",
        "We wait for the boat,\" said Ann Roe on Monday.",
        "“The worst is over,” said the region's governor, Vera Lind.",
        "The plan was “a monument to boredom,” Sela Brook told the council.",
        "“We were never asked,” the Quay Alliance wrote to Mayor Owen Hart on Tuesday.",
        "The plan is “a gift to nobody,” the Harbor Union said in a letter to Mayor Vera Lind.",
      })
  void whoSpeaksAndHowIsNoReport(String text) {
    assertThat(reports(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Ann Roe} <bemoaned> [that the ferry was late again].",
        "{The mayor} <vows> [to rebuild the bridge by spring].",
        "{Roe} <downplayed> [the danger].",
        "{Doe} <charges> [that the owners of the mill took the money].",
      })
  void aRareVerbReportsAsOthersDo(String marked) {
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Sela Brook} <told> the council [that the quay was too short].",
        "{Sela Brook} <told> the Harbor Herald on Monday [that the quay was too short].",
        "{Mr. Pell} <announced> in a statement this month [that he had sold the ferry].",
        "[The ferry will stop in May], <said> {Mr. Barrett}, the lawyer for the harbor agency.",
      })
  void whoListensAndWhereAreNoPartOfTheReport(String marked) {
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The mayor} <announced> [a plan that would close the ferry].",
      })
  void aRelativeClauseIsAPartOfWhatIsReported(String marked) {
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  private static List<Quote> reports(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.INDIRECT)
        .toList();
  }
}
