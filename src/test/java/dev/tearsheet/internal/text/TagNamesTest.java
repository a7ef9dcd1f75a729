package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagNamesTest {

  private static final String LONGEST = "x".repeat(TagNames.LONGEST);

  /** What stands around the name stays as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<@>",
        "</@>",
        "<@ class=a>word</p>",
        "<@/>word",
        "word<@\n>",
        "a<b>word <@",
        "<p>word</p><@>word</p><p>word</p>",
        "<@><@ a=b></@>"
      })
  void surplusOfANameIsLeftOut(String markup) {
    String longer = markup.replace("@", LONGEST + "y".repeat(3000) + "<z");
    assertThat(TagNames.shortened(longer)).isEqualTo(markup.replace("@", LONGEST));
  }

  @Test
  void surplusIsToldByItsPlaces() {
    String markup = "<p>word <" + LONGEST + "yyy>";
    assertThat(TagNames.surplus(markup.length(), markup::charAt))
        .containsExactly(markup.length() - 4, markup.length() - 1);
  }

  /** A long word, an address, an encoded picture, a name of the longest kind. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@@@",
        "<p>@@@</p>",
        "<@>word",
        "</@>word",
        "<@",
        "<3@@@",
        "/@@@",
        "<img src=data:@@@>",
        "@@@<b>word</b>",
        "@@@<",
        ""
      })
  void whatIsNoLongNameIsLeftAsItIs(String markup) {
    String whole = markup.replace("@", LONGEST);
    assertThat(TagNames.shortened(whole)).isSameAs(whole);
  }
}
