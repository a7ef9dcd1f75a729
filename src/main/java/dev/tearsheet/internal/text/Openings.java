package dev.tearsheet.internal.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Phrases that are looked for at many places of a text, of which hardly any opens with one. */
public final class Openings {

  private static final int ASCII = 128;

  private final Map<Character, List<String>> byInitial;

  /**
   * For each ASCII initial in lower case a bit for each second character: its last five bits, which
   * are those of its capital. All bits where a second character is beyond ASCII or there is none.
   */
  private final int[] seconds = new int[ASCII];

  /**
   * Takes the phrases.
   *
   * @param phrases in lower case, none of them empty
   */
  public Openings(Collection<String> phrases) {
    byInitial =
        phrases.stream()
            .distinct()
            .collect(Collectors.groupingBy(phrase -> Character.toLowerCase(phrase.charAt(0))));
    phrases.forEach(this::mark);
  }

  private void mark(String phrase) {
    char initial = Character.toLowerCase(phrase.charAt(0));
    if (initial < ASCII) {
      boolean told = phrase.length() > 1 && phrase.charAt(1) < ASCII;
      seconds[initial] |= told ? 1 << phrase.charAt(1) : -1;
    }
  }

  /**
   * Whether one of the phrases stands at a place, in whatever case.
   *
   * @param text a text
   * @param from UTF-16 offset into it, 0 or more
   * @return false also at or beyond its end
   */
  public boolean at(String text, int from) {
    if (from >= text.length()) {
      return false;
    }
    char initial = Character.toLowerCase(text.charAt(from));
    if (!mayFollow(initial, text, from + 1)) {
      return false;
    }
    for (String phrase : byInitial.getOrDefault(initial, List.of())) {
      if (text.regionMatches(true, from, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }

  /** Shifts look at the last five bits alone. */
  private boolean mayFollow(char initial, String text, int second) {
    if (initial >= ASCII) {
      return true;
    } else if (second >= text.length()) {
      return seconds[initial] == -1;
    }
    char c = text.charAt(second);
    return c >= ASCII || (seconds[initial] >> c & 1) != 0;
  }
}
