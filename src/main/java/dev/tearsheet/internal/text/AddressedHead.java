package dev.tearsheet.internal.text;

import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The headline that opens a text without line breaks, told by the words of the page's address.
 *
 * <pre>{@code
 * "Bridge opens to cars The old …", ".../bridge-opens-to-cars" → "Bridge opens to cars"
 * }</pre>
 */
final class AddressedHead {

  /** UTF-16 units of the longest headline. */
  private static final int LONGEST = 300;

  /** Words of an address; fewer may be met by chance. */
  private static final int LEAST_WORDS = 4;

  /** Words of an address that stand amid a page with a capital. */
  private static final int PAGE_WORDS = 3;

  private static final Set<String> ARTICLES =
      Set.of(
          "The", "A", "An", "Der", "Die", "Das", "Le", "La", "Les", "El", "Los", "Las", "Il", "O");

  /** Letters of words that addresses leave out, and words besides. */
  private static final int SHORT = 3;

  private static final int OTHERS = 1;

  /** Letters that an apostrophe parts from a word: "d'inverno", "nell'acqua". */
  private static final int ELIDED = 4;

  private final String line;
  private final List<String> address;

  /** Whether links and lines of a page stand around the headline. */
  private boolean amid;

  /** The words of the address that were met. */
  private int met;

  private int others;

  private AddressedHead(String line, List<String> address) {
    this.line = line;
    this.address = address;
  }

  /**
   * The end of the headline.
   *
   * @param line a text
   * @param address the words of its address
   * @return 0 where the text does not open with all of them, or no sentence follows
   */
  static int end(String line, List<String> address) {
    return address.size() < LEAST_WORDS ? 0 : new AddressedHead(line, address).end(0);
  }

  /**
   * The first place of a page where the headline stands, with the words around that it has there
   * and right behind once more, or else the article and the number before it.
   *
   * @param line a page on one line
   * @param address the words of its address
   * @param most UTF-16 units of the line that are looked at
   * @return start and end; both 0 where it stands nowhere
   */
  static int[] find(String line, List<String> address, int most) {
    int last = address.size() < PAGE_WORDS ? 0 : Math.min(line.length(), most);
    int next;
    for (int from = 0; from < last; from = next) {
      int end = new AddressedHead(line, address).endAmid(from);
      if (end > 0) {
        int[] repeated = repeated(line, from, end);
        return repeated.length > 0 ? repeated : new int[] {opening(line, from), end};
      }
      next = line.indexOf(' ', from) + 1;
      next = next == 0 ? last : next;
    }
    return new int[2];
  }

  private int endAmid(int from) {
    amid = true;
    return isCapital(from) && starts(from) ? end(from) : 0;
  }

  /** After the year in "trends for 2025", which is no word of an address; 0 where it was cut. */
  private int numbered(int from) {
    int to = Math.max(from, line.indexOf(' ', from));
    boolean number = to > from && Character.isDigit(line.charAt(from));
    return number && goesOn(to + 1, false) ? to : 0;
  }

  private static boolean isLower(String word) {
    return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
  }

  /** What stands at a place and again right behind itself; empty where nothing does. */
  private static int[] repeated(String line, int from, int end) {
    int again = line.indexOf(line.substring(from, end), end);
    if (again < 0 || again - from > LONGEST) {
      return new int[0];
    }
    int left = 0;
    while (from - left > 0
        && again - left > end
        && line.charAt(from - left - 1) == line.charAt(again - left - 1)) {
      left++;
    }
    left -= left > 0 && line.charAt(from - left) == ' ' ? 1 : 0;
    int to = again - left;
    boolean whole = line.regionMatches(from - left, line, to, to - from + left - 1);
    int start = from - left;
    boolean opens = start == 0 || line.charAt(start - 1) == ' ';
    return whole && opens && line.charAt(to - 1) == ' ' ? new int[] {start, to - 1} : new int[0];
  }

  /** Before "The", "12" or "The 12", which addresses leave out. */
  private static int opening(String line, int from) {
    int start = from;
    for (int words = 0; words < 2 && start > 1; words++) {
      int at = line.lastIndexOf(' ', start - 2) + 1;
      String word = line.substring(at, start - 1);
      if (!ARTICLES.contains(word) && !(word.length() < SHORT && StringUtils.isNumeric(word))) {
        break;
      }
      start = at;
    }
    return start;
  }

  /** A quick look at the first letter. */
  private boolean starts(int from) {
    String word =
        StringUtils.substringBefore(
            line.substring(from, Math.min(line.length(), from + LONGEST)), " ");
    List<String> words = AddressWords.words(word);
    return !words.isEmpty() && (isMet(0, words.get(0)) || isMet(0, german(word)));
  }

  private int end(int start) {
    int capitals = 0;
    int words = 0;
    for (int from = start; from < Math.min(line.length(), start + LONGEST); ) {
      int to = line.indexOf(' ', from);
      if (to < 0 || others > OTHERS) {
        return 0;
      }
      String word = line.substring(from, to);
      read(word);
      words++;
      capitals += isCapital(from) ? 1 : 0;
      from = to + 1;
      if (met == address.size() && word.length() <= SHORT && isLower(word)) {
        return amid ? numbered(from) : 0;
      }
      if (met == address.size()) {
        return goesOn(from, capitals * 2 > words + 1) ? to : 0;
      }
    }
    return 0;
  }

  private void read(String word) {
    List<String> plain = AddressWords.words(word);
    List<String> spelled = AddressWords.words(german(word));
    List<String> german = spelled.size() == plain.size() ? spelled : plain;
    for (int i = 0; i < plain.size(); i++) {
      if (isMet(met, plain.get(i)) || isMet(met, german.get(i))) {
        met++;
      } else if (isMet(met + 1, plain.get(i)) || isMet(met + 1, german.get(i))) {
        met += 2;
      } else if (plain.get(i).length() > SHORT) {
        others++;
      }
    }
  }

  private static String german(String word) {
    return StringUtils.replaceEach(
        word,
        new String[] {"ä", "ö", "ü", "Ä", "Ö", "Ü", "ß"},
        new String[] {"ae", "oe", "ue", "ae", "oe", "ue", "ss"});
  }

  private boolean isMet(int at, String word) {
    String told = at < address.size() ? address.get(at) : "";
    boolean elided = told.length() >= ELIDED && word.length() - told.length() <= ELIDED;
    return word.equals(told) || (elided && word.endsWith(told));
  }

  /**
   * Whether a sentence opens behind the headline; where most words of that have a capital, a small
   * one must come next, for addresses are cut.
   */
  private boolean goesOn(int from, boolean titled) {
    int next = line.indexOf(' ', from) + 1;
    boolean digit = amid && from < line.length() && Character.isDigit(line.charAt(from));
    return (digit || isCapital(from))
        && next > 0
        && next < line.length()
        && (amid || !titled || Character.isLowerCase(line.charAt(next)));
  }

  private boolean isCapital(int at) {
    int from = at;
    while (from < line.length() - 1 && "“„«\"'‘(¿¡".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    return from < line.length() && Character.isUpperCase(line.charAt(from));
  }
}
