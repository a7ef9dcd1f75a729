package dev.tearsheet.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The charset of undeclared bytes whose page names its language ({@code <html lang="pl">}), for
 * languages that the detector does not know: in the right charset its letters are those of the
 * language's alphabet.
 */
final class StatedLanguage {

  /** Letters beyond ASCII; fewer may be those of a name. */
  private static final int ENOUGH = 10;

  /** Share of the letters beyond ASCII that are the language's own; the rest are of names. */
  private static final double MOST = 0.9;

  /** Bytes at the start of a page that may name its language. */
  private static final int PRESCAN = 4096;

  /** Bytes that are looked at. */
  private static final int SAMPLE = 64 * 1024;

  private static final String WESTERN = "windows-1252";

  /** Bytes of typography that stand within words in any of these charsets. */
  private static final String JOINTS = "\u2019\u00a0\u00ad\u200c\u200d\u2013\u2014";

  /** What windows-1250 has in place of letters of ISO-8859-2. */
  private static final String SIGNS = "¶±ˇ¦¬";

  private static final List<String> CENTRAL = List.of("windows-1250", "ISO-8859-2");
  private static final List<String> BALTIC = List.of("windows-1257", "ISO-8859-13");
  private static final List<String> ARABIC = List.of("windows-1256", "ISO-8859-6");
  private static final List<String> TURKISH = List.of("windows-1254");

  private static final String ARABIC_LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

  /** The alphabets' letters beyond ASCII, by the language's code. */
  private static final Map<String, Alphabet> ALPHABETS =
      Map.ofEntries(
          Map.entry("pl", new Alphabet(CENTRAL, "ąćęłńóśźż")),
          Map.entry("cs", new Alphabet(CENTRAL, "áčďéěíňóřšťúůýž")),
          Map.entry("sk", new Alphabet(CENTRAL, "áäčďéíľĺňóôŕšťúýž")),
          Map.entry("hu", new Alphabet(CENTRAL, "áéíóöőúüű")),
          Map.entry("hr", new Alphabet(CENTRAL, "čćđšž")),
          Map.entry("bs", new Alphabet(CENTRAL, "čćđšž")),
          Map.entry("sl", new Alphabet(CENTRAL, "čšž")),
          Map.entry("ro", new Alphabet(CENTRAL, "ăâîşţ")),
          Map.entry("lt", new Alphabet(BALTIC, "ąčęėįšųūž")),
          Map.entry("lv", new Alphabet(BALTIC, "āčēģīķļņšūž")),
          Map.entry("tr", new Alphabet(TURKISH, "âçğıîöşüi\u0307")),
          Map.entry("ar", new Alphabet(ARABIC, ARABIC_LETTERS)),
          Map.entry("fa", new Alphabet(ARABIC, ARABIC_LETTERS + "پچژگکی")),
          Map.entry("ur", new Alphabet(ARABIC, ARABIC_LETTERS + "ٹپچڈڑژکگںھہے")));

  private StatedLanguage() {}

  /**
   * A language's letters.
   *
   * @param charsets those that have them, the more usual first
   * @param letters the letters beyond ASCII, small
   */
  private record Alphabet(List<String> charsets, String letters) {

    /** Share of a text's letters beyond ASCII that are of the alphabet; 0 where they are few. */
    double share(String text) {
      int own = 0;
      int other = 0;
      for (int i = 1; i + 1 < text.length(); i++) {
        char c = text.charAt(i);
        if (c >= 0x80 && JOINTS.indexOf(c) < 0) {
          boolean known = letters.indexOf(Character.toLowerCase(c)) >= 0;
          own += known ? 1 : 0;
          other += !known && isWrong(text, i) ? 1 : 0;
        }
      }
      return own < ENOUGH ? 0 : own / (double) (own + other);
    }

    /** Another letter, a control character, a sign amid a word or one that opens it. */
    private static boolean isWrong(String text, int at) {
      char c = text.charAt(at);
      boolean opens = Character.isLetter(text.charAt(at + 1));
      return Character.isLetter(c)
          || Character.isISOControl(c)
          || (opens && (SIGNS.indexOf(c) >= 0 || Character.isLetter(text.charAt(at - 1))));
    }
  }

  /**
   * The charset in which the letters are those of the language, unless windows-1252 does as well.
   */
  static Optional<Charset> charset(byte[] bytes) {
    @Nullable Alphabet alphabet = ALPHABETS.get(language(bytes));
    if (alphabet == null) {
      return Optional.empty();
    }
    Optional<Charset> best = Optional.empty();
    double most = Math.max(MOST, alphabet.share(sample(bytes, Charset.forName(WESTERN))));
    for (String name : alphabet.charsets()) {
      Charset charset = Charset.forName(name);
      double share = alphabet.share(sample(bytes, charset));
      if (share > most) {
        most = share;
        best = Optional.of(charset);
      }
    }
    return best;
  }

  private static String sample(byte[] bytes, Charset charset) {
    int start = 0;
    while (start < bytes.length && bytes[start] >= 0) {
      start++;
    }
    int from = Math.max(0, start - 1);
    return new String(bytes, from, Math.min(bytes.length - from, SAMPLE), charset);
  }

  /** The two letters of the root element's language, in small letters; empty for none. */
  private static String language(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    String head =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int open = head.indexOf("<html");
    int close = open < 0 ? -1 : head.indexOf('>', open);
    int at = close < 0 ? -1 : head.indexOf("lang=", open);
    if (at < 0 || at > close) {
      return "";
    }
    int start = at + 5;
    start += "\"'".indexOf(head.charAt(start)) >= 0 ? 1 : 0;
    int end = start;
    while (end < close && head.charAt(end) >= 'a' && head.charAt(end) <= 'z') {
      end++;
    }
    return head.substring(start, end);
  }
}
