package dev.tearsheet.internal.decode;

import dev.tearsheet.article.Problem;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Text and how its charset was known.
 *
 * @param markup the decoded text, without a byte order mark
 * @param charset the charset used
 * @param origin what told the charset
 * @param problems what could not be read
 */
public record Decoded(Markup markup, Charset charset, Origin origin, List<Problem> problems) {

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
    return markup.text(0, markup.length());
  }

  /**
   * Whether there is nothing but white space.
   *
   * @return true for an empty input
   */
  public boolean isBlank() {
    int at = 0;
    while (at < markup.length() && Character.isWhitespace(markup.at(at))) {
      at++;
    }
    return at == markup.length()
        || (markup.at(at) >= 128 && markup.text(at, markup.length()).isBlank());
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
