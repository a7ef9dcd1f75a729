package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report ends and who makes it begins. */
class ReportBoundsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[The masks had been kept in a room on the third floor], {officials at the hospital} <said>.",
        "[The hospital lost 6,000 masks], {officials at the institution} <said>.",
        "[The bridge will be shut for a year], {engineers from the county} <said>.",
        "[The ferry ran aground at noon], {witnesses on the pier} <told> the Herald.",
        "[The roof will be mended in May], {the head of the school board} <said>.",
        "[The mill will close next year], {people close to the owners} <said>.",
        "[The lock was left open overnight], {the keeper of the Lund lock} <said>.",
        "[Two boats sank in the storm], {the Lund Courier} <reports>.",
      })
  void whoReportsIsNoPartOfIt(String marked) {
    assertThat(Marked.reported(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pier is old. That said, the council wants it open.",
        "The pier is old. That said, Roe will sail on Monday.",
        "The roof leaks. That said, nobody has moved out so far.",
      })
  void thatSaidOpensASentence(String text) {
    assertThat(Marked.reported(text)).doesNotContain("<said>");
  }
}
