package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A line of stock sentences that send the reader to the comments: {@code "What do you think? Tell
 * us in the comments below!"}. On the annotated pages eight of eleven calls that name what they are
 * about are kept as the author's own; none such is listed.
 */
final class CommentCall {

  /** UTF-16 units of a stock question and a call. */
  private static final int MAX_LENGTH = 120;

  private static final String WHOLE = " …";

  private static final String PLACE = "+";

  private static final String QUESTION_MARKS = "?？؟;";

  private static final String SENTENCE_ENDS = ".!?…:;。！？؟：|–—";

  private static final List<String> LINES = Words.lines(CommentCall.class, "comment-calls.txt");

  private static final Set<String> PLACES =
      LINES.stream()
          .filter(line -> line.startsWith(PLACE))
          .map(line -> line.substring(PLACE.length()))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> WHOLES =
      LINES.stream()
          .filter(line -> line.endsWith(WHOLE))
          .map(line -> Strings.CS.removeEnd(line, WHOLE))
          .collect(Collectors.toUnmodifiableSet());

  /** Without their marks, which a scraper may lose. */
  private static final Set<String> QUESTIONS =
      LINES.stream()
          .filter(CommentCall::asks)
          .map(FurnitureLine::folded)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> CALLS =
      LINES.stream()
          .filter(line -> !line.startsWith(PLACE) && !line.endsWith(WHOLE) && !asks(line))
          .collect(Collectors.toUnmodifiableSet());

  private static final Openings OPENINGS =
      new Openings(
          LINES.stream()
              .filter(line -> !line.startsWith(PLACE))
              .map(line -> asks(line) ? FurnitureLine.folded(line) : line)
              .map(line -> Strings.CS.removeEnd(line, WHOLE))
              .toList());

  private CommentCall() {}

  private static boolean asks(String line) {
    return QUESTION_MARKS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  static boolean is(String text) {
    int start = text.length() <= MAX_LENGTH ? letter(text) : -1;
    return start >= 0 && OPENINGS.at(text, start) && isOfStock(text);
  }

  /** Whether a line is one stock question and nothing else: {@code What do you think?} */
  static boolean isQuestion(String text) {
    int start = text.length() <= MAX_LENGTH && asks(text) ? letter(text) : -1;
    return start >= 0
        && OPENINGS.at(text, start)
        && QUESTIONS.contains(FurnitureLine.folded(text.substring(start)));
  }

  private static int letter(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? at : -1;
  }

  private static boolean isOfStock(String text) {
    boolean calls = false;
    for (String part : StringUtils.split(text, SENTENCE_ENDS)) {
      int start = letter(part);
      String sentence = start < 0 ? "" : FurnitureLine.folded(part.substring(start));
      boolean call = !sentence.isEmpty() && isCall(sentence);
      if (!call && !sentence.isEmpty() && !QUESTIONS.contains(sentence)) {
        return false;
      }
      calls |= call;
    }
    return calls;
  }

  /** A call and the place behind it, whatever is parted by a blank or not. */
  private static boolean isCall(String sentence) {
    if (WHOLES.contains(sentence)) {
      return true;
    }
    for (int i = 1; i < sentence.length(); i++) {
      if (PLACES.contains(sentence.substring(i).strip())
          && CALLS.contains(StringUtils.stripEnd(sentence.substring(0, i), " ,、，"))) {
        return true;
      }
    }
    return false;
  }
}
