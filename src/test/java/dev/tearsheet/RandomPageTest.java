package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any input, tried on random pages, texts and bytes. */
class RandomPageTest {

  private static final ArticleParser PARSER = ArticleParser.create();

  private static Stream<Source> inputs() {
    return Stream.of(
            RandomPages.html().map(Source::html),
            RandomPages.text().map(Source::text),
            RandomPages.bytes().map(Source::bytes))
        .flatMap(all -> all);
  }

  @Test
  void everyInputGivesAnArticleThatCanBeRendered() {
    inputs()
        .map(PARSER::parse)
        .forEach(
            article -> {
              assertThat(Json.write(article)).startsWith("{").endsWith("}");
              assertThat(Html.render(article)).startsWith("<article>").endsWith("</article>\n");
              assertThat(Markdown.render(article)).doesNotContain("\0");
            });
  }

  @Test
  void quotesAreTheTextOfTheirSpans() {
    inputs().map(PARSER::parse).forEach(RandomPageTest::check);
  }

  @Test
  void extractedSpansIndexTheGivenText() {
    QuoteExtractor extractor = QuoteExtractor.create();
    RandomPages.text().forEach(text -> check(extractor.extract(text), text));
  }

  @Test
  void eightThreadsAtOnceGiveTheSameArticles() throws InterruptedException, ExecutionException {
    String alone = articles();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> all =
          threads.invokeAll(Collections.nCopies(8, RandomPageTest::articles));
      for (Future<String> one : all) {
        assertThat(one.get().equals(alone)).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "th-TH-u-nu-thai-ca-buddhist", "ar-SA-u-nu-arab"})
  void theDefaultLocaleAndZoneChangeNothing(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String here = articles();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
      assertThat(articles().equals(here)).isTrue();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String articles() {
    return inputs().map(PARSER::parse).map(Json::write).collect(Collectors.joining("\n"));
  }

  private static void check(Article article) {
    String text = article.body().text();
    article.body().spans().forEach(span -> check(span, text));
    article.problems().forEach(problem -> problem.span().ifPresent(span -> check(span, text)));
    check(article.quotes(), text);
  }

  private static void check(List<Quote> quotes, String text) {
    for (Quote quote : quotes) {
      quote.spans().forEach(span -> check(span, text));
      String covered =
          quote.spans().stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
      assertThat(fold(quote.text())).isEqualTo(fold(covered));
      quote.attribution().flatMap(who -> who.speaker()).ifPresent(words -> check(words, text));
      quote.attribution().flatMap(who -> who.cue()).ifPresent(words -> check(words, text));
    }
  }

  private static void check(Mention mention, String text) {
    check(mention.span(), text);
    assertThat(mention.text()).isEqualTo(mention.span().of(text));
  }

  private static void check(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
        .as("%s splits a surrogate pair", span)
        .isFalse();
  }

  private static boolean splitsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
