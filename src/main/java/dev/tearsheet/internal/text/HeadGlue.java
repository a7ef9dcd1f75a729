package dev.tearsheet.internal.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * A headline to which the line below it is glued.
 *
 * <pre>{@code
 * "Bridge opensBy Ann Roe"          → "Bridge opens", "By Ann Roe"
 * "Bridge opensMay 3, 2024Ann Roe" → "Bridge opens", "May 3, 2024", "Ann Roe"
 * }</pre>
 */
public final class HeadGlue {

  /** UTF-16 units of a headline with what is glued to it, and of a headline at least. */
  private static final int LONGEST = 250;

  private static final int LEAST = 10;

  /** Lines at the top of a text, blank ones among them, of which one may be the headline. */
  private static final int TOP = 8;

  /** No word goes on with a capital and a blank. */
  private static final Pattern BYLINE =
      Pattern.compile("(?<=[\\p{Ll}?!’”])(?:By|Von|Par|Por|Di|Door|Av|Af) \\p{Lu}\\p{L}");

  private HeadGlue() {}

  /**
   * Parts the lines at the top of a text.
   *
   * @param lines its lines
   * @return the lines, parts instead of those that others are glued to
   */
  public static List<String> parted(List<String> lines) {
    int head = Math.min(TOP, lines.size());
    List<String> parted =
        lines.subList(0, head).stream().flatMap(line -> parts(line).stream()).toList();
    return parted.size() == head
        ? lines
        : Stream.concat(parted.stream(), lines.stream().skip(head)).toList();
  }

  private static List<String> parts(String line) {
    if (line.length() < LEAST || line.length() > LONGEST) {
      return List.of(line);
    }
    Matcher byline = BYLINE.matcher(line).region(LEAST, line.length());
    return byline.find()
        ? List.of(line.substring(0, byline.start()), line.substring(byline.start()))
        : dated(line);
  }

  private static List<String> dated(String line) {
    for (int i = LEAST; i < line.length(); i++) {
      boolean meet = Character.isUpperCase(line.charAt(i)) && isEnd(line.charAt(i - 1));
      if (meet && DateReader.isMonth(StringUtils.substringBefore(line.substring(i), " "))) {
        String date = line.substring(i);
        int end =
            DateReader.find(date, "", DayOrder.DAY_FIRST).map(DateReader.Found::end).orElse(0);
        return end == 0
            ? List.of(line)
            : Stream.of(line.substring(0, i), date.substring(0, end), date.substring(end).strip())
                .filter(part -> !part.isEmpty())
                .toList();
      }
    }
    return List.of(line);
  }

  private static boolean isEnd(char c) {
    return Character.isLowerCase(c) || "?!’”".indexOf(c) >= 0;
  }
}
