package dev.tearsheet.bench;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.render.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what is still in use after a collection while page after page is read: with no caches it
 * stays the same, however many pages were read.
 */
public final class Memory {

  /** Pages that are read in all; a folder of fewer is read again. */
  private static final int PAGES = 2000;

  private static final int BETWEEN = 200;

  private Memory() {}

  /**
   * Reads pages and writes each article as JSON.
   *
   * @param arguments a folder of HTML pages
   * @throws IOException if the folder cannot be read
   */
  public static void main(String... arguments) throws IOException {
    List<byte[]> pages = Pages.all(Path.of(arguments.length > 0 ? arguments[0] : "testdata"));
    ArticleParser parser = ArticleParser.create();
    long written = 0;
    double before = used();
    System.out.printf(Locale.ROOT, "the pages alone: %.1f MB in use%n", before);
    for (int i = 1; i <= PAGES; i++) {
      byte[] page = pages.get(i % pages.size());
      written += Json.write(parser.parse(Source.bytes(page))).length();
      if (i % BETWEEN == 0) {
        System.out.printf(Locale.ROOT, "%5d pages: %6.2f MB more%n", i, used() - before);
      }
    }
    System.out.println(written + " characters of JSON");
  }

  /** Twice, as what the first collection frees may hold other things. */
  private static double used() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
