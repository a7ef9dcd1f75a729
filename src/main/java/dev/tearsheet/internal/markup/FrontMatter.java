package dev.tearsheet.internal.markup;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Entities;

/**
 * The lines that open a Markdown file and tell what the page said about itself, {@code key: value}
 * each: between two rules, as generators of sites read them, or from a title to the words "Markdown
 * Content:", as some scrapers write them.
 */
final class FrontMatter {

  private static final String RULE = "---";
  private static final String TITLE = "Title: ";
  private static final String CONTENT = "Markdown Content:";

  /** Lines of the longest front matter that is looked for. */
  private static final int MAX_LINES = 60;

  private static final Map<String, String> META =
      Map.ofEntries(
          Map.entry("title", "<meta property=\"og:title\" content=\"%s\">"),
          Map.entry("author", "<meta name=\"author\" content=\"%s\">"),
          Map.entry("authors", "<meta name=\"author\" content=\"%s\">"),
          Map.entry("byline", "<meta name=\"author\" content=\"%s\">"),
          Map.entry("date", "<meta property=\"article:published_time\" content=\"%s\">"),
          Map.entry("published", "<meta property=\"article:published_time\" content=\"%s\">"),
          Map.entry("published_time", "<meta property=\"article:published_time\" content=\"%s\">"),
          Map.entry("published time", "<meta property=\"article:published_time\" content=\"%s\">"),
          Map.entry("url source", "<link rel=\"canonical\" href=\"%s\">"),
          Map.entry("url", "<link rel=\"canonical\" href=\"%s\">"),
          Map.entry("source", "<link rel=\"canonical\" href=\"%s\">"),
          Map.entry("sitename", "<meta property=\"og:site_name\" content=\"%s\">"),
          Map.entry("site_name", "<meta property=\"og:site_name\" content=\"%s\">"),
          Map.entry("description", "<meta name=\"description\" content=\"%s\">"),
          Map.entry("image", "<meta property=\"og:image\" content=\"%s\">"),
          Map.entry("language", "<meta http-equiv=\"content-language\" content=\"%s\">"));

  private FrontMatter() {}

  /** Lines that the front matter takes, with what ends it; 0 where there is none. */
  static int length(String[] lines) {
    boolean ruled = lines[0].stripTrailing().equals(RULE);
    if (!ruled && !lines[0].startsWith(TITLE)) {
      return 0;
    }
    int known = 0;
    for (int i = ruled ? 1 : 0; i < Math.min(lines.length, MAX_LINES); i++) {
      if (lines[i].strip().equals(ruled ? RULE : CONTENT)) {
        return known > 0 ? i + 1 : 0;
      }
      known += META.containsKey(key(lines[i])) ? 1 : 0;
    }
    return 0;
  }

  /** Its known lines as the elements of a page's head. */
  static String head(String[] lines, int length) {
    StringBuilder head = new StringBuilder();
    for (int i = 0; i < length - 1; i++) {
      String meta = META.get(key(lines[i]));
      String value = value(lines[i]);
      if (meta != null && !value.isEmpty()) {
        head.append(meta.formatted(Entities.escape(value))).append('\n');
      }
    }
    return head.toString();
  }

  private static String key(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT);
  }

  private static String value(String line) {
    String value = line.substring(line.indexOf(':') + 1).strip();
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
