package dev.tearsheet.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.decode.Decoded.Origin;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

  private static final String RUSSIAN =
      "Маяк на мысе снова зажгут весной, рассказали в управлении порта. Рабочие заменили лестницу"
          + " и побелили стены, а новый замок поставили на железную дверь.";
  private static final String FRENCH = "Les élèves déçus ont fêté l’été près du château.";
  private static final String CHINESE = "山上的图书馆将从明年四月起开放到晚上九点，居民们说他们盼望已久。";

  private static final String JAPANESE =
      "市議会は水曜日、三月の嵐が西の浜に沿って壊した海の壁を再建することを決めた。長さ三百メートルの区間は、大潮の前に完成する。";

  private static Decoded decode(String text, String charset, String contentType) {
    return Decoder.decode(text.getBytes(Charset.forName(charset)), contentType);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, EFBBBF", "UTF-16BE, FEFF", "UTF-16LE, FFFE"})
  void aByteOrderMarkWinsOverTheHeaderAndIsTakenOff(String charset, String mark) {
    byte[] text = FRENCH.getBytes(Charset.forName(charset));
    byte[] head = new java.math.BigInteger(mark, 16).toByteArray();
    int sign = head[0] == 0 ? 1 : 0;
    byte[] bytes = new byte[head.length - sign + text.length];
    System.arraycopy(head, sign, bytes, 0, head.length - sign);
    System.arraycopy(text, 0, bytes, head.length - sign, text.length);

    Decoded decoded = Decoder.decode(bytes, "text/html; charset=iso-8859-1");

    assertThat(decoded.text()).isEqualTo(FRENCH);
    assertThat(decoded.origin()).isEqualTo(Origin.BYTE_ORDER_MARK);
  }

  @Test
  void theHeaderNamesTheCharset() {
    Decoded decoded = decode(RUSSIAN, "windows-1251", "text/html; charset=\"windows-1251\"");

    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.origin()).isEqualTo(Origin.HTTP_HEADER);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=gb2312>",
    "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=GBK'>",
    "<?xml version='1.0' encoding='gb18030'?>"
  })
  void theMarkupNamesTheCharset(String head) {
    Decoded decoded = decode(head + CHINESE, "GB18030", "");

    assertThat(decoded.text()).endsWith(CHINESE);
    assertThat(decoded.origin()).isEqualTo(Origin.MARKUP);
  }

  @Test
  void validUtf8IsUtf8WhateverThePageDeclares() {
    Decoded decoded = decode("<meta charset=iso-8859-1>" + FRENCH, "UTF-8", "");

    assertThat(decoded.text()).endsWith(FRENCH);
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void undeclaredWindows1251IsDetected() {
    Decoded decoded = decode("<p>" + RUSSIAN + "</p>", "windows-1251", "");

    assertThat(decoded.text()).contains(RUSSIAN);
    assertThat(decoded.origin()).isEqualTo(Origin.DETECTOR);
  }

  @Test
  void aPageDeclaredUtf8ThatIsLatinIsReadAsLatin() {
    String text = "Über die Brücke fährt täglich ein grüner Wagen.";
    Decoded decoded = decode("<meta charset=utf-8><p>" + text, "windows-1252", "");

    assertThat(decoded.text()).contains(text);
  }

  @Test
  void aUtf8PageCutInsideACharacterStaysUtf8() {
    byte[] whole = ("<meta charset=utf-8>" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 36);

    Decoded decoded = Decoder.decode(cut, "");

    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.text()).contains("Маяк на мысе");
  }

  @Test
  void anUnknownCharsetNameIsAProblemAndTheTextIsStillRead() {
    Decoded decoded = decode(FRENCH, "UTF-8", "text/html; charset=klingon-8");

    assertThat(decoded.text()).isEqualTo(FRENCH);
    assertThat(decoded.problems())
        .extracting(Problem::code)
        .containsExactly(Problem.Code.UNKNOWN_CHARSET);
  }

  @Test
  void randomBytesAreAProblemNotAnException() {
    byte[] junk = new byte[5000];
    new Random(1).nextBytes(junk);

    assertThat(Decoder.decode(junk, "").problems())
        .extracting(Problem::code)
        .contains(Problem.Code.BINARY_INPUT);
  }

  @Test
  void nothingIsNothing() {
    assertThat(Decoder.decode(new byte[0], "").text()).isEmpty();
  }

  @Test
  void aStatefulSevenBitCharsetIsTakenAtItsWord() {
    Decoded decoded = decode("港の鐘が鳴った。", "ISO-2022-JP", "text/html; charset=ISO-2022-JP");
    assertThat(decoded.text()).isEqualTo("港の鐘が鳴った。");
    assertThat(decoded.charset()).isEqualTo(Charset.forName("ISO-2022-JP"));
  }

  @Test
  void plainAsciiIsUtf8WhateverItIsDeclared() {
    Decoded decoded = decode("<p>A bell rang.</p>", "UTF-8", "text/html; charset=windows-1251");
    assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoded.origin()).isEqualTo(Decoded.Origin.HTTP_HEADER);
    assertThat(decode("A bell rang.", "UTF-8", "").origin()).isEqualTo(Decoded.Origin.UTF_8_TRIAL);
  }

  @Test
  void aMarkOfFourBytesIsNotTakenForOneOfTwo() {
    byte[] marked = "\ufeffbell".getBytes(Charset.forName("UTF-32LE"));
    assertThat(Decoder.decode(marked, "").text()).isEqualTo("bell");
  }

  @Test
  void aLaterMetaElementMayNameTheCharset() {
    String head = "<meta name=a content=b><meta charset=windows-1251>";
    assertThat(decode(head + RUSSIAN, "windows-1251", "").text()).endsWith(RUSSIAN);
  }

  @Test
  void wordsFarBehindAsciiTellTheCharsetToo() {
    String text = "<p>" + "x".repeat(5000) + (RUSSIAN + " ").repeat(3);
    assertThat(decode(text, "windows-1251", "").text()).contains(RUSSIAN);
  }

  @Test
  void whiteSpaceAloneIsBlank() {
    assertThat(decode("", "UTF-8", "").isBlank()).isTrue();
    assertThat(decode(" \n\t", "UTF-8", "").isBlank()).isTrue();
    assertThat(decode("\n a", "UTF-8", "").isBlank()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsTold(String charset) {
    String page = "<html><head><meta charset=utf-8></head><p>" + CHINESE + "</p>";

    assertThat(decode(page, charset, "text/html; charset=utf-8").text()).isEqualTo(page);
    assertThat(decode(FRENCH, charset, "").text()).isEqualTo(FRENCH);
  }

  @Test
  void zerosAmongControlsAreNoUtf16() {
    byte[] bytes = {'P', 0, 3, 0, 4, 0, 20, 0, 8, 0, 8, 0};

    assertThat(Decoder.decode(bytes, "").problems())
        .extracting(problem -> problem.code())
        .contains(Problem.Code.BINARY_INPUT);
  }

  @ParameterizedTest
  @CsvSource({"KOI8-R, windows-1251", "windows-1251, KOI8-R", "KOI8-U, windows-1251"})
  void caseOfCyrillicLettersTellsTheOtherCharset(String meant, String declared) {
    String page = "<p>" + (RUSSIAN + " ").repeat(4) + "</p>";

    assertThat(decode(page, meant, "text/html; charset=" + declared).text()).isEqualTo(page);
    assertThat(decode(page, declared, "text/html; charset=" + declared).text()).isEqualTo(page);
  }

  @Test
  void cyrillicCapitalsStayWhatTheyAre() {
    String loud = (RUSSIAN + " ").repeat(4).toUpperCase(Locale.ROOT);

    assertThat(decode(loud, "windows-1251", "text/html; charset=windows-1251").text())
        .isEqualTo(loud);
  }

  @Test
  void charsetThatCannotHoldTheBytesIsNotBelieved() {
    String page = "<p>" + JAPANESE.repeat(4) + "</p>";

    assertThat(decode(page, "EUC-JP", "text/html; charset=shift_jis").text()).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><p title='encoding=windows-1251'>",
        "<xml encoding='windows-1251'><p>",
        "<p>charset=windows-1251</p>",
        "<meta charset><p>",
        "<meta charset=''><p>",
      })
  void otherWordsNameNoCharset(String head) {
    assertThat(decode(head + FRENCH, "windows-1252", "").origin()).isNotEqualTo(Origin.MARKUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html; charset= \"windows-1251\"",
        "text/html; CHARSET\t=\t'windows-1251'; boundary=a",
        "charset=windows-1251",
        "charset=windows-1251\u0436",
      })
  void blanksAndQuotesStandAroundTheName(String contentType) {
    assertThat(decode(RUSSIAN, "windows-1251", contentType).text()).isEqualTo(RUSSIAN);
    assertThat(decode(RUSSIAN, "windows-1251", contentType).origin()).isEqualTo(Origin.HTTP_HEADER);
  }
}
