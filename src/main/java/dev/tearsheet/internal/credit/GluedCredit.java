package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Contributor;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/**
 * Credits behind the last sentence of a story, in the same paragraph.
 *
 * <pre>{@code "… over the bridge. (Reporting by Ann Roe; editing by Bo Doe)"
 *  → "… over the bridge.", Ann Roe, Bo Doe}</pre>
 *
 * @param story the paragraph without them
 * @param people whom they name
 */
record GluedCredit(String story, List<Contributor> people) {

  /** Characters of such credits. */
  private static final int MAX_LENGTH = 400;

  /** Characters of an agency and initials in brackets. */
  private static final int MAX_SIGN = 26;

  /** Characters of the sentences before them. */
  private static final int MIN_STORY = 40;

  /** What a sentence ends with before them. */
  private static final String ENDS = ".!?…”\"»";

  /** What somebody did, in credits that no phrase opens. */
  private static final String DID = "contributed ";

  /** The credits that end a paragraph; empty where none do. */
  static Optional<GluedCredit> of(String paragraph) {
    int from = Math.max(MIN_STORY, paragraph.length() - MAX_LENGTH);
    for (int i = from; i < paragraph.length(); i++) {
      if (starts(paragraph, i)) {
        List<Contributor> people = CreditLine.parse(paragraph.substring(i), CreditLine.Where.END);
        if (!people.isEmpty()) {
          return Optional.of(new GluedCredit(paragraph.substring(0, i).strip(), people));
        }
      }
    }
    return Optional.empty();
  }

  /** A short bracket that ends the text, as an agency's sign does: "(abc/dpa)". */
  private static boolean isSign(String text, int at) {
    return text.charAt(text.length() - 1) == ')'
        && text.length() - at <= MAX_SIGN
        && text.indexOf(')', at) == text.length() - 1;
  }

  /** Whether a sentence starts at a place that may credit somebody. */
  private static boolean starts(String text, int at) {
    boolean blank = text.charAt(at - 1) == ' ' && at > 1;
    boolean parted = ENDS.indexOf(text.charAt(blank ? at - 2 : at - 1)) >= 0;
    boolean enclosed = parted && text.charAt(at) == '(';
    return parted
        && (CreditCues.mayOpen(text, enclosed ? at + 1 : at)
            || (enclosed && isSign(text, at))
            || (Character.isUpperCase(text.charAt(at))
                && Strings.CS.indexOf(text, DID, at) > 0
                && text.indexOf(". ", at) < 0));
  }
}
