package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Publishing software writes all categories of a story into its one section, parted by commas:
 * {@code "Harbour,News"}, {@code "harbour, news, opinion"}. A section's own name may hold one, too.
 */
final class SectionName {

  /** UTF-16 units; a longer text is a sentence. */
  private static final int MAX_LENGTH = 60;

  /** Commas; no name of one section has more. */
  private static final int MAX_COMMAS = 3;

  private static final String LABEL = "category:";

  private static final Set<String> NONE = Words.read(SectionName.class, "no-sections.txt");

  private SectionName() {}

  /**
   * Whether a name is that of a section: "Uncategorized" says that there is none, "August" is a
   * step of an archive, "Featured 1" a place on the front page.
   */
  static boolean isOne(String name) {
    String plain = StringUtils.strip(name, " -#").toLowerCase(Locale.ROOT);
    String word = StringUtils.stripEnd(plain, " 0123456789");
    return !NONE.contains(plain) && !NONE.contains(word) && !DateReader.isMonth(word);
  }

  /** The name, none where data stands in its place: "{", an address. */
  static Optional<String> of(String stated) {
    String name = Strings.CI.removeStart(first(stated), LABEL).strip();
    boolean path = name.startsWith("/");
    String plain = path ? StringUtils.substringBefore(name.substring(1), "/") : name;
    boolean data =
        StringUtils.containsAny(plain, "{}[]<>") || plain.contains("://") || areFolders(plain);
    return Optional.of(plain)
        .filter(text -> !data && !text.isBlank() && text.length() <= MAX_LENGTH)
        .filter(SectionName::isOne);
  }

  /** Parts of addresses one behind the other: "lower-valley lund-city news". */
  private static boolean areFolders(String name) {
    return StringUtils.containsAny(name, " _")
        && name.indexOf('-') > 0
        && !name.contains(" -")
        && name.chars().allMatch(c -> c < 128 && !Character.isUpperCase(c));
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
