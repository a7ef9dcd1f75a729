package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "&ldquo;We wait,&rdquo; Roe said. | “We wait,” Roe said.",
        "It&#8217;s the mayor&#x2019;s | It’s the mayor’s",
        "It&amp;rsquo;s | It’s",
        "Salt &amp; Sons | Salt & Sons",
        "M&uuml;ller caf&eacute;s | Müller cafés",
        "a&nbsp;b | a\u00a0b"
      })
  void areTheCharactersMeant(String text, String meant) {
    assertThat(Entities.read(text)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Salt & Sons; fish",
        "R&D; and &; &&;",
        "&nosuch;",
        "?a=1&copy=2",
        "&lt;b&gt; &#60;",
        "&averylongnamewithoutend"
      })
  void whatIsNoneStays(String text) {
    assertThat(Entities.read(text)).isEqualTo(text);
  }

  @Test
  void bracketsOfMarkupStayHoweverOftenTheyAreEscaped() {
    assertThat(Entities.read("&amp;lt;script&amp;gt;")).isEqualTo("&lt;script&gt;");
  }
}
