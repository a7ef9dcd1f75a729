package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Whether names stand on a line as a list of people: nothing but commas between them, and "and"
 * before the last.
 *
 * <pre>{@code "Ann Roe, Bo Doe and Cy Low"         → a list
 * "Ann Roe, Harbour Institute"         → none
 * "Ann Roe, reviewed by Bo Doe"        → none}</pre>
 */
final class JoinedNames {

  private static final String MARKS = ",;|/ \u00a0";

  private JoinedNames() {}

  static boolean are(List<Author> authors, String line) {
    int end = 0;
    String between = "";
    for (Author author : authors) {
      int at = Strings.CI.indexOf(line, author.name(), end);
      between = at < 0 ? line : line.substring(end, at);
      if (!isJoin(between)) {
        return false;
      }
      end = at + author.name().length();
    }
    return authors.size() > 1 && !StringUtils.containsOnly(between, MARKS);
  }

  /** Marks, and a word that joins names. */
  static boolean isJoin(String text) {
    for (String word : StringUtils.split(text.toLowerCase(Locale.ROOT), MARKS)) {
      if (!Lists.JOINS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
