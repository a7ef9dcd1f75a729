package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Set;

/**
 * The line below a story that tells who wrote it: {@code "Ann Roe is a reporter on the coast
 * desk."}
 */
final class Biography {

  /** UTF-16 units; longer than the lines of a box about the author. */
  private static final int MAX_LENGTH = 700;

  /** The word after the name. */
  private static final Set<String> VERBS = Words.read(Biography.class, "biography-verbs.txt");

  private Biography() {}

  /** Whether the text opens with an author's full name and goes on to say who that is. */
  static boolean is(String text, List<Author> authors) {
    return text.length() <= MAX_LENGTH
        && authors.stream().anyMatch(author -> tellsOf(text, author.name()));
  }

  private static boolean tellsOf(String text, String name) {
    int verb = name.length() + 1;
    int end = text.indexOf(' ', verb);
    return end > verb
        && name.indexOf(' ') > 0
        && text.startsWith(name + " ")
        && VERBS.contains(text.substring(verb, end));
  }
}
