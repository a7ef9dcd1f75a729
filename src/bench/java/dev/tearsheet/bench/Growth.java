package dev.tearsheet.bench;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Prints how the time of a parse grows as a page grows tenfold from 10 KB to 10 MB, for pages that
 * are deep, wide, or made of one thing; and the same for a plain text.
 */
public final class Growth {

  private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};
  private static final long LEAST_NANOS = 400_000_000L;
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private static final Map<String, String> SHAPES =
      new TreeMap<>(
          Map.of(
              "deep", "<div>x",
              "wide", "<div>x</div>",
              "story", "<p>The council met, Ann Roe said. “We are done,” she added, and left.</p>",
              "short paragraphs", "<p>x</p>",
              "links", "<a href=x>y</a> ",
              "list items", "<li>x",
              "quotation marks", "“a” \"b\" ",
              "quoted words", "\"word\" ",
              "opening marks", "<p>“a",
              "names", "Ann Roe said. "));

  private Growth() {}

  /**
   * Runs every shape at every size; a ratio above 12 is marked.
   *
   * @param arguments a folder, which is not looked at, then optionally a regular expression that
   *     the names of the shapes to run contain
   */
  public static void main(String... arguments) {
    ArticleParser parser = ArticleParser.create();
    Pattern which = Pattern.compile(arguments.length > 1 ? arguments[1] : "");
    SHAPES.forEach(
        (name, piece) -> {
          if (!which.matcher(name).find()) {
            return;
          }
          print(parser, name + ", HTML", piece, true);
          print(parser, name + ", text", piece.replaceAll("<[^>]*>", "\n"), false);
        });
  }

  private static void print(ArticleParser parser, String name, String piece, boolean html) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    double before = 0;
    for (int size : SIZES) {
      double millis = millis(parser, source(piece.repeat(size / piece.length()), html));
      row.append(String.format(Locale.ROOT, "%10.2f ms", millis));
      if (before > 0) {
        row.append(String.format(Locale.ROOT, " %5.1fx", millis / before));
        row.append(millis / before > 12 ? "!" : " ");
      }
      before = millis;
    }
    System.out.println(row);
  }

  /** Every page begins with a source and its cue: all quotes after it may be theirs. */
  private static final String LEAD = "Ann Roe said: ";

  private static Source source(String pieces, boolean html) {
    String page = LEAD + pieces;
    return html ? Source.bytes(page.getBytes(StandardCharsets.UTF_8)) : Source.text(page);
  }

  /**
   * Processor time of the fastest of as many runs as fit into the time, three at least; it tells
   * more than the clock where other work goes on beside.
   */
  private static double millis(ArticleParser parser, Source source) {
    long fastest = Long.MAX_VALUE;
    long end = THREAD.getCurrentThreadCpuTime() + LEAST_NANOS;
    for (int run = 0; run < 3 || THREAD.getCurrentThreadCpuTime() < end; run++) {
      long start = THREAD.getCurrentThreadCpuTime();
      parser.parse(source);
      fastest = Math.min(fastest, THREAD.getCurrentThreadCpuTime() - start);
    }
    return fastest / 1e6;
  }
}
