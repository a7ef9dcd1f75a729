package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where words end, a stroke between them. */
class TokensTest {

  @ParameterizedTest
  @CsvSource({
    "a-t-elle ajouté, a | elle | ajouté",
    "explique-t-il., explique | il | .",
    "dit-elle et répondent-ils, dit | elle | et | répondent | ils",
    "a-t-on vu, a | on | vu",
    "hands-on and add-ons, hands-on | and | add-ons",
    "un va-t-en-guerre, un | va-t-en-guerre",
    "Val-d'Or et dit-il-on, Val-d'Or | et | dit-il-on",
    "-il et -t-elle, - | il | et | - | t | elle",
  })
  void frenchPronounsBehindTheirVerbsAreWordsOfTheirOwn(String text, String expected) {
    assertThat(words(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "No. 7 and No.7, No. | 7 | and | No.7",
    "“No.” He left., “ | No | . | ” | He | left | .",
    "I say no., I | say | no | .",
  })
  void noIsAnAbbreviationBeforeANumberAlone(String text, String expected) {
    assertThat(words(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "saidRoe today, said | Roe | today",
    "addedAnn, added | Ann",
    "iPhone and eBay, iPhone | and | eBay",
    "MacRoe saidNASA, MacRoe | saidNASA",
  })
  void aNameThatLostTheBlankBeforeItIsAWordOfItsOwn(String text, String expected) {
    assertThat(words(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "“No” Roesaid today, “ | No | ” | Roe | said | today",
    "“No” Ann Roesaid today, “ | No | ” | Ann | Roe | said | today",
    "“No” and Roesaid today, “ | No | ” | and | Roesaid | today",
    "“No” Bensaid said, “ | No | ” | Bensaid | said",
    "“No” he said, “ | No | ” | he | said",
    "Old Aforesaid rules, Old | Aforesaid | rules",
  })
  void aCueThatMeetsTheNameBehindAQuoteIsAWordOfItsOwn(String text, String expected) {
    assertThat(words(text)).isEqualTo(expected);
  }

  private static String words(String text) {
    Tokens tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size())
        .mapToObj(tokens::word)
        .collect(Collectors.joining(" | "));
  }
}
