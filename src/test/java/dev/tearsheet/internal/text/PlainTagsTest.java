package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<p><b>Go</b> now | <p><span>Go</span> now",
        "<STRONG class=b>Go</Strong > | <span class=b>Go</span >",
        "<i/><template><u | <span/><span><span",
        "<a href=x><em>Go</em></a> | <a href=x><span>Go</span></a>",
        "<body><big-box><br><b1> b> < b> | <body><big-box><br><b1> b> < b>",
        "<templates>Go</templates> <<i>> | <templates>Go</templates> <<span>>",
        "1 < 2 </ | 1 < 2 </",
      })
  void elementsThatTheParserOpensAgainBecomePlain(String markup, String plain) {
    assertThat(PlainTags.of(markup)).isEqualTo(plain);
  }
}
