package dev.tearsheet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The HTML pages below a folder, in thirds by size. */
final class Pages {

  private Pages() {}

  /** The bytes of the pages of one third: {@code small}, {@code median} or {@code large}. */
  static List<byte[]> third(Path folder, String size) throws IOException {
    List<byte[]> all = all(folder);
    int third = Math.max(1, all.size() / 3);
    int from =
        switch (size) {
          case "small" -> 0;
          case "median" -> Math.min(third, all.size() - 1);
          case "large" -> Math.max(0, all.size() - third);
          default -> throw new IllegalArgumentException("size: small, median or large");
        };
    return all.subList(from, Math.min(from + third, all.size()));
  }

  /** The bytes of all pages, the smaller first. */
  static List<byte[]> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.html?(\\.gz)?"))
          .sorted()
          .map(Pages::read)
          .sorted(Comparator.comparingInt(bytes -> bytes.length))
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
