package dev.tearsheet.bench;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
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

  /** Spent on the second size before a row is measured; code that is compiled late makes 10 KB look slow. */
  private static final long WARM_NANOS = 1_000_000_000L;

  /** A step that takes more times than this is marked. */
  private static final double MOST = 12;

  /** How often both sizes of such a step are measured again: of a large one there are few runs. */
  private static final int AGAIN = 4;

  /** Ten times as much as this is not waited for; what is linear stays far below it. */
  private static final double TOO_LONG_MILLIS = 20_000;

  private static final ThreadMXBean THREAD =
      (ThreadMXBean) ManagementFactory.getThreadMXBean();

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
    for (Shape shape : Shapes.ALL) {
      if (which.matcher(shape.name()).find()) {
        print(parser, shape, Form.HTML);
        print(parser, shape, Form.TEXT);
      }
    }
  }

  private static void print(ArticleParser parser, Shape shape, Form form) {
    String name = shape.name() + ", " + form;
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-36s", name));
    millis(parser, form.source(shape.markup(SIZES[1])), WARM_NANOS);
    double[] before = {0, 0};
    Source smaller = null;
    for (int size : SIZES) {
      Source source = form.source(shape.markup(size));
      double[] cost = {millis(parser, source, LEAST_NANOS), kilobytes(parser, source)};
      for (int i = 0; i < AGAIN && smaller != null && cost[0] > MOST * before[0]; i++) {
        cost[0] = Math.min(cost[0], millis(parser, source, LEAST_NANOS));
        before[0] = Math.min(before[0], millis(parser, smaller, LEAST_NANOS));
      }
      row.append(String.format(Locale.ROOT, "%10.2f ms %9.0f kB", cost[0], cost[1]));
      if (before[0] > 0) {
        row.append(ratio(cost[0] / before[0])).append(ratio(cost[1] / before[1]));
      }
      before = cost;
      smaller = source;
      if (cost[0] > TOO_LONG_MILLIS) {
        row.append(" and no further");
        break;
      }
    }
    System.out.println(row);
  }

  private static String ratio(double times) {
    return String.format(Locale.ROOT, " %5.1fx%s", times, times > MOST ? "!" : " ");
  }

  private static double kilobytes(ArticleParser parser, Source source) {
    long before = THREAD.getCurrentThreadAllocatedBytes();
    parser.parse(source);
    return (THREAD.getCurrentThreadAllocatedBytes() - before) / 1024.0;
  }

  /**
   * Processor time of the fastest of as many runs as fit into the time, three at least; it tells
   * more than the clock where other work goes on beside.
   */
  private static double millis(ArticleParser parser, Source source, long nanos) {
    long fastest = Long.MAX_VALUE;
    long end = THREAD.getCurrentThreadCpuTime() + nanos;
    for (int run = 0; run < 3 || THREAD.getCurrentThreadCpuTime() < end; run++) {
      long start = THREAD.getCurrentThreadCpuTime();
      parser.parse(source);
      fastest = Math.min(fastest, THREAD.getCurrentThreadCpuTime() - start);
    }
    return fastest / 1e6;
  }
}
