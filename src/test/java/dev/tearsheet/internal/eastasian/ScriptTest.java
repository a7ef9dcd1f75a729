package dev.tearsheet.internal.eastasian;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text is written in. */
class ScriptTest {

  @ParameterizedTest
  @CsvSource({
    "水, CHINESE",
    "水abc, OTHER",
    "水ab, CHINESE",
    "水1 2 , CHINESE",
    "カ, JAPANESE",
    "水水水水水水水水水カ, CHINESE",
    "水水水水水水水水カ, JAPANESE",
    "한, KOREAN",
    "水한, CHINESE",
    "水한한, KOREAN",
    "abc, OTHER",
    "ก, OTHER",
  })
  void mostLettersTell(String text, Script script) {
    assertThat(Script.of(text)).isEqualTo(script);
  }

  /** First and last characters of each script, and those beside them. */
  @Test
  void firstAndLastCharactersAreOfTheScript() {
    assertThat("\u3400\u9fff".chars().mapToObj(ScriptTest::script)).containsOnly(Script.CHINESE);
    assertThat("\u3040\u30ff".chars().mapToObj(ScriptTest::script)).containsOnly(Script.JAPANESE);
    assertThat("\uac00\ud7a3".chars().mapToObj(ScriptTest::script)).containsOnly(Script.KOREAN);
    String others = "\u33ff\ua000\u303f\u3100\uabff\ud7a4\u10ff";
    assertThat(others.chars().mapToObj(ScriptTest::script)).containsOnly(Script.OTHER);
  }

  @Test
  void onlyTheStartOfALongTextIsLookedAt() {
    assertThat(Script.of("水".repeat(2000) + "a".repeat(9000))).isEqualTo(Script.CHINESE);
    assertThat(Script.of("a".repeat(2000) + "水".repeat(9000))).isEqualTo(Script.OTHER);
  }

  private static Script script(int character) {
    return Script.of(Character.toString(character));
  }
}
