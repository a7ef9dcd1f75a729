package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose claim, and whose mark, a quote is; "-" where nobody's. */
class ClaimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe's claim that the wall “cannot fall” was rejected by engineers. | Roe",
        "Engineers rejected Ann Roe's claim that the wall “cannot fall” in a storm. | Ann Roe",
        "Ann Roe's loud claim that the wall “cannot fall” fell flat. | Ann Roe",
        "The union's warning that the mill “will close by May” went unheard. | The union",
        "The pledge of the mayor was broken, and his promise to be “fair” with it. | his",
        "It came after her warning that, “We wait for the ferry until it comes.” | her",
        "Roe's remark about “lazy farmers” was met with silence. | Roe",
        "Roe's dog that “cannot bark” was met with silence. | -",
        "A claim that the wall “cannot fall” was rejected. | -",
      })
  void theOwnerOfAClaimMakesIt(String text, String speaker) {
    assertThat(Marked.speakers("It rained.\n" + text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Doe said Roe's claim that Kell is in favor of the wall is “simply untrue.” | Bo Doe",
        "Bo Doe repeated his claim that the wall “cannot fall” in a storm. | Bo Doe",
        "“Roe's claim that the wall is old and cannot fall is wrong,” Bo Doe said. | Bo Doe",
        "After Roe's claim that it rained, Bo Doe said the wall “cannot fall.” | Bo Doe",
        "Bo Doe called Roe's statement about the “golden wall” a joke. | Bo Doe",
      })
  void whoSpeaksOfAClaimDoesNotMakeIt(String text, String speaker) {
    assertThat(Marked.speakers("It rained.\n" + text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FactWatch rated the claim “mostly false” last week. | FactWatch",
        "FactWatch has rated Roe's words “mostly false.” | FactWatch",
        "FactWatch has since rated that statement “mostly false.” | FactWatch",
        "Experts rated the wall “poor” in May. | Experts",
        "The wall was rated “poor” by FactWatch. | FactWatch",
        "The claim was deemed “misleading” by the Lund Courier. | the Lund Courier",
        "The wall, which was rated twice, is “poor” in May. | -",
        "FactWatch rated “mostly false” claims all week. | -",
      })
  void whoGivesAMarkSaysIt(String text, String speaker) {
    assertThat(Marked.speakers("It rained.\n" + text)).isEqualTo(speaker);
  }
}
