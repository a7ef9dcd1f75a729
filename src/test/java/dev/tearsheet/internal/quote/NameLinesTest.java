package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in lines of their own; a backslash stands for the end of a line. */
class NameLinesTest {

  private static void check(String marked) {
    String text = marked.replace('\\', '\n');
    assertThat(Marked.again(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Ann Roe}, 43, baker\\“[I walk to work now.]”\\{Bo Dahl}, miller\\“[I sail.]”",
        "{Ann Roe} (Lund)\\“[I walk to work now.]”\\{Bo Dahl} (Holm)\\“[I sail.]”",
        "It was late.\\{ANN ROE}\\“[The boats are old.]”\\{BO DAHL}\\“[Then buy new ones.]”",
        "{Ann Roe}:\\“[I walk to work now.]”\\It rained.",
        "Ann Roe came. It rained.\\{Ann Roe}\\“[I walk to work now.]”",
      })
  void aNameOverAQuoteSaysIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[I walk to work now.]”\\{Ann Roe}, baker\\“[I sail.]”\\{Bo Dahl}, miller",
        "“[I walk to work now.]”\\{Ann Roe}\\“[I sail.]”\\{Bo Dahl}",
        "Ann Roe came.\\“[I walk to work now.]”\\{Ann Roe}, baker",
      })
  void aNameUnderAQuoteSaysIt(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe\\“I walk to work now.”",
        "Ann Roe, The Courier\\“I walk to work now.”\\It rained.",
        "Ann Roe came, and it rained.\\“The walk is long now.”\\Nobody spoke.",
        "Ann Roe: it rained\\“I walk to work now.”\\It rained.",
        "“I walk to work now.”\\Ann Roe, baker",
        "The Courier, Lund\\“I walk to work now.”\\The Harbour, Holm\\“I sail.”",
      })
  void oneLineAloneMayBeAByline(String marked) {
    check(marked);
  }

  @Test
  void aSentenceOverAQuoteIsNoNameLine() {
    check("Ann Roe, it was late.\\“The walk is long now.”\\Ann Roe came.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ROE}:\\[The dam is safe.]\\{DAHL}:\\[It is not.]\\{ROE}:\\[It is.]",
        "{Ann Roe}:\\[The dam is safe.]\\{Bo Dahl}:\\[It is not.]\\{Ann Roe}:\\[It is.]",
      })
  void turnsOfATranscriptStandUnderTheirTags(String marked) {
    check(marked);
  }

  @Test
  void aSignatureIsOfTheQuoteAboveItAlone() {
    String marked =
        "“[The water rose.]”\n\n— {Ann Holt}, baker\n\n“[We lost it.]”\n\n— {Bo Dahl}, miller"
            + "\n\n“Nobody came to help.”";
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
