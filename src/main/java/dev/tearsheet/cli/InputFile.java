package dev.tearsheet.cli;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Files to read; one whose name ends in .gz is unpacked. */
final class InputFile {

  private InputFile() {}

  /**
   * A file's bytes, at most one more than the parser reads, so that a packed file that unpacks
   * without end is cut off and the parser still tells that it was cut.
   */
  static byte[] bytes(Path path) throws IOException {
    try (InputStream in = open(path)) {
      return bytes(in);
    } catch (IOException e) {
      throw Reason.at(path.toString(), e);
    }
  }

  static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(ArticleParser.DEFAULT_MAX_INPUT + 1);
  }

  /** Lines of UTF-8; broken bytes become U+FFFD rather than ending the run. */
  static BufferedReader lines(Path path) throws IOException {
    return new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8));
  }

  static Source source(byte[] bytes, Form form) {
    return form == Form.HTML
        ? Source.bytes(bytes)
        : Source.text(new String(bytes, StandardCharsets.UTF_8));
  }

  private static InputStream open(Path path) throws IOException {
    InputStream in = Files.newInputStream(path);
    try {
      return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** What a file holds. */
  enum Form {
    HTML,
    TEXT;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
