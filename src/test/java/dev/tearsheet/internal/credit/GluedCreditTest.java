package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Contributor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedCreditTest {

  private static final String STORY = "The first cars crossed the bridge before the sun was up.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ann Roe; editing by Bo Doe) | Ann Roe, Bo Doe",
        "Reporting by Ann Roe in Lund; Editing by Bo Doe | Ann Roe, Bo Doe",
        "Ann Roe contributed to this report. | Ann Roe",
        "(dpa) | dpa",
        "(abc/dpa) | dpa",
      })
  void creditsBehindTheLastSentenceAreTakenOff(String credits, String names) {
    GluedCredit found = GluedCredit.of(STORY + " " + credits).orElseThrow();
    assertThat(found.story()).isEqualTo(STORY);
    assertThat(found.people().stream().map(Contributor::name).toList())
        .isEqualTo(List.of(names.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting of such things is rare.)",
        "Reporting by the town showed that the bridge was safe.",
        "Ann Roe contributed much to this bridge.",
        "(She laughed.)",
        "(sic)",
        "(Lund)",
        ""
      })
  void sentencesStay(String more) {
    assertThat(GluedCredit.of(STORY + " " + more)).isEmpty();
  }

  @Test
  void storyStandsBeforeThem() {
    assertThat(GluedCredit.of("It is open. (Reporting by Ann Roe)")).isEmpty();
    assertThat(GluedCredit.of("")).isEmpty();
  }
}
