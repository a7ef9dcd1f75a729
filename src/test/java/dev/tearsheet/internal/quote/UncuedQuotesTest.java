package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom quotes belong to that no cue stands beside; a line break ends a paragraph. */
class UncuedQuotesTest {

  private static void check(String marked) {
    String text = marked.replace("\\", "\n\n");
    assertThat(Marked.again(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait here.]” — {Ann Roe}",
        "“[We wait here.]” - {Ann Roe}",
        "“[We wait here.]” — {Ann Roe}\\Then it rained.",
        "“[We wait here.]” — {Ann Roe}, mayor of Holm",
        "“[We wait here.]” — {Ann Roe}.",
        "“[We wait here.]” — {Ann Roe}.\\Then it rained.",
        "“We wait here.” — Ann Roe. Then it rained.",
        "“We wait here.” — Ann Roe slept on the boat.",
        "“We wait here.” — the dog",
        "“We wait here. — Ann Roe",
        "“We wait here.” — On Monday Ann Roe",
        "“We wait here.” —",
      })
  void aNameBehindADashAtTheEndSigns(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Roe} was blunt. “[We cannot pay for it now.]”",
        "{She} was blunt. “[We cannot pay for it now.]”",
        "{He} was blunt. “[We can not pay.]”",
        "{Mother} was blunt. “[We cannot pay for it now.]”",
        "It rained. {Roe} was blunt. “[We cannot pay for it now.]”",
        "Roe was blunt. “we cannot pay for it now.”",
        "Roe was blunt. “We cannot pay for it now”",
        "Roe was blunt. “We cannot pay.”",
        "Roe was blunt. ‘We cannot pay for it now.’",
        "Roe was blunt. “We cannot pay for it now.",
        "Roe was blunt.\\“We cannot pay for it now.”",
        "It was cold. “We cannot pay for it now.”",
        "The weather was cold. “We cannot pay for it now.”",
        "The pilot was blunt. “We cannot pay for it now.”",
        "Yesterday Roe was blunt. “We cannot pay for it now.”",
        "Roe was blunt, and “sour.” “We cannot pay for it now.”",
      })
  void theSubjectBeforeAWholeSentenceSaysIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Ana Robles} perdió su casa. “[Lo perdí todo]”, cuenta.",
        "Ana Robles perdió su casa. “Lo perdí todo”, cuenta",
        "Ana Robles perdió su casa. “Lo perdí todo”, duerme.",
        "Ana Robles perdió su casa. “Lo perdí todo” cuenta.",
        "El perro perdió su casa. “Lo perdí todo”, cuenta.",
      })
  void aVerbAloneIsOfTheSubjectBefore(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We lost the first half.]\\“[But we go on now,]” {Ann Roe} <said>.",
        "“[We lost the first half.]\\“[We lost the second.]\\“[But we go on now,]” {Ann Roe} <said>.",
        "“We lost the first half.\\It rained.\\“[But we go on now,]” {Ann Roe} <said>.",
        "“We lost the first half.\\It rained. “[But we go on now,]” {Ann Roe} <said>.",
      })
  void aQuoteLeftOpenGoesOnInTheNextParagraph(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"{ROE}: [We have waited for a year.]\\\"[Nobody has told us why the road is shut.]\"\\"
            + "\"{FIELD}: [I can tell you.]\"\\\"{ROE}: [Then do.]\"",
        "\"{ROE}: [We have waited for a year.]\\\"[Nobody has told us why the road is shut,]\""
            + " {Tom Kell} <said>.\\\"{FIELD}: [I can tell you.]\"\\\"{ROE}: [Then do.]\"",
      })
  void aTurnGoesOnInMarksWithoutATag(String marked) {
    check(marked);
  }
}
