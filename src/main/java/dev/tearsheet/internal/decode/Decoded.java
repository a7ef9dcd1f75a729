package dev.tearsheet.internal.decode;

import dev.tearsheet.article.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Supplier;

/**
 * Text and how its charset was known.
 *
 * @param chars gives the decoded text, without a byte order mark, from its start
 * @param charset the charset used
 * @param origin what told the charset
 * @param problems what could not be read
 */
public record Decoded(
    Supplier<Reader> chars, Charset charset, Origin origin, List<Problem> problems) {

  /** Copies the list. */
  public Decoded {
    problems = List.copyOf(problems);
  }

  /**
   * The text in one piece.
   *
   * @return the text
   */
  public String text() {
    try (Reader reader = chars.get()) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both readers read from memory
    }
  }

  /**
   * Whether there is nothing but white space.
   *
   * @return true for an empty input
   */
  public boolean isBlank() {
    try (Reader reader = chars.get()) {
      int c = reader.read();
      while (c >= 0 && Character.isWhitespace(c)) {
        c = reader.read();
      }
      return c < 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // both readers read from memory
    }
  }

  /** What told the charset. */
  public enum Origin {
    /** A byte order mark. */
    BYTE_ORDER_MARK,
    /** The HTTP header. */
    HTTP_HEADER,
    /** A meta element or an XML declaration. */
    MARKUP,
    /** The bytes are valid UTF-8. */
    UTF_8_TRIAL,
    /** The detector. */
    DETECTOR,
    /** Nothing: windows-1252. */
    FALLBACK
  }
}
