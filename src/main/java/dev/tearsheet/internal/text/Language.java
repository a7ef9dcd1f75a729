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

  /** The languages that are alone in writing a script, or all but alone. */
  private static final Map<Character.UnicodeScript, String> OWN =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
          Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"),
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.HEBREW, "he"),
          Map.entry(Character.UnicodeScript.THAI, "th"),
          Map.entry(Character.UnicodeScript.LAO, "lo"),
          Map.entry(Character.UnicodeScript.KHMER, "km"),
          Map.entry(Character.UnicodeScript.MYANMAR, "my"),
          Map.entry(Character.UnicodeScript.TIBETAN, "bo"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
          Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
          Map.entry(Character.UnicodeScript.GURMUKHI, "pa"),
          Map.entry(Character.UnicodeScript.ORIYA, "or"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.TELUGU, "te"),
          Map.entry(Character.UnicodeScript.KANNADA, "kn"),
          Map.entry(Character.UnicodeScript.MALAYALAM, "ml"),
          Map.entry(Character.UnicodeScript.SINHALA, "si"),
          Map.entry(Character.UnicodeScript.THAANA, "dv"));

  /** Languages that frequent words do not tell apart from the one told. */
  private static final Map<String, String> SAME =
      Map.of("ms", "id", "bs", "hr", "sr", "hr", "sh", "hr", "mr", "hi", "ne", "hi", "ti", "am");

  /** Units of a text among which there is one of the letters that a language alone has. */
  private static final int OFTEN = 200;

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

  /**
   * Tells the language of a text whose page states one.
   *
   * @param text running text
   * @param stated the code that the page states
   * @return what the text tells, else what is stated
   */
  public static Optional<String> of(String text, Optional<String> stated) {
    Optional<String> told = of(text);
    return told.isEmpty() || told.equals(stated.map(SAME::get)) ? stated : told;
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
      case HAN -> Optional.of(kana(scripts) ? "ja" : "zh");
      case CYRILLIC -> cyrillic(text);
      case ARABIC -> Optional.of(arabic(text));
      case DEVANAGARI -> Optional.of(devanagari(text));
      case BENGALI -> Optional.of(any(text, "ৰৱ") ? "as" : "bn");
      case ETHIOPIC -> Optional.of("am");
      default -> Optional.ofNullable(OWN.get(most));
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
      return Optional.of(often(text, "ғқҳ") ? "uz" : "be");
    } else if (any(text, "їєґЇЄҐ")) {
      return Optional.of("uk");
    } else if (often(text, "ғқӣӯҳҷұөүңәҗһ")) {
      return Optional.of(any(text, "ӣӯҳҷ") ? "tg" : turkic(text));
    } else if (any(text, "ыэё")) {
      return Optional.of("ru");
    } else if (any(text, "ќѓ")) {
      return Optional.of("mk");
    } else if (any(text, "ћђ")) {
      return Optional.of("sr");
    } else if (any(text, "іІ")) {
      return Optional.of("uk");
    }
    return any(text, "јљњ") ? Optional.empty() : Optional.of("bg").filter(c -> any(text, "ъ"));
  }

  private static String turkic(String text) {
    if (any(text, "ғқұ")) {
      return "kk";
    }
    return any(text, "җә") ? "tt" : any(text, "ң") ? "ky" : "mn";
  }

  private static String arabic(String text) {
    if (often(text, "ېښږڅځ")) {
      return "ps";
    } else if (often(text, "ێۆڕڵ")) {
      return "ku";
    } else if (often(text, "ٹڈںہے")) {
      return "ur";
    }
    return often(text, "پچژگ") ? "fa" : "ar";
  }

  /** By the words for "is" and "and", and for "also". */
  private static String devanagari(String text) {
    return text.contains("आहे") || text.contains("आणि")
        ? "mr"
        : text.contains(" पनि") || text.contains(" छन्") ? "ne" : "hi";
  }

  private static boolean isVietnamese(String text) {
    return text.chars().filter(c -> c >= FIRST_VOWEL && VIETNAMESE.indexOf(c) >= 0).count()
        >= FEWEST_VOWELS;
  }

  /** Whether the letters are as many as a language has that writes with them, not a name. */
  private static boolean often(String text, String letters) {
    long found = text.chars().filter(c -> c >= 128 && letters.indexOf(c) >= 0).count();
    return found * OFTEN >= text.length() && found > 0;
  }

  private static boolean any(String text, String letters) {
    return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
  }
}
