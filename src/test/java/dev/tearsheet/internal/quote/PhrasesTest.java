package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources of more than one part are marked whole. */
class PhrasesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We have no water,]” <said> {Ann Roe and Tom Field}.",
        "{Her directors and advisers} <said> the well was “[as good as dead.]”",
        "“[We have no water,]” <said> {the mayor of the town, Ann Roe}.",
        "{The author of the book, Tom Field}, <said>: “[I stand by every word.]”",
        "“[It will rain,]” <said> {some of the farmers}.",
      })
  void quotesHaveTheWholePhraseForTheirSource(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{A majority of voters} <say> [the bridge should be closed].",
        "{Ann Roe, Tom Field and Vera Lind} <said> [that the bridge should be closed].",
        "{The mayor's friends in New Holm} <insisted> [that it was a small matter].",
        "{Tom Field of Riverside Partners} <said> [that it was a small matter].",
        "{Roe delegates} have <said> [that the deal is dead].",
        "About {six in 10} <said> [that they would move away].",
        "[The bridge will stay closed], <according> to {the council and the police}.",
      })
  void reportsHaveTheWholePhraseForTheirSource(String marked) {
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @Test
  void whatStandsBesideAnotherVerbIsNoPartOfTheSource() {
    String marked =
        "He waved to Tom Field, and {Ann Roe} <said> [that the bridge would stay closed].";
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We do not know,]” <said> {undecided Republican voter Vera Lind}.",
        "“[We do not know,]” <said> {Roe ally Tom Field}.",
        "“[We do not know,]” <said> {Holm University political scientist Tom Field}.",
      })
  void rolesBetweenNamesBelongToTheSource(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
