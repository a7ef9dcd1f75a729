package dev.tearsheet.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page or text out of a mail whose header was lost, still in its transfer encoding (RFC 2045,
 * 6.7).
 *
 * <pre>
 * {@code "<p class=3D"lead">The caf=C3=A9 is clo=\nsed" → "<p class="lead">The café is closed"}
 * </pre>
 */
final class QuotedPrintable {

  /** Lines that a lone equals sign ends; an address may end so, or a line of code. */
  private static final int LEAST = 3;

  /** Lines for each that ends so, at most. */
  private static final int MOST_LINES = 4;

  /** Units of an escape, "=3D". */
  private static final int ESCAPE = 3;

  private final String text;
  private final StringBuilder read;

  /** Bytes of escapes side by side: one or several characters. */
  private final byte[] bytes;

  private int count;

  private QuotedPrintable(String text) {
    this.text = text;
    this.read = new StringBuilder(text.length());
    this.bytes = new byte[text.length() / ESCAPE + 1];
  }

  /** Whether the start of a text is in the encoding: by its tags, or by many of its lines. */
  static boolean isIn(String text) {
    return (text.contains("=3D\"") && !text.contains("=\"")) || isBroken(text);
  }

  private static boolean isBroken(String text) {
    int broken = 0;
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      int end = at > 0 && text.charAt(at - 1) == '\r' ? at - 1 : at;
      broken += end > 1 && text.charAt(end - 1) == '=' && text.charAt(end - 2) != '=' ? 1 : 0;
      lines++;
    }
    return broken >= LEAST && broken * MOST_LINES >= lines;
  }

  /** The text that is meant; an equals sign that opens no escape stands for itself. */
  static String read(String text) {
    return new QuotedPrintable(text).read();
  }

  private String read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int code = c == '=' ? SavedPage.code(text, i) : -1;
      int skipped = c == '=' ? SavedPage.softBreak(text, i) : 0;
      if (code >= 0) {
        bytes[count++] = (byte) code;
        i += ESCAPE;
      } else if (skipped > 0) {
        i += skipped;
      } else {
        flush();
        read.append(c);
        i++;
      }
    }
    flush();
    return read.toString();
  }

  private void flush() {
    if (count > 0) {
      byte[] run = Arrays.copyOf(bytes, count);
      Charset charset = Utf8.valid(run) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
      read.append(new String(run, charset));
      count = 0;
    }
  }
}
