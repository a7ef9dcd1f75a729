package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words for one's own part stand between a verb and its subject and are no part of it. */
class OnesPartTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« [Le quai est fermé] », <indique> pour sa part {le général Luc Sorel}.",
        "« [Le quai est fermé] », a <ajouté> de son côté {Anne Sorel}.",
        "\"[El muelle está cerrado]\", <dijo> por su parte {Ana Robles}.",
        "\"[Il molo è chiuso]\", ha <detto> a sua volta {Carlo Meni}.",
        "\"[O cais está fechado]\", <disse> por sua vez {Rui Teles}.",
        "“[The pier is shut,]” <said> for his part {Bo Doe}.",
        "“[The sea was rough,]” <said> {one sailor aboard the Northern Star}.",
      })
  void theSubjectFollows(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
