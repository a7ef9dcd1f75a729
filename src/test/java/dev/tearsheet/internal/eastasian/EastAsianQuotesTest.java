package dev.tearsheet.internal.eastasian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
