package dev.tearsheet.internal.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A page within a message of RFC 2045, as browsers save it (MHTML) and mail carries it.
 *
 * <pre>{@code MIME-Version: 1.0
 * Content-Type: multipart/related; boundary="b"
 *
 * --b
 * Content-Type: text/html; charset=utf-8
 * Content-Transfer-Encoding: quoted-printable
 *
 * <html>…}</pre>
 */
final class SavedPage {

  /** Bytes of a message's own header. */
  static final int HEAD = 8192;

  private static final String HTML = "content-type: text/html";

  private final byte[] html;
  private final String contentType;

  private SavedPage(byte[] html, String contentType) {
    this.html = html;
    this.contentType = contentType;
  }

  /**
   * The first part that is HTML.
   *
   * @return its bytes, decoded from the transfer encoding
   */
  byte[] html() {
    return html;
  }

  /**
   * What the part's header says of it.
   *
   * @return the value of its Content-Type, with the charset where it names one
   */
  String contentType() {
    return contentType;
  }

  /**
   * Finds the page.
   *
   * @param bytes any input
   * @return empty unless the input is such a message with a part of HTML
   */
  static Optional<SavedPage> of(byte[] bytes) {
    int length = bytes.length > 0 && Character.isUpperCase(bytes[0]) ? HEAD : 0;
    String head = new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    return mayBe(head) ? read(new String(bytes, StandardCharsets.ISO_8859_1)) : Optional.empty();
  }

  /**
   * Whether an input opens like a header, "Name: value", which names its version of MIME.
   *
   * @param start the first {@link #HEAD} bytes or UTF-16 units of it
   */
  static boolean mayBe(String start) {
    if (start.isEmpty() || !Character.isUpperCase(start.charAt(0))) {
      return false;
    }
    String head = start.toLowerCase(Locale.ROOT);
    int colon = head.indexOf(':');
    return colon > 0
        && StringUtils.containsNone(head.substring(0, colon), " \n<")
        && (head.startsWith("mime-version:") || head.contains("\nmime-version:"));
  }

  private static Optional<SavedPage> read(String message) {
    int named = Strings.CI.indexOf(message, HTML);
    while (named > 0 && message.charAt(named - 1) != '\n') {
      named = Strings.CI.indexOf(message, HTML, named + 1);
    }
    Blank blank = named < 0 ? Blank.NONE : Blank.after(message, named);
    return blank.end() < 0 ? Optional.empty() : Optional.of(part(message, named, blank));
  }

  /**
   * The blank line that ends a header.
   *
   * @param start where the header ends, -1 for nowhere
   * @param end where the content begins
   */
  private record Blank(int start, int end) {

    static final Blank NONE = new Blank(-1, -1);

    static Blank after(String message, int from) {
      int line = message.indexOf('\n', from);
      while (line >= 0 && line + 1 < message.length()) {
        int next = message.charAt(line + 1) == '\r' ? line + 2 : line + 1;
        if (next < message.length() && message.charAt(next) == '\n') {
          return new Blank(line, next + 1);
        }
        line = message.indexOf('\n', line + 1);
      }
      return NONE;
    }
  }

  private static SavedPage part(String message, int named, Blank blank) {
    int mark = message.lastIndexOf("\n--", named);
    String header = message.substring(Math.max(mark, 0), blank.start());
    int end = message.length();
    if (mark >= 0) {
      String boundary = StringUtils.substringBefore(message.substring(mark + 1, named), "\n");
      int next = message.indexOf("\n" + boundary.strip(), blank.end());
      end = next < 0 ? end : next;
    }
    String content = message.substring(blank.end(), end);
    return new SavedPage(decoded(content, header.toLowerCase(Locale.ROOT)), type(header));
  }

  /** The value of the header, which may go on in the next lines. */
  private static String type(String header) {
    int from = Strings.CI.indexOf(header, HTML) + HTML.indexOf(':') + 1;
    int end = header.indexOf('\n', from);
    while (end >= 0 && end + 1 < header.length() && " \t".indexOf(header.charAt(end + 1)) >= 0) {
      end = header.indexOf('\n', end + 1);
    }
    return header.substring(from, end < 0 ? header.length() : end).strip();
  }

  private static byte[] decoded(String content, String header) {
    String name = "content-transfer-encoding:";
    String encoding =
        StringUtils.substringBefore(StringUtils.substringAfter(header, name), "\n").strip();
    return switch (encoding) {
      case "base64" -> base64(content);
      case "quoted-printable" -> quotedPrintable(content);
      default -> content.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** What is no digit of it, line breaks above all, is passed over. */
  private static byte[] base64(String content) {
    StringBuilder digits = new StringBuilder(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '/')) {
        digits.append(c);
      }
    }
    digits.setLength(digits.length() - (digits.length() % 4 == 1 ? 1 : 0));
    return Base64.getDecoder().decode(digits.toString());
  }

  /** An "=" that two digits do not follow stands for itself. */
  private static byte[] quotedPrintable(String content) {
    byte[] bytes = new byte[content.length()];
    int length = 0;
    int i = 0;
    while (i < content.length()) {
      char c = content.charAt(i);
      int skipped = c == '=' ? softBreak(content, i) : 0;
      int code = c == '=' && skipped == 0 ? code(content, i) : -1;
      if (skipped == 0) {
        bytes[length++] = (byte) (code < 0 ? c : code);
      }
      i += Math.max(1, skipped + (code < 0 ? 0 : 3));
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Units of a line's end that is none, 0 where none opens. */
  static int softBreak(String content, int at) {
    return content.startsWith("=\r\n", at) ? 3 : content.startsWith("=\n", at) ? 2 : 0;
  }

  /** The byte of an escape; -1 where none opens. */
  static int code(String content, int at) {
    int high = at + 2 < content.length() ? Character.digit(content.charAt(at + 1), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(content.charAt(at + 2), 16);
    return low < 0 ? -1 : high * 16 + low;
  }
}
