package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

  private static final Openings OPENINGS =
      new Openings(List.of("photos by", "pictures", "été", "où", "x", "文"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "photos by Ann Roe",
        "PHOTOS BY",
        "Pictures",
        "Été",
        "OÙ",
        "où",
        "x",
        "Xylo",
        "文化"
      })
  void aTextOpensWithAPhraseInWhateverCase(String text) {
    assertThat(OPENINGS.at(text, 0)).isTrue();
    assertThat(OPENINGS.at("In 1904 " + text, 8)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo by", "p", "Phantom", "pi", "ete", "ou", "o", "字", "-", ""})
  void othersDoNot(String text) {
    assertThat(OPENINGS.at(text, 0)).isFalse();
  }

  @Test
  void nothingStandsAtTheEnd() {
    assertThat(OPENINGS.at("photos by", 9)).isFalse();
    assertThat(OPENINGS.at("photos by", 20)).isFalse();
  }
}
