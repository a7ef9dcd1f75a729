package dev.tearsheet.internal.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The language of running text, told by its script and its most frequent words. */
public final class Language {

  /** UTF-16 units that are looked at first; a story's first paragraphs tell its language. */
  private static final int ENOUGH = 1500;

  /** Units that are looked at where those do not tell. */
  private static final int MOST = 4000;

  /** Letters below which nothing is told: a headline or a caption can be in any language. */
  private static final int FEWEST_LETTERS = 20;

  /** Vowels with the marks of two kinds that Vietnamese alone puts on them. */
  private static final String VIETNAMESE = "ấầẩậắằặếềểệốồổộớờởợứừửự";

  /** The first of them in Unicode. */
  private static final char FIRST_VOWEL = '\u1ea4';

  /** Such vowels in a text; a name in another language has one or two. */
  private static final int FEWEST_VOWELS = 5;

  private Language() {}

  /**
   * Tells the language.
   *
   * <pre>{@code "Die Brücke ist seit dem Morgen nicht …" → "de"}</pre>
   *
   * @param text running text
   * @return its ISO 639-1 code; empty when script and words do not tell
   */
  public static Optional<String> of(String text) {
    return told(text, ENOUGH)
        .or(() -> text.length() > ENOUGH ? told(text, MOST) : Optional.empty());
  }

  private static Optional<String> told(String text, int units) {
    String start = text.substring(0, Math.min(text.length(), units));
    Map<Character.UnicodeScript, Integer> scripts = scripts(start);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    return scripts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> letters >= FEWEST_LETTERS)
        .flatMap(most -> of(start, most.getKey(), scripts));
  }

  private static Map<Character.UnicodeScript, Integer> scripts(String text) {
    Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
    int ascii = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 128) {
        ascii += isAsciiLetter(text.charAt(i)) ? 1 : 0;
        continue;
      }
      int point = text.codePointAt(i);
      i += Character.charCount(point) - 1;
      if (Character.isLetter(point)) {
        scripts.merge(Character.UnicodeScript.of(point), 1, Integer::sum);
      }
    }
    if (ascii > 0) {
      scripts.merge(Character.UnicodeScript.LATIN, ascii, Integer::sum);
    }
    return scripts;
  }

  static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static Optional<String> of(
      String text, Character.UnicodeScript most, Map<Character.UnicodeScript, Integer> scripts) {
    return switch (most) {
      case LATIN ->
          FrequentWords.language(text)
              .or(() -> isVietnamese(text) ? Optional.of("vi") : Optional.empty());
      case HIRAGANA, KATAKANA -> Optional.of("ja");
      case HAN -> Optional.of(kana(scripts) ? "ja" : "zh");
      case HANGUL -> Optional.of("ko");
      case GREEK -> Optional.of("el");
      case HEBREW -> Optional.of("he");
      case THAI -> Optional.of("th");
      case CYRILLIC -> cyrillic(text);
      case ARABIC -> Optional.of(any(text, "پچژگ") ? "fa" : "ar").filter(code -> !any(text, "ٹڈں"));
      default -> Optional.empty();
    };
  }

  /** Chinese text has a kana at most in a foreign name. */
  private static boolean kana(Map<Character.UnicodeScript, Integer> scripts) {
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    return kana * 10 > scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
  }

  /** By letters that the other languages of the script do not have. */
  private static Optional<String> cyrillic(String text) {
    if (any(text, "ўЎ")) {
      return Optional.of("be");
    } else if (any(text, "їєґЇЄҐ")) {
      return Optional.of("uk");
    } else if (any(text, "ыэё")) {
      return Optional.of("ru");
    }
    return any(text, "јљњћђѓќ") ? Optional.empty() : Optional.of("bg").filter(c -> any(text, "ъ"));
  }

  private static boolean isVietnamese(String text) {
    return text.chars().filter(c -> c >= FIRST_VOWEL && VIETNAMESE.indexOf(c) >= 0).count()
        >= FEWEST_VOWELS;
  }

  private static boolean any(String text, String letters) {
    return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
  }
}
