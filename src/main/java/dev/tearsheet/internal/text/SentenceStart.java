package dev.tearsheet.internal.text;

import java.util.Map;
import java.util.Set;

/**
 * The first words of sentences, by which a byline's end is told where the break behind it was lost.
 */
public final class SentenceStart {

  private static final Map<String, Set<String>> WORDS =
      Words.sections(SentenceStart.class, "sentence-starts.txt");

  private static final Set<String> SURE = WORDS.getOrDefault("sure", Set.of());

  private static final Set<String> GLUED = WORDS.getOrDefault("glued", Set.of());

  /** What goes on a name: "Ana De la Cruz". */
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "las", "los", "le", "du", "del", "da", "dos", "di", "von", "van", "der");

  private SentenceStart() {}

  /**
   * Whether a word is never a name's.
   *
   * @param word a word
   * @return whether it opens a sentence
   */
  public static boolean isSure(String word) {
    return SURE.contains(word);
  }

  /**
   * Whether a word opens a sentence where it is glued to the word before it.
   *
   * @param word a word
   * @return whether it does, sure ones left out
   */
  public static boolean isGlued(String word) {
    return GLUED.contains(word);
  }

  /**
   * Whether a sentence opens at a place, by its first word and a small one behind it.
   *
   * @param text a text
   * @param at where a word starts in it
   * @return whether the word opens a sentence
   */
  public static boolean isAt(String text, int at) {
    int end = end(text, at);
    String word = text.substring(at, end);
    int next = Math.min(end + 1, text.length());
    return (isSure(word) || isGlued(word))
        && next < text.length()
        && Character.isLowerCase(text.charAt(next))
        && !PARTICLES.contains(text.substring(next, end(text, next)));
  }

  private static int end(String text, int at) {
    int end = text.indexOf(' ', at);
    return end < 0 ? text.length() : end;
  }
}
