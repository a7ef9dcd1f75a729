package dev.tearsheet.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/**
 * A progress bar on a terminal; elsewhere only the failures are told.
 *
 * <pre>{@code [==========..............................] 25% 250/1000}</pre>
 */
final class Progress implements AutoCloseable {

  /** Columns of the bar; with its numbers it fits a terminal of 80. */
  private static final int WIDTH = 40;

  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final long total;
  private long done;
  private int shown = -1;

  private Progress(PrintWriter err, long total) {
    this.err = err;
    this.total = total;
  }

  /** A bar over the rows of a file when the process has a terminal that can redraw a line. */
  static Progress of(Path rows, PrintWriter err) throws IOException {
    return Ansi.AUTO.enabled() ? over(count(rows), err) : new Progress(err, 0);
  }

  static Progress over(long total, PrintWriter err) {
    return new Progress(err, total);
  }

  private static long count(Path rows) throws IOException {
    try (BufferedReader reader = InputFile.lines(rows)) {
      return reader.lines().filter(line -> !line.isBlank()).count();
    }
  }

  void step() {
    done++;
    int percent = total == 0 ? -1 : (int) Math.min(100, 100 * done / total);
    if (percent != shown) {
      shown = percent;
      draw();
    }
  }

  void tell(String line) {
    err.println(total == 0 ? line : CLEAR + line);
    draw();
  }

  private void draw() {
    if (total > 0 && shown >= 0) {
      int filled = WIDTH * shown / 100;
      String bar = "=".repeat(filled) + ".".repeat(WIDTH - filled);
      err.print(String.format(Locale.ROOT, "%s[%s] %d%% %d/%d", CLEAR, bar, shown, done, total));
    }
    err.flush();
  }

  @Override
  public void close() {
    if (total > 0) {
      err.println();
    }
    err.flush();
  }
}
