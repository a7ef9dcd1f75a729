package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.GivenName;
import dev.tearsheet.internal.text.PictureCredit;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * Tells a picture's caption in running text by the credit at its end: {@code "The ferry at dawn
 * (Image: Havelbild)"}, {@code "The ferry at dawn © Havelbild"}, or by being nothing but a credit:
 * {@code "Ann Roe / Reuters"}, {@code "Photo by Ann Roe on Unsplash"}. On the annotated pages'
 * texts none of 32 lines of the first kind was the story's, and one of 34 of the others.
 */
final class PhotoCredit {

  /** A caption's characters, at most. */
  private static final int MAX_CAPTION = 400;

  /** A credit's characters after its label, at most. */
  private static final int MAX_CREDIT = 50;

  /** The characters of a credit without a caption, at most. */
  private static final int MAX_ALONE = 60;

  /** A label has two words at most. */
  private static final int MAX_LABEL = 14;

  /** Blanks of a label and a name. */
  private static final int MAX_NAME = 3;

  /** A Polish label that ends in a stop and no colon. */
  private static final String SHORT = "Fot. ";

  /** Between "courtesy" and a maker. */
  private static final List<String> BEFORE_NAME = List.of("of ", "the ");

  private static final Set<String> LABELS = Words.read(PhotoCredit.class, "photo-labels.txt");

  private PhotoCredit() {}

  /** "The ferry at dawn (Image: Havelbild)": a caption with a credit behind it. */
  static boolean closes(String line) {
    return line.length() <= MAX_CAPTION
        && (endsLabelled(line) || endsInRights(line) || endsInBracket(line))
        && !CreditAlone.is(line);
  }

  static boolean ends(String line) {
    return line.length() <= MAX_CAPTION
        && (endsLabelled(line)
            || endsInRights(line)
            || endsInBracket(line)
            || isCredit(StringUtils.strip(line, "()"))
            || isLabelled(line)
            || EasternCredit.ends(line));
  }

  /** "The ferry at dawn (Photo by Ann Roe)", "(Foto Ann Roe)". */
  private static boolean endsInBracket(String line) {
    int open = line.endsWith(")") ? line.lastIndexOf('(') : -1;
    int last = line.length() - 1;
    if (open < 0 || last - open > MAX_CREDIT) {
      return false;
    }
    String inner = line.substring(open + 1, last);
    int maker = bareMaker(inner);
    return isBy(inner)
        || (maker > 0
            && Character.isUpperCase(inner.charAt(0))
            && Character.isUpperCase(inner.charAt(maker)));
  }

  /** Where a maker stands right behind a label of one word: "Foto Ann Roe"; 0 for nowhere. */
  private static int bareMaker(String line) {
    int maker = line.indexOf(' ') + 1;
    boolean labelled = maker > 1 && isLabel(line.substring(0, maker - 1).toLowerCase(Locale.ROOT));
    return labelled && isMaker(line, maker) ? maker : 0;
  }

  /** "Photo source: Ann Roe from Havelbild." */
  private static boolean isLabelled(String line) {
    int colon = line.endsWith(".") ? line.indexOf(':') : -1;
    return colon > 0
        && line.length() <= MAX_ALONE
        && isLabel(line.substring(0, colon).strip().toLowerCase(Locale.ROOT))
        && isMaker(line.substring(0, line.length() - 1), colon + 1)
        && CreditAlone.is(line);
  }

  /** "The ferry at dawn © Havelbild". */
  private static boolean endsInRights(String line) {
    int sign = line.lastIndexOf('©');
    return sign >= 0
        && !line.endsWith(":")
        && line.length() - sign - 1 <= MAX_CREDIT
        && isMaker(line, sign + 1);
  }

  /** "Getty Images / Ann Roe", "Photo by Ann Roe on Unsplash". */
  private static boolean isCredit(String line) {
    return line.length() <= MAX_ALONE
        && line.indexOf(':') < 0
        && (PictureCredit.signs(line) || isBy(StringUtils.stripEnd(line, ".")) || isBare(line));
  }

  /** "Beeld Ann Roe", "Foto ANP": a label and a known name. */
  private static boolean isBare(String line) {
    int maker = bareMaker(line);
    return maker > 0
        && StringUtils.countMatches(line, ' ') <= MAX_NAME
        && (PictureCredit.sells(line.substring(maker)) || GivenName.opens(line.substring(maker)));
  }

  /** A maker has a capital: "image from the second ferry" has none. */
  private static boolean isBy(String line) {
    int maker = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
    for (String small : BEFORE_NAME) {
      maker += line.startsWith(small, maker) ? small.length() : 0;
    }
    return PictureCredit.isBy(line, LABELS)
        && maker < line.length()
        && Character.isUpperCase(line.charAt(maker))
        && isMaker(line, maker);
  }

  private static boolean endsLabelled(String line) {
    int stop = line.contains(SHORT) ? line.lastIndexOf(SHORT) : -1; // seldom, and quick to tell
    if (stop >= 0 && (stop == 0 || " (|".indexOf(line.charAt(stop - 1)) >= 0)) {
      return line.length() - stop <= MAX_CREDIT && isMaker(line, stop + SHORT.length());
    }
    int colon = line.lastIndexOf(':');
    return colon > 0
        && line.length() - colon - 1 <= MAX_CREDIT
        && isMaker(line, colon + 1)
        && hasLabel(line, colon);
  }

  /** A caption that is nothing but "Photo:". */
  static boolean isLabel(TextBlock block) {
    String text = block.text();
    int colon = text.length() - 1;
    return block.block() instanceof Block.Caption
        && colon <= MAX_LABEL
        && text.endsWith(":")
        && isLabel(text.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  static boolean isLabel(String lower) {
    return LABELS.contains(lower);
  }

  /** The label and the maker that stands in the next element. */
  static TextBlock joined(TextBlock label, TextBlock maker) {
    Block credit = new Block.Caption(label.text() + ' ' + maker.text());
    return new TextBlock(credit, maker.place(), label.linked() + maker.linked());
  }

  /** Names and agencies: no figures, no sentence. */
  private static boolean isMaker(String line, int from) {
    int letters = 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c >= '0' && c <= '9') || ".!?|;$€£".indexOf(c) >= 0) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }

  private static boolean hasLabel(String line, int colon) {
    int end = colon;
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    for (int start = end - 1; start >= Math.max(0, end - MAX_LABEL); start--) {
      boolean opens = start == 0 || !Character.isLetter(line.charAt(start - 1));
      if (opens && Character.isUpperCase(line.charAt(start))) {
        String label = line.substring(start, end).toLowerCase(Locale.ROOT);
        if (LABELS.contains(label)) {
          return true;
        }
      }
    }
    return false;
  }
}
