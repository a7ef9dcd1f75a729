package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes of headlines, without their cues. */
class HeadlineTest {

  private static void check(String marked) {
    String text = marked + "\n\nThe council met on Monday to talk about the ferry.";
    assertThat(Marked.again(text).replaceAll("[<>]", "")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge is ‘[falling apart]’, says {mayor}",
        "Ferry cuts are ‘[a disgrace]’, say {residents}",
        "Ferry plan is ‘[reckless]’, says {union boss}",
        "Bridge ‘[falling apart]’: {mayor}",
        "Bridge ‘[falling apart]’: {Ann Roe}",
        "Toll is ‘[theft]’, claims {Bo Dahl}; {Ann Roe} says it is ‘[fair]’",
        "“[The tide decides]” – {Bo Dahl} on life at sea",
        "{Ann Roe}: ‘[No more tolls]’; {Bo Dahl}: ‘[Pay up]’",
        "Dam plan branded ‘[madness]’ by {farmers}",
        "Ann Roe accused of ‘[lying]’ by {rival Bo Dahl}",
      })
  void itsLastWordsOrItsPartsTell(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘Smart’ homes: a guide",
        "‘Safe for now’: what we know",
        "Ferry firm ‘sorry’ for delays",
      })
  void othersNameNobody(String marked) {
    check(marked);
  }
}
