package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls something so, in a clause of its own; "-" where nobody does. */
class CallsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The “new reform,” as Roe calls it, begins in May. | Roe",
        "“A new reform” is what Roe calls it. | Roe",
        "It was “a long night,” as Ann Roe put it. | Ann Roe",
        "The town is “asleep,” as Roe puts it. | Roe",
        "The plan, which critics describe as a “trap,” starts in May. | critics",
        "The man that Roe called a “ghost” left. | Roe",
        "The old dog, which Dahl called “stubborn,” did not give up. | Dahl",
      })
  void clausesTellWhoCallsItSo(String text, String speaker) {
    assertThat(Marked.speakers("It rained.\n" + text)).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The “new reform” as Roe left it begins in May. | -",
        "“A new reform” is what Roe needs. | -",
        "The plan, which Roe drew as a “trap,” starts in May. | -",
      })
  void othersDoNot(String text, String speaker) {
    assertThat(Marked.speakers("It rained.\n" + text)).isEqualTo(speaker);
  }
}
