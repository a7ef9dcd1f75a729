package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.Entities;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text whose tags only part its lines or set words bold, as the lines that are meant. Such a text
 * is no page: it has no places, and every line of what was shown is one of its own.
 *
 * <pre>
 * {@code "Bridge opens<br>By <b>Anna Roe</b><br>The old" → "Bridge opens\nBy Anna Roe\nThe old"}
 * </pre>
 */
final class LineTags {

  private static final Set<String> PARAGRAPHS = Set.of("p", "div");

  private static final Set<String> WORDS =
      Set.of("b", "i", "em", "strong", "u", "span", "font", "small", "wbr");

  /** UTF-16 units of a tag with its attributes. */
  private static final int LONGEST = 400;

  /** Longer names are of no element that a text has. */
  private static final int LONGEST_NAME = 12;

  private final String text;
  private final StringBuilder lines;

  /** From where on the text is still to be read. */
  private int from;

  private LineTags(String text) {
    this.text = text;
    this.lines = new StringBuilder(text.length());
  }

  /** The lines; empty where the text has other tags, as those of links. */
  static Optional<String> lines(String text) {
    LineTags tags = new LineTags(text);
    return tags.read() ? Optional.of(Entities.read(tags.lines.toString())) : Optional.empty();
  }

  private boolean read() {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      int start = text.startsWith("/", at + 1) ? at + 2 : at + 1;
      String name = name(start);
      if (!name.isEmpty()) {
        String meant = meant(name);
        int end = meant == null ? -1 : text.indexOf('>', start);
        if (end < 0 || end - at > LONGEST) {
          return false;
        }
        append(at);
        lines.append(meant);
        from = end + 1;
      }
    }
    append(text.length());
    return true;
  }

  /** What stands for a tag; null where the text is more than lines. */
  private static @Nullable String meant(String name) {
    return name.equals("br")
        ? "\n"
        : PARAGRAPHS.contains(name) ? "\n\n" : WORDS.contains(name) ? "" : null;
  }

  private String name(int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_NAME
        && isPart(text.charAt(end), end - start)) {
      end++;
    }
    boolean ends = end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) >= 0;
    return ends ? text.substring(start, end).toLowerCase(Locale.ROOT) : "";
  }

  /** Letters, and behind the first one digits. */
  private static boolean isPart(char c, int before) {
    char small = (char) (c | 0x20);
    return (small >= 'a' && small <= 'z') || (before > 0 && c >= '0' && c <= '9');
  }

  /** A line that is broken between tags goes on; a blank line parts here as anywhere. */
  private void append(int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean parts = c == '\n' && (text.startsWith("\n", i + 1) || text.startsWith("\r\n", i + 1));
      lines.append(parts ? "\n\n" : c == '\n' ? " " : String.valueOf(c));
    }
  }
}
