package dev.tearsheet.internal.quote;

import static dev.tearsheet.internal.quote.ThatClausesTest.reports;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** German reports whose mood alone tells that somebody said it. */
class SubjunctiveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Dach sei neu, sagte Ole Roth. | Ole Roth | Das Dach sei neu",
        "Ole Roth sagte, die Fähre sei am Abend voll. | Ole Roth | die Fähre sei am Abend voll",
        "Der Bau steht. Er sei froh, so Ole Roth. | Ole Roth | Er sei froh",
        "Sie rechne mit Regen, sagte Stadträtin Ida Mohn am Montag. | Ida Mohn"
            + " | Sie rechne mit Regen",
        "Man habe nichts gewusst, erklärte Ida Mohn. | Ida Mohn | Man habe nichts gewusst",
        "Das gehe nicht, sagte Ole Roth. | Ole Roth | Das gehe nicht",
        "Ole Roth betonte, der Plan, den niemand kannte, sei gut. | Ole Roth"
            + " | der Plan, den niemand kannte, sei gut",
      })
  void aClauseInTheSubjunctiveBesideAVerbIsReported(String text, String name, String content) {
    assertThat(reports(text)).extracting(Quote::text).containsExactly(content);
    assertThat(reports(text).get(0).attribution().flatMap(Attribution::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weil er krank sei, sagte Ole Roth die Reise ab.",
        "Ole Roth sagte die Reise ab, das Dach war neu.",
        "Die Frau, die neu sei, sagte Ole Roth ab.",
        "Das Dach ist neu, sagte Ole Roth.",
        "Auf die Frage, ob er müde sei, sagte Ole Roth: „Ja.“",
        "Der Plan ist gut, so dass Ole Roth froh sei.",
      })
  void otherClausesReportNothing(String text) {
    assertThat(reports(text)).isEmpty();
  }
}
