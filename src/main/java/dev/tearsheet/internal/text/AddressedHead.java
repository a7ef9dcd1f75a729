package dev.tearsheet.internal.text;

import java.util.List;
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

  /** Letters of words that addresses leave out, and words besides. */
  private static final int SHORT = 3;

  private static final int OTHERS = 1;

  /** Letters that an apostrophe parts from a word: "d'inverno", "nell'acqua". */
  private static final int ELIDED = 4;

  private final String line;
  private final List<String> address;

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
    return address.size() < LEAST_WORDS ? 0 : new AddressedHead(line, address).end();
  }

  private int end() {
    int capitals = 0;
    int words = 0;
    for (int from = 0; from < Math.min(line.length(), LONGEST); ) {
      int to = line.indexOf(' ', from);
      if (to < 0 || others > OTHERS) {
        return 0;
      }
      String word = line.substring(from, to);
      read(word);
      words++;
      capitals += isCapital(from) ? 1 : 0;
      from = to + 1;
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
    return isCapital(from)
        && next > 0
        && next < line.length()
        && (!titled || Character.isLowerCase(line.charAt(next)));
  }

  private boolean isCapital(int at) {
    int from = at;
    while (from < line.length() - 1 && "“„«\"'‘(¿¡".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    return from < line.length() && Character.isUpperCase(line.charAt(from));
  }
}
