package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters drawn by lot are told by how many of them are vowels and rare ones. */
final class ScrambledTest {

  /** Letters of which so many are vowels, j or z, and q or x, the rare ones first. */
  private static String letters(int all, int vowels, int rare, int rarest) {
    return ("q".repeat(rarest / 2) + "x".repeat(rarest - rarest / 2))
        + ("z".repeat(rare / 2) + "j".repeat(rare - rare / 2))
        + "b".repeat(all - vowels - rare - rarest)
        + "a".repeat(vowels);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 29, 7, 4, true",
    "100, 30, 7, 4, false",
    "100, 29, 6, 4, false",
    "100, 29, 8, 3, false",
    "100, 0, 0, 11, true",
    "60, 17, 5, 2, true",
    "59, 17, 5, 2, false",
    "400, 0, 40, 13, true",
  })
  void sharesOfLettersTell(int all, int vowels, int rare, int rarest, boolean scrambled) {
    String text = letters(all, vowels, rare, rarest);
    assertThat(Scrambled.is(text)).isEqualTo(scrambled);
    assertThat(Scrambled.is(text.toUpperCase(Locale.ROOT))).isEqualTo(scrambled);
    assertThat(Scrambled.is("1@[`{—… ".repeat(20) + text)).isEqualTo(scrambled);
    assertThat(Scrambled.is(text.replace('a', 'é'))).isEqualTo(scrambled);
  }

  @Test
  void theFirstLettersMayTellThatItIsNot() {
    assertThat(Scrambled.is("b".repeat(57) + "q".repeat(23))).isTrue();
    assertThat(Scrambled.is("b".repeat(58) + "q".repeat(22))).isFalse();
  }

  @Test
  void theFirstLettersOfALongTextAreEnough() {
    assertThat(Scrambled.is(letters(400, 0, 40, 20) + "a".repeat(999))).isTrue();
    assertThat(Scrambled.is(letters(250, 0, 40, 20) + "a".repeat(999))).isFalse();
  }

  private static Verdict kept(Block block) {
    return new Verdict(new TextBlock(block, "main > p"), true, "kept", 0.9);
  }

  @Test
  void whatStandsBetweenGoesToo() {
    Verdict scrambled = kept(new Block.Paragraph(words(letters(100, 20, 10, 10))));
    Verdict prose = kept(new Block.Paragraph("The ferry left the pier."));
    Verdict story = kept(new Block.Paragraph("The ferry left the pier at noon. ".repeat(8)));
    assertThat(Scrambled.without(List.of(scrambled, prose, story, scrambled, prose)))
        .extracting(Verdict::content)
        .containsExactly(false, false, true, false, true);
  }

  /** A blank behind every five letters. */
  private static String words(String letters) {
    return letters.replaceAll("(.{5})", "$1 ");
  }

  @Test
  void anAddressIsNoScrambledText() {
    String address = "https://pier.example/" + letters(300, 40, 40, 20);
    List<Verdict> link = List.of(kept(new Block.Paragraph(address)));
    assertThat(Scrambled.without(link)).isEqualTo(link);
  }

  @Test
  void codeMayBeOfAnyLetters() {
    List<Verdict> code = List.of(kept(new Block.Preformatted(words(letters(100, 20, 10, 10)))));
    assertThat(Scrambled.without(code)).isEqualTo(code);
  }
}
