package dev.tearsheet.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The published cross-site scripting vectors, and each as the addresses it tries to smuggle. */
final class Vectors {

  private static final String FILE = "xss-vectors.txt";

  private Vectors() {}

  static List<String> published() {
    try (InputStream in = Vectors.class.getResourceAsStream(FILE)) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A vector as it is, and as the rest of an address that begins well. */
  static Stream<String> forms(String vector) {
    return Stream.of(vector, "https://example.invalid/" + vector, "javascript:alert(1)//" + vector);
  }
}
