package dev.tearsheet.internal.metadata;

import org.apache.commons.lang3.StringUtils;

/**
 * Publishing software writes all categories of a story into its one section, parted by commas:
 * {@code "Harbour,News"}, {@code "harbour, news, opinion"}. A section's own name may hold one, too.
 */
final class SectionName {

  private SectionName() {}

  /** The first of several, else the name as it is. */
  static String first(String stated) {
    int comma = stated.indexOf(',');
    boolean tight = comma > 0 && !stated.startsWith(", ", comma);
    boolean list = StringUtils.countMatches(stated, ',') > 1 && !joins(stated);
    return tight || list ? StringUtils.substringBefore(stated, ",").strip() : stated;
  }

  /** "Arts, Books and Culture" is one name. */
  private static boolean joins(String stated) {
    return stated.contains(" and ") || stated.contains(" & ") || stated.contains(" und ");
  }
}
