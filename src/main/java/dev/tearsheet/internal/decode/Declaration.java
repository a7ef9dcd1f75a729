package dev.tearsheet.internal.decode;

import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.decode.Decoded.Origin;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A charset that the header or the markup names.
 *
 * @param charset the charset
 * @param origin who names it
 */
record Declaration(Charset charset, Origin origin) {

  /** Bytes at the start of a page that may name its charset; the HTML standard asks for 1024. */
  private static final int PRESCAN = 4096;

  /** Names whose bytes browsers read as a larger charset (WHATWG Encoding, section 4.2). */
  private static final Map<String, String> LARGER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "shift-jis", "windows-31j",
          "euc-kr", "x-windows-949");

  boolean utf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  static Optional<Declaration> ofHeader(String contentType, List<Problem> problems) {
    return named(contentType, 0).flatMap(name -> of(name, Origin.HTTP_HEADER, problems));
  }

  static Optional<Declaration> ofMarkup(byte[] bytes, List<Problem> problems) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    return xml(head).or(() -> meta(head)).flatMap(name -> of(name, Origin.MARKUP, problems));
  }

  private static Optional<String> xml(String head) {
    int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
    return at < 0 || at > head.indexOf('>') ? Optional.empty() : name(head, at + 9);
  }

  /** The first charset= that stands within a meta element. */
  private static Optional<String> meta(String head) {
    String low = head.toLowerCase(Locale.ROOT);
    for (int at = low.indexOf("<meta"); at >= 0; at = low.indexOf("<meta", at + 5)) {
      int close = low.indexOf('>', at);
      int end = close < 0 ? low.length() : close;
      Optional<String> name = named(low.substring(at, end), 0);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(String text, int from) {
    int at = text.toLowerCase(Locale.ROOT).indexOf("charset", from);
    int equals = at < 0 ? -1 : text.indexOf('=', at);
    return equals < 0 ? Optional.empty() : name(text, equals + 1);
  }

  /** The name from a position on, quotes and blanks before it passed over. */
  private static Optional<String> name(String text, int from) {
    int start = from;
    while (start < text.length() && " \t\n\r\"'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && part(text.charAt(end))) {
      end++;
    }
    return end == start ? Optional.empty() : Optional.of(text.substring(start, end));
  }

  private static boolean part(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "-_:.+".indexOf(c) >= 0);
  }

  private static Optional<Declaration> of(String name, Origin origin, List<Problem> problems) {
    String low = name.toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(LARGER.getOrDefault(low, low));
      return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
          ? Optional.of(new Declaration(StandardCharsets.UTF_8, origin))
          : Optional.of(new Declaration(charset, origin));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.add(
          Problem.of(
              Problem.Code.UNKNOWN_CHARSET, "The declared charset \"" + name + "\" is not known."));
      return Optional.empty();
    }
  }
}
