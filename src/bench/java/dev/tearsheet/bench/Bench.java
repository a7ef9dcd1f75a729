package dev.tearsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmark over a folder of pages and prints one table: microseconds and allocated
 * kilobytes a page, and both as a ratio to bare jsoup.
 */
public final class Bench {

  private Bench() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments a folder of HTML pages, then optionally a regular expression of benchmarks and
   *     the number of threads
   */
  public static void main(String... arguments) throws RunnerException, IOException {
    String folder = arguments.length > 0 ? arguments[0] : "testdata";
    String which = arguments.length > 1 ? arguments[1] : ".*";
    int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("PageBenchmark\\.(jsoup$|" + which + ")")
        .forks(1)
        .threads(threads)
        .warmupIterations(2)
        .warmupTime(TimeValue.seconds(4))
        .measurementIterations(4)
        .measurementTime(TimeValue.seconds(2))
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend("-Dpages=" + folder, "-Xmx2g");
    print(Path.of(folder), new Runner(options.build()).run());
  }

  private static void print(Path folder, Collection<RunResult> results) throws IOException {
    Map<String, double[]> rows = new TreeMap<>();
    for (RunResult result : results) {
      String size = result.getParams().getParam("size");
      int pages = Pages.third(folder, size).size();
      String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
      double micros = result.getPrimaryResult().getScore() / pages;
      double kilobytes =
          result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / pages / 1024;
      rows.put(size + " " + name, new double[] {micros, kilobytes});
    }
    System.out.println();
    System.out.printf(
        "%-24s %12s %8s %12s %8s%n", "a page", "microseconds", "x jsoup", "kB allocated", "x jsoup");
    rows.forEach((name, row) -> print(name, row, rows.get(name.split(" ")[0] + " jsoup")));
  }

  private static void print(String name, double[] row, double[] jsoup) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %12.1f %8.2f %12.1f %8.2f%n",
        name, row[0], row[0] / jsoup[0], row[1], row[1] / jsoup[1]);
  }
}
