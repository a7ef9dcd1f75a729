package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.text.Tokens;
import dev.tearsheet.internal.text.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * What people are called again once a text has named them.
 *
 * <pre>{@code "coach" and "entraîneur" are of one kind; "quarterback" is of another}</pre>
 */
final class Kinds {

  private static final String FEMININE_ENDING = "in";

  /** By words in small letters, those of two and more joined by "_". */
  private static final Map<String, Kind> KINDS = kinds();

  private Kinds() {}

  /**
   * A word for people.
   *
   * @param name of its kind
   * @param group the kind that it is one of, or its own
   * @param sign how it is looked for whom it means
   * @param gender what the word tells
   * @param neutral whether an article before it tells nothing
   */
  record Kind(String name, String group, char sign, Gender gender, boolean neutral) {

    /** Whether it may mean somebody who is not named with a word of its kind. */
    boolean near() {
      return sign != '=';
    }

    /** Whether it means somebody of its kind or group however far above. */
    boolean far() {
      return sign == '+';
    }

    /** "the man": anybody may be called so. */
    boolean isAnybody() {
      return group.equals("*");
    }
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String line : Words.lines(Kinds.class, "kinds.txt")) {
      String[] cells = StringUtils.split(line, ' ');
      String group = cells[GROUP].equals("-") ? cells[0] : cells[GROUP];
      for (int i = GROUP + 1; i < cells.length; i++) {
        int slash = cells[i].indexOf('/');
        String word = slash < 0 ? cells[i] : cells[i].substring(0, slash);
        char tells = slash < 0 ? ' ' : cells[i].charAt(slash + 1);
        Gender gender =
            tells == 'f' ? Gender.FEMININE : tells == 'm' ? Gender.MASCULINE : Gender.UNKNOWN;
        kinds.putIfAbsent(
            word, new Kind(cells[0], group, cells[1].charAt(0), gender, tells == 'x'));
      }
    }
    return Collections.unmodifiableMap(kinds);
  }

  /** The cell of a line in which the kind of a kind stands. */
  private static final int GROUP = 2;

  /** The kind of a noun that ends with a token, or null. */
  static @Nullable Kind of(Reading reading, int last) {
    Tokens tokens = reading.tokens;
    if (last < 0 || last >= tokens.size() || !tokens.isWord(last)) {
      return null;
    }
    String word = tokens.folded(last);
    int article = word.startsWith("l'") ? 2 : 0;
    Kind kind = KINDS.get(word.substring(article));
    for (int i = last - 1; kind == null && i >= Math.max(0, last - 2); i--) {
      word = tokens.folded(i) + "_" + word;
      kind = KINDS.get(word.substring(word.startsWith("l'") ? 2 : 0));
    }
    boolean german = kind == null && reading.lexicon.isGerman();
    return german ? ofGerman(tokens.folded(last)) : kind;
  }

  /** "Vereinschefin", "Fußball-Trainerin". */
  private static @Nullable Kind ofGerman(String folded) {
    String word = folded.substring(folded.lastIndexOf('-') + 1);
    Kind kind = KINDS.get(word);
    return kind == null && word.endsWith(FEMININE_ENDING)
        ? KINDS.get(word.substring(0, word.length() - FEMININE_ENDING.length()))
        : kind;
  }
}
