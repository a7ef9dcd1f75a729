package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What is counted in a text. */
final class TextCountsTest {

  @Test
  void digitsCapitalsCommasAndEndsOfSentencesAreCounted() {
    TextCounts counts = new TextCounts("In 2031, Orla, Ben and I left. Why? No!");

    assertThat(counts.digits).isEqualTo(4);
    assertThat(counts.capitals).isEqualTo(6);
    assertThat(counts.commas).isEqualTo(2);
    assertThat(counts.sentences).isEqualTo(3);
  }

  @Test
  void commasAndEndsOfOtherScriptsCountToo() {
    assertThat(new TextCounts("港、船，。！？").commas).isEqualTo(2);
    assertThat(new TextCounts("港、船，。！？").sentences).isEqualTo(3);
    assertThat(new TextCounts("السفينة، الميناء؟").commas).isEqualTo(1);
    assertThat(new TextCounts("السفينة، الميناء؟").sentences).isEqualTo(1);
  }

  @Test
  void anApostropheJoinsTheLettersAroundIt() {
    assertThat(new TextCounts("don't").words).isEqualTo(1);
    assertThat(new TextCounts("don’t").words).isEqualTo(1);
    assertThat(new TextCounts("'tis the end").words).isEqualTo(3);
    assertThat(new TextCounts("twenty-one").words).isEqualTo(2);
  }

  @Test
  void aCharacterOfAnUnspacedScriptIsHalfAWord() {
    assertThat(new TextCounts("港の船").words).isEqualTo(1.5);
    assertThat(new TextCounts("港 pier").words).isEqualTo(1.5);
  }

  @Test
  void aCharacterOfAnUnspacedScriptStandsForTheLettersOfHalfAWord() {
    assertThat(new TextCounts("港の船").letters).isEqualTo(3 * 2.75);
    assertThat(new TextCounts("港 pier").letters).isEqualTo(2.75 + 5);
    assertThat(new TextCounts("the pier").letters).isEqualTo(8);
  }

  @Test
  void aSyllableOfHangulStandsForTwoLettersAndAFifth() {
    assertThat(new TextCounts("항구 pier").letters).isCloseTo(2 * 2.2 + 5, within(1e-9));
    assertThat(new TextCounts("항구 pier").words).isEqualTo(2);
  }

  @Test
  void aLetterBeyondTheBasicPlaneIsNoSecondWord() {
    assertThat(new TextCounts("a𝐛c").words).isEqualTo(1);
  }

  @Test
  void barsPartLinksAndDates() {
    assertThat(new TextCounts("World | Sport").bars).isTrue();
    assertThat(new TextCounts("3 May · Oslo").bars).isTrue();
    assertThat(new TextCounts("and/or").bars).isTrue();
    assertThat(new TextCounts("World, sport").bars).isFalse();
  }

  @Test
  void signsArePageFurnitures() {
    assertThat(new TextCounts("© Valley Courier").signs).isTrue();
    assertThat(new TextCounts("orla@valley.example").signs).isTrue();
    assertThat(new TextCounts("Next ›").signs).isTrue();
    assertThat(new TextCounts("see http://valley.example").signs).isTrue();
    assertThat(new TextCounts("and/or").signs).isFalse();
    assertThat(new TextCounts("The ferry left: 3, 4 or 5.").signs).isFalse();
  }

  @Test
  void anEmptyTextHasNothing() {
    assertThat(new TextCounts("").words).isZero();
    assertThat(new TextCounts("").signs).isFalse();
  }

  /** First and last characters of Thai and Lao, Burmese, Khmer, kana and Han. */
  @Test
  void scriptsWithoutSpacesAreKnownByTheirCharacters() {
    String unspaced = "\u0e00\u0eff\u1000\u109f\u1780\u17ff\u3040\u30ff\u3400\u9fff";
    String others = "a\u0dff\u0f00\u0fff\u10a0\u177f\u1800\u303f\u3100\u33ff\ua000\uac00";
    assertThat(unspaced.chars().allMatch(c -> Script.unspaced((char) c))).isTrue();
    assertThat(others.chars().noneMatch(c -> Script.unspaced((char) c))).isTrue();
  }
}
