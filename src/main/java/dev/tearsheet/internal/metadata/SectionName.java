package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Publishing software writes all categories of a story into its one section, parted by commas:
 * {@code "Harbour,News"}, {@code "harbour, news, opinion"}. A section's own name may hold one, too.
 */
final class SectionName {

  /** UTF-16 units; a longer text is a sentence. */
  private static final int MAX_LENGTH = 60;

  /** Commas; no name of one section has more. */
  private static final int MAX_COMMAS = 3;

  private static final Set<String> NONE = Words.read(SectionName.class, "no-sections.txt");

  private SectionName() {}

  /** Whether a name is that of a section: "Uncategorized" says that there is none. */
  static boolean isOne(String name) {
    return !NONE.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** The name, none where data stands in its place: "{", an address. */
  static Optional<String> of(String stated) {
    String name = first(stated);
    boolean path = name.startsWith("/");
    String plain = path ? StringUtils.substringBefore(name.substring(1), "/") : name;
    boolean data = StringUtils.containsAny(plain, "{}[]<>") || plain.contains("://");
    return Optional.of(plain)
        .filter(text -> !data && !text.isBlank() && text.length() <= MAX_LENGTH)
        .filter(SectionName::isOne);
  }

  /** The first of several, else the name as it is. */
  private static String first(String stated) {
    int comma = stated.indexOf(',');
    int commas = StringUtils.countMatches(stated, ',');
    boolean tight = comma > 0 && !stated.startsWith(", ", comma);
    boolean list = commas > MAX_COMMAS || (commas > 1 && !joins(stated));
    return tight || list ? StringUtils.substringBefore(stated, ",").strip() : stated;
  }

  /** "Arts, Books and Culture" is one name. */
  private static boolean joins(String stated) {
    return stated.contains(" and ") || stated.contains(" & ") || stated.contains(" und ");
  }
}
