package dev.tearsheet.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charsets that the bytes or the letters tell, whatever is declared. */
final class ToldByBytesTest {

  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final Charset KOI8 = Charset.forName("KOI8-U");

  /** Words of a text in one charset that was read in another. */
  private static String misread(String text, Charset meant, Charset read) {
    return new String(text.getBytes(meant), read);
  }

  @ParameterizedTest
  @CsvSource({"9, false", "10, true", "400, true"})
  void tenWordsWithTheirCapitalsBehindTellTheCharset(int words, boolean told) {
    String text = "Маяк ".repeat(words);
    assertThat(CyrillicCase.meant(WINDOWS, misread(text, KOI8, WINDOWS)))
        .isEqualTo(told ? Optional.of(KOI8) : Optional.empty());
    assertThat(CyrillicCase.meant(KOI8, misread(text, WINDOWS, KOI8)))
        .isEqualTo(told ? Optional.of(WINDOWS) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    // a text that is as it should be
    "Маяк горит Порт , 20, false",
    // names in capitals, all of them, or words that no small letter opens
    "МАЯК ПОРТ , 20, false",
    "аМАЯК бПОРТ , 10, true",
    "аМАЯК бПОРТ маяк , 10, false",
    "аМАЯК бПОРТ вМОРЕ гГОРА дДОРОГА маяк , 10, true",
    "аМАЯК бПОРТ вМОРЕ гГОРА маяк , 10, false",
    // letters of another script, and numbers before a letter
    "aLIGHT bHOUSE , 20, false",
    "1аМАЯК 2бПОРТ , 10, true",
  })
  void wordsOfUsualCaseTellThatItIsRight(String words, int times, boolean told) {
    assertThat(CyrillicCase.meant(WINDOWS, (words + " ").repeat(times)).isPresent())
        .isEqualTo(told);
  }

  @Test
  void otherCharsetsAreNotAskedAbout() {
    String text = misread("Маяк ".repeat(20), KOI8, WINDOWS);
    assertThat(CyrillicCase.meant(StandardCharsets.UTF_8, text)).isEmpty();
    assertThat(CyrillicCase.meant(Charset.forName("KOI8-R"), text)).contains(WINDOWS);
  }

  private static Optional<Charset> utf16(String text, Charset charset) {
    return UnmarkedUtf16.of(text.getBytes(charset));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>The bell</p>, true",
    "A, true",
    "a山山山山, true",
    "a山山山山山, false",
    "a\u0003b, false",
  })
  void zerosBesideLettersTellUtf16(String text, boolean told) {
    assertThat(utf16(text, StandardCharsets.UTF_16LE))
        .isEqualTo(told ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty());
    assertThat(utf16(text, StandardCharsets.UTF_16BE))
        .isEqualTo(told ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty());
  }

  @Test
  void lineBreaksAndTabsAreNoControls() {
    assertThat(utf16("a\tb\r\n c", StandardCharsets.UTF_16LE)).isPresent();
  }

  @Test
  void oneByteAndTextWithoutZerosAreNoUtf16() {
    assertThat(UnmarkedUtf16.of(new byte[0])).isEmpty();
    assertThat(UnmarkedUtf16.of(new byte[] {0})).isEmpty();
    assertThat(UnmarkedUtf16.of("A bell".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(UnmarkedUtf16.of(new byte[] {'a', 0, 'b'})).contains(StandardCharsets.UTF_16LE);
  }

  @Test
  void whatStandsFarBehindTellsNothing() {
    String head = "A bell rang. ".repeat(400);
    assertThat(utf16(head + "\u0003", StandardCharsets.UTF_16LE)).isPresent();
    assertThat(utf16("\u0003" + head, StandardCharsets.UTF_16LE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pl, windows-1250, Zamknięto żółty most. Ćwiczą śpiew",
    "pl, ISO-8859-2, Zamknięto żółty most. Ćwiczą śpiew",
    "cs, windows-1250, Žluťoučký kůň stojí u řeky",
    "hu, windows-1250, Erdőben eső és bűvös tó",
    "lt, windows-1257, Ąžuolų giraitė šlaite",
    "tr, windows-1254, Gölün ağaçları yeşil şimdi",
    "ar, windows-1256, أغلق الجسر القديم أمام السيارات",
    "fa, windows-1256, پل قدیمی بسته شد",
  })
  void lettersOfTheStatedLanguageTellTheCharset(String language, String charset, String text) {
    String page = "<html dir=auto lang='" + language + "-xx'><p>" + (text + " ").repeat(9);
    assertThat(StatedLanguage.charset(page.getBytes(Charset.forName(charset))))
        .contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @CsvSource({
    // French on a page that calls itself Polish, and few letters
    "pl, windows-1252, Le pâté de l’évêque à Nîmes, 9",
    "pl, windows-1250, żółty, 2",
    // a language that the detector knows, and none
    "de, windows-1250, Die Brücke über den Fluß, 9",
    "'', windows-1250, Zamknięto żółty most, 9",
    // letters that are the same in windows-1252
    "hu, windows-1250, Három kék tó, 9",
  })
  void othersAreLeftToTheDetector(String language, String charset, String text, int times) {
    String page = "<html lang=\"" + language + "\"><p>" + (text + " ").repeat(times);
    assertThat(StatedLanguage.charset(page.getBytes(Charset.forName(charset)))).isEmpty();
    String bare = "<p lang=pl>" + (text + " ").repeat(times);
    assertThat(StatedLanguage.charset(bare.getBytes(Charset.forName(charset)))).isEmpty();
  }
}
