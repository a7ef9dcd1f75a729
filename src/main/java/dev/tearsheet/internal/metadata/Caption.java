package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.PictureCredit;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Element;

/**
 * What stands under a picture: what it shows, and who made it.
 *
 * <pre>{@code "The bridge at noon. Photo: Ann Roe/AP"   → The bridge at noon. / Photo: Ann Roe/AP
 * "The bridge at noon (Foto: Ann Roe)"      → The bridge at noon / Foto: Ann Roe}</pre>
 *
 * @param text what it shows, perhaps empty
 * @param credit who made it, as written; empty when it is not said
 */
record Caption(String text, String credit) {

  /** Takes blanks off the credit's ends. */
  Caption {
    credit = credit.strip();
  }

  private static final Set<String> NAMES = Words.read(Caption.class, "image-credit-tokens.txt");
  private static final Set<String> OPENINGS = Words.read(Caption.class, "image-credit-words.txt");

  /** Elements of a figure that are looked at. */
  private static final int MAX_ELEMENTS = 60;

  /** Characters of a credit; a longer text says something of its own. */
  private static final int MAX_CREDIT = 100;

  /** The caption of a figure whose text is known; an element that is called so holds the credit. */
  static Caption of(Element figure, String text) {
    int seen = 0;
    for (Element element : figure.stream().limit(MAX_ELEMENTS).toList()) {
      if (seen++ > 0 && isCredit(element)) {
        String credit = VisibleText.of(element, MAX_CREDIT + 1);
        if (!credit.isEmpty() && credit.length() <= MAX_CREDIT) {
          return credit.equals(text) ? whole(text) : new Caption(without(text, credit), credit);
        }
      }
    }
    return parted(text);
  }

  /** A text that is all called a credit; it may yet be a caption that ends in one. */
  private static Caption whole(String text) {
    Caption parts = parted(text);
    return parts.credit().isEmpty() ? new Caption("", text) : parts;
  }

  /** A text without the credit behind or before it, in brackets or not. */
  private static String without(String text, String credit) {
    String bare = StringUtils.strip(credit, " ()");
    int at = text.lastIndexOf(bare);
    if (at > 0 && StringUtils.containsOnly(text.substring(at + bare.length()), " ).")) {
      return StringUtils.stripEnd(text.substring(0, at), " (|");
    }
    String rest = Strings.CS.removeStart(text, credit).strip();
    return rest.isEmpty() || Character.isLowerCase(rest.charAt(0)) ? text : rest;
  }

  private static boolean isCredit(Element element) {
    return !element.className().isEmpty()
        && ClassNames.any(ClassNames.parts(element.className()), NAMES);
  }

  /** A last bracket, or words behind the last sentence, that name a photographer and an agency. */
  private static int agencyStart(String text) {
    String plain = Strings.CS.removeEnd(text, ".");
    boolean bracketed = plain.endsWith(")");
    int start = bracketed ? plain.lastIndexOf('(') + 1 : sentenceEnd(plain) + 2;
    boolean own = start > (bracketed ? 0 : 1) && plain.length() - start <= MAX_CREDIT;
    String last = own ? plain.substring(start, plain.length() - (bracketed ? 1 : 0)) : "";
    boolean credit = PictureCredit.signs(last) || PictureCredit.isBy(last, OPENINGS);
    return credit || CaptionThanks.is(last) ? start : CaptionThanks.start(text);
  }

  private static int sentenceEnd(String text) {
    int end = text.lastIndexOf(". ");
    return Math.max(end, Math.max(text.lastIndexOf("? "), text.lastIndexOf("! ")));
  }

  /** Parts a text before the last word that opens a credit: "Photo:", "Foto:", "©". */
  static Caption parted(String text) {
    String plain = StringUtils.strip(text, " ().");
    if (PictureCredit.isAlone(plain) && plain.length() <= MAX_CREDIT) {
      return new Caption("", plain);
    }
    int start = Math.max(lastOpening(text), text.lastIndexOf('©'));
    start = start < 0 ? agencyStart(text) : start;
    if (start < 0 || text.length() - start > MAX_CREDIT) {
      return new Caption(text, "");
    }
    String credit = text.substring(start);
    boolean bracketed = start > 0 && "([".indexOf(text.charAt(start - 1)) >= 0;
    return new Caption(
        StringUtils.stripEnd(text.substring(0, start), " ([|–—-/©"),
        bracketed ? unbracketed(Strings.CS.removeEnd(credit, ".")) : credit);
  }

  private static String unbracketed(String credit) {
    return Strings.CS.endsWithAny(credit, ")", "]") ? StringUtils.chop(credit) : credit;
  }

  private static int lastOpening(String text) {
    for (int colon = text.lastIndexOf(':'); colon > 0; colon = text.lastIndexOf(':', colon - 1)) {
      int start = opening(text, colon);
      if (start >= 0) {
        return start;
      }
    }
    return -1;
  }

  /** Where the word before a colon starts, when it opens a credit; else -1. */
  private static int opening(String text, int colon) {
    int start = colon;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return OPENINGS.contains(text.substring(start, colon).toLowerCase(Locale.ROOT)) ? start : -1;
  }
}
