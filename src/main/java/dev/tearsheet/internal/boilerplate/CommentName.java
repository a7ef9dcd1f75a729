package dev.tearsheet.internal.boilerplate;

import java.util.List;
import java.util.Set;

/**
 * Whether a class name or id says that readers' comments stand within: {@code comments-area},
 * {@code article_comments}, {@code comment-body}; not {@code no-comments}, {@code tone-comment} or
 * {@code comment-faire}. Of what the forests keep in such places nothing is story on the annotated
 * pages.
 */
final class CommentName {

  /** Comments together, in the languages of European news sites. */
  private static final List<String> TOGETHER =
      List.of(
          "comments",
          "commentlist",
          "comment-list",
          "kommentare",
          "kommentarer",
          "commentaires",
          "comentarios",
          "commenti",
          "reacties",
          "komentarze",
          "komentare");

  /** What a name calls the parts of one comment, behind {@code comment-} or {@code comment_}. */
  private static final Set<String> PARTS =
      Set.of("body", "content", "text", "item", "block", "entry", "thread", "message", "inner");

  private static final String COMMENT = "comment";

  /** What leaves no comments where a name ends in them. */
  private static final List<String> NONE = List.of("no", "hide", "has", "with");

  private CommentName() {}

  /** Whether one of the names, parted by spaces and in small letters, is such a name. */
  static boolean among(String names) {
    if (!names.contains("com") && !names.contains("kom") && !names.contains("reacties")) {
      return false;
    }
    for (String word : TOGETHER) {
      for (int at = names.indexOf(word); at >= 0; at = names.indexOf(word, at + 1)) {
        if (opens(names, at) || closes(names, at, at + word.length())) {
          return true;
        }
      }
    }
    return namesPart(names);
  }

  private static boolean opens(String names, int at) {
    return at == 0 || names.charAt(at - 1) == ' ';
  }

  private static boolean closes(String names, int at, int end) {
    boolean whole = end == names.length() || names.charAt(end) == ' ';
    return whole
        && isJoint(names.charAt(at - 1))
        && NONE.stream().noneMatch(no -> before(names, at, no));
  }

  private static boolean before(String names, int at, String word) {
    int from = at - 1 - word.length();
    return names.startsWith(word, from) && opens(names, from);
  }

  private static boolean namesPart(String names) {
    for (int at = names.indexOf(COMMENT); at >= 0; at = names.indexOf(COMMENT, at + 1)) {
      int part = at + COMMENT.length() + 1;
      boolean starts = opens(names, at) || isJoint(names.charAt(at - 1));
      if (starts && part < names.length() && isJoint(names.charAt(part - 1))) {
        int end = part;
        while (end < names.length() && Character.isLetter(names.charAt(end))) {
          end++;
        }
        if (PARTS.contains(names.substring(part, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isJoint(char c) {
    return c == '-' || c == '_';
  }
}
