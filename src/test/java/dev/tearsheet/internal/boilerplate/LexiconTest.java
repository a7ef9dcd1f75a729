package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void aTermHasTheOddsOfItsLine() {
    Lexicon lexicon =
        Lexicon.parse(List.of("# a comment", "related -3.1", "read more -2.5", "=share this -4"));

    assertThat(lexicon.of(Terms.hash("related"))).isEqualTo(-3.1f);
    assertThat(lexicon.of(Terms.pair(Terms.hash("read"), Terms.hash("more")))).isEqualTo(-2.5f);
    assertThat(lexicon.of(Terms.whole("share this"))).isEqualTo(-4f);
    assertThat(lexicon.of(Terms.hash("share this"))).isZero();
    assertThat(lexicon.of(Terms.hash("harbour"))).isZero();
  }

  @Test
  void allOfManyTermsAreFoundAndNoOthers() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      lines.add(word(i) + " " + (i + 1));
    }
    Lexicon lexicon = Lexicon.parse(lines);

    for (int i = 0; i < 3000; i++) {
      assertThat(lexicon.of(Terms.hash(word(i)))).isEqualTo(i + 1);
      assertThat(lexicon.of(Terms.hash(word(i + 3000)))).isZero();
    }
  }

  @Test
  void anEmptyLexiconKnowsNothing() {
    assertThat(Lexicon.parse(List.of()).of(Terms.hash("harbour"))).isZero();
  }

  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }
}
