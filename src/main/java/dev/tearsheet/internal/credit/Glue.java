package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.text.DateReader;
import org.apache.commons.lang3.StringUtils;

/**
 * Words that met where a scraper lost what stood between them.
 *
 * <pre>{@code "Ann RoeUpdated May 3" → "Ann Roe Updated May 3"
 * "Ann RoeStaff Writer"  → "Ann Roe Staff Writer"
 * "Ann RoeTravel Writer" → "Ann Roe, Travel Writer"
 * "Ann RoeBy Bo Dahl"    → "Ann Roe, By Bo Dahl"}</pre>
 */
final class Glue {

  /** Letters; shorter starts are of names: "McRoe", "LaRead". */
  private static final int MIN_START = 3;

  /** UTF-16 units of the longest job with a blank on either side. */
  private static final int MAX_JOB = 24;

  /** Within a name, as "MacRoe". */
  private static final String MAC = "Mac";

  private static final String JOIN = "and";

  private Glue() {}

  /** The text with a blank before a word that stands behind names and is glued to one. */
  static String parted(String text) {
    StringBuilder parted = new StringBuilder(text);
    int start = text.length();
    int end = text.length();
    for (int i = text.length() - 1; i > 0; i--) {
      if (!Character.isLetter(text.charAt(i))) {
        end = i;
      } else if (Character.isUpperCase(text.charAt(i))) {
        start = i;
        if (mayEnd(text, i) && startsLate(text, i) && parts(text, start, end)) {
          parted.insert(start, mark(text, start, end));
          end = start;
        } else if (Character.isLowerCase(text.charAt(i - 1)) && joins(text, i)) {
          parted.insert(i, ' ').insert(i - JOIN.length(), ' ');
        }
      }
    }
    return parted.toString();
  }

  /** Whether a word may end before a capital: "Ann RoeThe", "ANN ROEThe". */
  private static boolean mayEnd(String text, int at) {
    char before = text.charAt(at - 1);
    boolean small = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    return Character.isLowerCase(before) || (Character.isUpperCase(before) && small);
  }

  /** "in LundBy Bo Dahl": a second byline. */
  private static boolean isByline(String text, int start, int end) {
    return text.startsWith(BY, start) && end + 1 < text.length() && end - start < BY.length();
  }

  private static final String BY = "By ";

  private static String mark(String text, int start, int end) {
    if (isByline(text, start, end)) {
      return ", ";
    }
    String word = text.substring(start, end);
    boolean outlet = Lists.has(Lists.OUTLETS, word) || isSign(word);
    boolean other = behindName(text, start, end) || isBeforeJob(text, start, end);
    return outlet ? " | " : other ? ", " : " ";
  }

  /** "HollowayandTom": no word goes on with a capital behind "and". */
  private static boolean joins(String text, int at) {
    int join = at - JOIN.length();
    return join >= MIN_START
        && text.startsWith(JOIN, join)
        && text.substring(join - MIN_START, join).chars().allMatch(Character::isLetter);
  }

  private static boolean startsLate(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean prefix = at - start == MAC.length() && text.startsWith(MAC, start);
    return at - start >= MIN_START && !prefix;
  }

  private static boolean parts(String text, int start, int end) {
    String word = text.substring(start, end);
    boolean day =
        end < text.length()
            && Character.isDigit(
                StringUtils.stripStart(text.substring(end), " .").concat(" ").charAt(0));
    return isByline(text, start, end)
        || (isSign(word) && !isAddress(text, end))
        || Lists.has(Lists.LINE_ENDS, word)
        || Lists.has(Lists.ROLES, word)
        || Lists.has(Lists.NOT_NAMES, word)
        || Lists.has(Lists.OUTLETS, word)
        || (day && DateReader.isMonth(word))
        || behindName(text, start, end)
        || isBeforeJob(text, start, end);
  }

  /** "Ann RoeBBC News", "Ann RoeAP". */
  private static boolean isSign(String word) {
    return word.length() >= 2
        && StringUtils.isAllUpperCase(word)
        && (Lists.has(Lists.AGENCIES, word) || (word.length() >= 3 && word.length() <= 4));
  }

  /** "TheBestVPN.example". */
  private static boolean isAddress(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLetter(text.charAt(end + 1));
  }

  /** A desk's word before a job: "Ann RoeTravel Writer", not "Ann VanDahl Writer". */
  private static boolean isBeforeJob(String text, int start, int end) {
    String next = StringUtils.substringBefore(StringUtils.mid(text, end, MAX_JOB).strip(), " ");
    int from = text.lastIndexOf(' ', start) + 1;
    return Lists.has(Lists.JOBS, next)
        && !Lists.has(Lists.JOBS, text.substring(start, end))
        && !Lists.has(Lists.PARTICLES, text.substring(from, start));
  }

  /**
   * A place or an outlet, from which a comma parts the name: "Ann RoeBerlin", "Ann RoeThe Mail".
   */
  private static boolean behindName(String text, int start, int end) {
    boolean outlet =
        text.startsWith("The ", start)
            && end + 1 < text.length()
            && Character.isUpperCase(text.charAt(end + 1));
    return outlet || Lists.has(Lists.CITIES, text.substring(start, end));
  }
}
