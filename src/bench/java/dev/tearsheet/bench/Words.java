package dev.tearsheet.bench;

import com.google.gson.JsonParser;
import dev.tearsheet.ArticleParser;
import dev.tearsheet.QuoteExtractor;
import dev.tearsheet.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Prints the processor time that finding quotes takes, for a thousand words of text. */
public final class Words {

  private static final int PASSES = 40;

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private Words() {}

  /**
   * Reads all texts forty times once the compiler rests.
   *
   * @param arguments a folder of HTML pages, whose bodies are read, or a file of JSON objects, one
   *     a line, each with a {@code text}
   */
  public static void main(String... arguments) throws IOException, ReflectiveOperationException {
    List<String> texts = texts(Path.of(arguments.length > 0 ? arguments[0] : "testdata"));
    long words = texts.stream().mapToLong(text -> StringUtils.split(text).length).sum();
    QuoteExtractor extractor = QuoteExtractor.create();
    long[] quotes = {0};
    WarmUp.run(() -> quotes[0] = quotes(extractor, texts));
    double[] millis = new double[PASSES];
    for (int pass = 0; pass < PASSES; pass++) {
      long start = THREAD.getCurrentThreadCpuTime();
      quotes[0] = quotes(extractor, texts);
      millis[pass] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    double median = millis[PASSES / 2];
    System.out.printf(
        Locale.ROOT,
        "%d texts, %d words, %d quotes: %.3f ms for 1,000 words (at best %.3f), %.0f words a second%n",
        texts.size(),
        words,
        quotes[0],
        median * 1000 / words,
        millis[0] * 1000 / words,
        words * 1000 / median);
  }

  private static long quotes(QuoteExtractor extractor, List<String> texts) {
    return texts.stream().mapToLong(text -> extractor.extract(text).size()).sum();
  }

  private static List<String> texts(Path from) throws IOException {
    if (Files.isDirectory(from)) {
      ArticleParser parser = ArticleParser.create();
      return Pages.all(from).stream()
          .map(page -> parser.parse(Source.bytes(page)).body().text())
          .toList();
    }
    return Files.readAllLines(from).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject().get("text").getAsString())
        .toList();
  }
}
