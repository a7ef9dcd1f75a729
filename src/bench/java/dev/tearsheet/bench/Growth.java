package dev.tearsheet.bench;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Prints how the time of a parse and the memory it allocates grow as a page grows tenfold from 10 KB
 * to 10 MB, for pages that are deep, wide, or made of one thing; and the same for a plain text.
 * Allocation is the same in each run: where it grows tenfold and the time grows more, the same steps
 * wait longer for memory that no cache holds.
 */
public final class Growth {

  private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};
  private static final long LEAST_NANOS = 400_000_000L;
  private static final ThreadMXBean THREAD =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

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
    double[] before = {0, 0};
    for (int size : SIZES) {
      Source source = source(piece.repeat(size / piece.length()), html);
      double[] cost = {millis(parser, source), kilobytes(parser, source)};
      row.append(String.format(Locale.ROOT, "%10.2f ms %9.0f kB", cost[0], cost[1]));
      if (before[0] > 0) {
        row.append(ratio(cost[0] / before[0])).append(ratio(cost[1] / before[1]));
      }
      before = cost;
    }
    System.out.println(row);
  }

  private static String ratio(double times) {
    return String.format(Locale.ROOT, " %5.1fx%s", times, times > 12 ? "!" : " ");
  }

  private static double kilobytes(ArticleParser parser, Source source) {
    long before = THREAD.getCurrentThreadAllocatedBytes();
    parser.parse(source);
    return (THREAD.getCurrentThreadAllocatedBytes() - before) / 1024.0;
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
