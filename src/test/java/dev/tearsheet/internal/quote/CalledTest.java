package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody not named before is called. */
class CalledTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[The harbor is poisoned,]” {a group called Open Water} <said> on Tuesday.",
        "“[The harbor is poisoned,]” <said> {a group called Friends of the Lock}.",
        "“[I saw the ship,]” {a man named Otto Reel} <said>.",
        "“[It sank,]” {another old sailor nicknamed Red Mo} <said> on Monday.",
        "{A group called Open Water} <said> “[the harbor is poisoned]” on Tuesday.",
      })
  void theNameBelongsToTheNoun(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
    assertThat(Marked.reported(Marked.bare(marked))).isEqualTo(Marked.bare(marked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{A group called Open Water} <said> [the harbor was poisoned].",
        "{A man named Otto Reel} <said> [he had seen the ship].",
      })
  void whatItIsCalledIsNoReport(String marked) {
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{A senator} <called> Otto Reel “[a liar]” on Tuesday.",
        "{One voter} <called> the plan “[a wreck]” on Tuesday.",
      })
  void otherwiseTheWordIsAVerb(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
