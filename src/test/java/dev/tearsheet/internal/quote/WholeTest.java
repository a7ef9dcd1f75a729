package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subjects that are marked whole though their last noun was chosen, and confidences of reports. */
class WholeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Nine in 10 Harlow registered voters} <say> [the bridge should be closed].",
        "{Two lawsuits filed in San Pelo} have <accused> [the company of bending the rules].",
        "{Forty-six percent of people in the poll} <said> [the bridge was unsafe].",
        "{People briefed on the move} <said> [the bridge would be sold].",
        "{Neither Field nor Roe} <said> [that the bridge was unsafe].",
        "But {teachers and legal experts} <said> [that is unlikely].",
        "{Some 46% of voters} <said> [the bridge was unsafe].",
        "{Members and Roe} <said> [that the bridge was unsafe].",
        "{Lund teachers and experts} <said> [that is unlikely].",
        "Asked about the bridge, {the teachers and experts} <said> [that is unlikely].",
        "In Harlow, {registered voters} <said> [the bridge was unsafe].",
        "Shortly after the vote {the mayor} <said> [the bridge was unsafe].",
      })
  void aSubjectIsMarkedFromItsFirstNounOn(String marked) {
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two lawsuits filed in San Pelo have accused the company of bending the rules.",
        "Forty-six percent of people in Harlow said the bridge was unsafe.",
      })
  void aPlaceWithinASubjectNamesNobody(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    Attribution attribution = quotes.get(0).attribution().orElseThrow();
    assertThat(attribution.speaker().map(Mention::text)).isPresent();
    assertThat(attribution.name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0.15", "0.1, 0.23", "0.2, 0.31", "0.4, 0.42", "0.8, 0.765", "1, 1"})
  void confidenceIsTheShareThatIsRightOnOtherTexts(double product, double right) {
    assertThat(Calibrated.report(product)).isCloseTo(right, within(1e-9));
  }
}
