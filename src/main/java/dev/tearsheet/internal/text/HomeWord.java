package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;

/** What the way from the front page to a story opens with: "Home", "Startseite", "Главная". */
public final class HomeWord {

  private static final Set<String> WORDS = Words.read(HomeWord.class, "home-words.txt");

  private HomeWord() {}

  /**
   * Whether a step of such a way is the front page.
   *
   * @param step in whatever case
   */
  public static boolean is(String step) {
    return WORDS.contains(step.toLowerCase(Locale.ROOT));
  }
}
