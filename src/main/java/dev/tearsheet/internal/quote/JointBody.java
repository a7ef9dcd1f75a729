package dev.tearsheet.internal.quote;

/**
 * An English body whose name holds "and": "the Harbor and Lock Authority", "the Mills and Weavers
 * Employers' Association".
 */
final class JointBody {

  /** Words of the longest name behind "and", its genitive mark included. */
  private static final int BEHIND = 5;

  /** Words of the longest before it, the article left out. */
  private static final int BEFORE = 2;

  /** Last words of such names; "department" and "house" are left out, of which two may speak. */
  private static final String[] BODIES = {
    "union",
    "association",
    "authority",
    "agency",
    "administration",
    "commission",
    "institute",
    "society",
    "federation",
    "foundation",
    "museum",
    "college",
    "center",
    "centre",
    "service",
    "corporation",
    "bureau",
    "council",
    "trust",
    "guild"
  };

  private static final int NONE =
      WordClass.ROLES | WordClass.ORGANIZATION.bit() | WordClass.DETERMINER.bit();

  private JointBody() {}

  /** Whether the "and" at a token joins two halves of one name. */
  static boolean joins(Reading reading, int and) {
    return reading.isAny(and, "and", "&")
        && reading.lexicon.isEnglish()
        && isWord(reading, and - 1)
        && isWord(reading, and + 1)
        && isArticled(reading, and)
        && endsBody(reading, and + 1);
  }

  /** A word with a capital that is no title, no first name, no body of its own. */
  private static boolean isWord(Reading reading, int i) {
    return i >= 0
        && i < reading.words.length
        && reading.tokens.isCapital(i)
        && !reading.tokens.isAllCapitals(i)
        && !reading.word(i).isAny(NONE)
        && NameFinder.FIRST_NAMES.get(reading.tokens, i) == null;
  }

  private static boolean isArticled(Reading reading, int and) {
    int first = and - 1;
    while (first > and - BEFORE && isWord(reading, first - 1)) {
      first--;
    }
    return reading.isAny(first - 1, "the");
  }

  private static boolean endsBody(Reading reading, int from) {
    int i = from;
    while (i < from + BEHIND && isPart(reading, i)) {
      i++;
    }
    return !isPart(reading, i) && reading.isAny(i - 1, BODIES);
  }

  /** "the Teachers[’] Union": the mark of a plural's genitive between two capitals. */
  static boolean isPlural(Reading reading, int mark) {
    return mark > 0
        && mark + 1 < reading.words.length
        && reading.isAny(mark, "'")
        && reading.lexicon.isEnglish()
        && reading.inside[mark] < 0
        && reading.endsWith(mark - 1, "s")
        && reading.tokens.isCapital(mark - 1)
        && reading.tokens.end(mark - 1) == reading.tokens.start(mark)
        && reading.tokens.isCapital(mark + 1)
        && reading.isAny(lastCapital(reading, mark + 1), BODIES);
  }

  private static int lastCapital(Reading reading, int from) {
    int i = from;
    while (i < from + BEHIND && i + 1 < reading.words.length && reading.tokens.isCapital(i + 1)) {
      i++;
    }
    return i;
  }

  private static boolean isPart(Reading reading, int i) {
    return i < reading.words.length
        && (reading.tokens.isCapital(i)
            || reading.code(i) == Code.GENITIVE
            || isPlural(reading, i));
  }
}
