package dev.tearsheet.internal.eastasian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.quote.Marked;
import dev.tearsheet.internal.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers in invented Chinese, Japanese and Korean news. */
class EastAsianQuotesTest {

  private static final String NOBODY = " |  | ";

  @ParameterizedTest
  @ValueSource(strings = {"zh", "ja", "ko"})
  void everySpeakerHasMentionNameAndTitle(String language) {
    List<String> misses = new ArrayList<>();
    for (String line : Words.lines(EastAsianQuotesTest.class, "spoken/" + language + ".txt")) {
      String[] cells = line.split("\\|", -1);
      String wanted = cells[0].strip() + " | " + cells[1].strip() + " | " + cells[2].strip();
      String found = String.join("; ", speakers(cells[3].strip()));
      if (!found.equals(wanted) && !(wanted.equals(NOBODY) && found.isEmpty())) {
        misses.add(line + " -> " + found);
      }
    }
    assertThat(misses).isEmpty();
  }

  private static List<String> speakers(String text) {
    return EastAsianQuotes.find(text, 0).stream()
        .map(EastAsianQuotesTest::speaker)
        .distinct()
        .filter(speaker -> !speaker.equals(NOBODY))
        .toList();
  }

  private static String speaker(Quote quote) {
    Optional<Attribution> by = quote.attribution();
    return by.flatMap(Attribution::speaker).map(Mention::text).orElse("")
        + " | "
        + by.flatMap(Attribution::name).orElse("")
        + " | "
        + by.flatMap(Attribution::title).orElse("");
  }

  @Test
  void whatIsSaidAroundItsCueIsOneQuote() {
    String text = "「水太高了，」王小明說，「我們只好上山。」";
    Quote quote = EastAsianQuotes.find(text, 0).get(0);
    assertThat(quote.spans().stream().map(span -> span.of(text)))
        .containsExactly("水太高了，", "我們只好上山。");
    assertThat(quote.attribution().flatMap(Attribution::cue).map(Mention::text)).contains("說");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "「[舊港口]」{王小明}<說>。",
        "{王小明}昨天到場，並<強調>：「[好。]」",
        "「[一。]」「[二。]」{王小明}<說>。",
        "「一。」\n「[二。]」{王小明}<說>。",
        "{王小明}<說>：「[第一段。]\n「[第二段。]」",
        "{王小明}<說>：「[第一段。]\n他走了。「第二段。」",
        "{王小明}<說>：「[好]」，「[不好]」。",
        "{王小明}<說>：「[好。]」「[不好。]」",
        "{王小明}<說>：「[好。]」\n「不好。」",
        "{王小明}<說>：「[好。]」他走了，「不好」。",
        "{王小明}<說>：「[好。]」接著強調：「[不好。]」",
        "{王小明}<說>：「[好。]」橋邊有老屋「舊港」。",
        "{王小明}<說>：「[好。]",
        "{王小明}<說>，這裡是「[恥辱]」。",
        "据{李晓华}<介绍>，新桥“[比旧桥宽一倍]”，旧桥“太窄”。",
        "{田中氏}は「[橋が開いた]」と<述べ>た。続いて「[道も直す]」と強調した。",
        "{田中氏}は「[橋が開いた]」と<述べ>た。港には「桜丸」が着いた。",
        "{田中氏}は「[橋が開いた]」と<述べ>た。港には「桜丸」と同じ船が着いた。",
        "「[また来たい]」。{岡本さん}は<笑顔>だった。",
        "{警察}<によれば>「[通行止めだ]」という。",
        "「[また来たい]」と<話し>、港を後にした{岡本さん}。",
        "{김철수 시장}은 \"[오래 기다렸다]\"고 <말했다>. 이어 \"[곧 온다]\"고 덧붙였다.",
        "{김철수 시장}은 \"[오래 기다렸다]\"고 <말했다>. 항구에는 \"새벽\"호가 있다.",
        "{정수진 교수}에 <따르면> 댐은 \"[쓸 수 없다]\"고 한다.",
        "\"[오래 기다렸다]\"는 것이 {김철수 시장}의 <설명>이다.",
      })
  void quotesHaveTheirSpeakerAndCue(String marked) {
    assertThat(Marked.again(marked, text -> EastAsianQuotes.find(text, 0))).isEqualTo(marked);
  }

  @Test
  void cueFarBehindTheQuoteBeforeTellsNothingOfItsSpeaker() {
    String near = "王小明說：「好。」" + "雨下了。".repeat(40) + "接著強調：「不好。」";
    assertThat(EastAsianQuotes.find(near, 0)).hasSize(1);
    String far = "王小明說：「好。」" + "雨下了。".repeat(60) + "接著強調：「不好。」";
    assertThat(EastAsianQuotes.find(far, 0))
        .extracting(quote -> quote.text() + " " + quote.attribution().isPresent())
        .containsExactly("好。 true", "不好。 false");
  }

  @ParameterizedTest
  @CsvSource({
    "王小明說：「好」。, DIRECT",
    "王小明說 「好」。, DIRECT",
    "「好」王小明說。, DIRECT",
    "王小明說那是「好！」字。, DIRECT",
    "王小明說「好」字。, MIXED",
    "田中氏は「好き」と述べた。, DIRECT",
    "田中氏も「好き」と述べた。, MIXED",
  })
  void wordsThatAreNoSentenceOfTheirOwnAreMixed(String text, Quote.Kind kind) {
    assertThat(EastAsianQuotes.find(text, 0)).extracting(Quote::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王小明說：「好。」 | 0.9",
        "王小明：「好。」 | 0.9",
        "王小明說，這是「恥辱」。 | 0.7",
        "田中氏は「また来たい」と述べた。 | 0.9",
        "田中氏は取材に対し「また来たい」と述べた。 | 0.7",
        "警察によれば「通行止めだ」という。 | 0.7",
        "김철수 시장은 '오래'라며 \"오래 기다렸다\"고 말했다. | 0.7",
        "김철수 시장은 \"오래 기다렸다\"고 말했다. | 0.9",
        "정수진 교수에 따르면 댐은 \"쓸 수 없다\"고 한다. | 0.7",
      })
  void whoStandsBesideTheMarksIsSurer(String text, double confidence) {
    assertThat(EastAsianQuotes.find(text, confidence).stream().anyMatch(EastAsianQuotesTest::isBy))
        .isTrue();
    double above = Math.nextUp(confidence);
    assertThat(EastAsianQuotes.find(text, above).stream().anyMatch(EastAsianQuotesTest::isBy))
        .isFalse();
  }

  private static boolean isBy(Quote quote) {
    return quote.attribution().isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "水水abcdef, false",
    "水水abcd, true",
    "カナabcd, true",
    "한글abcd, true",
    "水 水 a b c d, true",
    "ＡＢＣ, false",
  })
  void aThirdOfTheLettersTellTheScript(String text, boolean eastAsian) {
    assertThat(EastAsianQuotes.isEastAsian(text)).isEqualTo(eastAsian);
  }

  @Test
  void ofTwoPeopleAPronounMeansNeither() {
    String text = "市長王小明說：「好。」居民陳美玲說：「不好。」他說：「再等等。」";
    List<Quote> quotes = EastAsianQuotes.find(text, 0);
    assertThat(quotes).hasSize(3);
    assertThat(quotes.get(2).attribution().flatMap(Attribution::name)).isEmpty();
  }

  @Test
  void belowTheLevelNobodyIsGiven() {
    String text = "王小明說，這是「恥辱」。";
    assertThat(EastAsianQuotes.find(text, 0.95)).allMatch(quote -> quote.attribution().isEmpty());
  }

  @Test
  void textsInOtherLettersAreNone() {
    assertThat(EastAsianQuotes.isEastAsian("“We wait,” said Ann Roe of 北原.")).isFalse();
    assertThat(EastAsianQuotes.isEastAsian("")).isFalse();
    assertThat(EastAsianQuotes.find("“We wait,” said Ann Roe.", 0)).isEmpty();
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(strings = {"「他說", "他說：「", "と田中氏は「」", "따르면 \"김 시장은\"고 말했다", "王小明，的", "さん（"})
  void aMillionUnitsOfAnythingTakeASecond(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(EastAsianQuotes.find(text, 0)).isNotNull());
  }

  @Test
  void whateverStandsAroundMarksSpansIndexTheText() {
    Random random = new Random(7);
    String pool = "「」『』“”\"：，。\n 說王小明的據さん氏はがと述べた（）1岁的에 따르면은는이가씨고'a";
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        text.append(pool.charAt(random.nextInt(pool.length())));
      }
      for (Quote quote : EastAsianQuotes.find(text.toString(), 0)) {
        assertThat(quote.spans()).allMatch(span -> span.end() <= text.length());
      }
    }
  }

  @Tag("growth")
  @ParameterizedTest
  @ValueSource(strings = {"「好」，他說", "“가”라고 가) ", "「好」，他說\n\n\n\n"})
  void pronounsAndBracketsAreReadInLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    Assertions.assertTimeout(Duration.ofSeconds(10), () -> EastAsianQuotes.find(text, 0.2));
  }

  @Test
  void pronounBehindBlankLinesMeansWhomTheParagraphBeforeNames() {
    String text = "王小明昨天說：「好。」\n\n \n他說：「不好。」";
    assertThat(EastAsianQuotes.find(text, 0.2))
        .extracting(quote -> quote.attribution().flatMap(Attribution::name).orElse(""))
        .containsExactly("王小明", "王小明");
  }
}
