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
