package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closing marks on lines of their own; {@code |} parts lines here. */
final class LoneClosingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "“We will hold it to its word,|”|Next.;“We will hold it to its word,”|Next.",
        "\"We waited,|\" said the mayor.;\"We waited,\" said the mayor.",
        "\"We waited|.\"||Next.;\"We waited.\"||Next.",
        "„Wir warten|“, sagte sie.;„Wir warten“, sagte sie.",
        "„Wir warten|“;„Wir warten“",
        "« Il durera cent ans|»|Fin.;« Il durera cent ans»|Fin.",
        "»Wir warten|«;»Wir warten«",
        "「決める時だった|」|次;「決める時だった」|次",
        "“We waited.||”;“We waited.”|",
      })
  void areJoinedWithTheWordsTheyClose(String lines, String joined) {
    assertThat(String.join("|", LoneClosing.joined(List.of(lines.split("\\|", -1)))))
        .isEqualTo(joined);
  }

  @Test
  void markThatClosesNothingIsLeft() {
    List<String> opens = List.of("The mayor rose.", "\"", "We waited.\"");
    assertThat(LoneClosing.joined(opens)).isEqualTo(opens);
    List<String> closed = List.of("“We waited.”", "”", "Next.");
    assertThat(LoneClosing.joined(closed)).isEqualTo(closed);
    List<String> quote = List.of("\"We waited,", "\"And so did they.\"");
    assertThat(LoneClosing.joined(quote)).isSameAs(quote);
  }

  /** A line that opens many times is not looked through for each line below it. */
  @Test
  void twoMarksGoBackToALine() {
    List<String> lines = List.of("“One “two “three", "”", "”", "”");
    assertThat(LoneClosing.joined(lines)).containsExactly("“One “two “three””", "”");
  }
}
