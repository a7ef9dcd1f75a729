package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.DateLabel;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that can be seen on a page, each claimed as what the words before it call it. */
final class DateMarks {

  /** Characters; text nodes that are longer are taken for sentences, not dates. */
  static final int MAX_DATE = 120;

  /** Characters; "Last updated on" in an element of its own before the date. */
  private static final int MAX_LABEL = 30;

  /** Characters; "on" in an element of its own between label and date. */
  private static final int MAX_JOIN = 3;

  /** Characters of a paragraph that opens with its date: "12.3.2024 - The council …". */
  private static final int OPENING = 24;

  private final Claims claims;
  private @Nullable FoldedText label;

  DateMarks(Claims claims) {
    this.claims = claims;
  }

  /** A time element: what it states for machines, else its text. */
  void time(Element element, Spot spot, int found) {
    String text = VisibleText.of(element, MAX_DATE);
    String value = StringUtils.defaultIfBlank(element.attr("datetime"), text);
    Field field =
        element.attr("itemprop").equals("dateModified")
            ? Field.MODIFIED
            : element.hasAttr("pubdate") ? Field.PUBLISHED : field(found, text);
    claims.add(Claim.of(field, Origin.TIME, value, spot));
  }

  /** An element whose class is called like a date. */
  void marked(Element element, String tag, Spot spot, int found) {
    if (Marks.any(found, Marks.PUBLISHED) && tag.equals("abbr")) {
      claims.add(Claim.of(Field.PUBLISHED, Origin.MICROFORMAT, element.attr("title"), spot));
    }
    if (Marks.any(found, Marks.DATE) && !tag.equals("time")) {
      String text = VisibleText.of(element, MAX_DATE);
      if (text.length() < MAX_DATE && dated(text)) {
        claim(found, Origin.CLASS, text, spot);
      }
    }
  }

  /** A text of the page, which may also be the label of the next. */
  void text(FoldedText text, Element parent, int offset, @Nullable Away away) {
    if (text.hasDigit() && (text.length() <= MAX_DATE || text.opensWithDigit())) {
      String whole = text.toString();
      String start = whole.length() <= MAX_DATE ? whole : whole.substring(0, OPENING);
      if (dated(start)) {
        claim(Marks.of(parent), Origin.TEXT, start, new Spot(offset, away));
      }
    }
    label = text.length() > MAX_LABEL ? null : text.length() <= MAX_JOIN ? label : text;
  }

  /**
   * The date of a text, or both where it tells publication and change: their order is no matter.
   */
  private void claim(int found, Origin origin, String text, Spot spot) {
    int second = DateLabel.second(text);
    if (second > 0) {
      String rest = text.substring(second);
      Field other = DateLabel.isModified(rest) ? Field.MODIFIED : Field.PUBLISHED;
      claims.add(Claim.of(other, origin, rest, spot));
    }
    String first = second > 0 ? text.substring(0, second) : text;
    claims.add(Claim.of(field(found, first), origin, first, spot));
  }

  private Field field(int found, String text) {
    boolean modified =
        (Marks.any(found, Marks.MODIFIED) && !Marks.any(found, Marks.PUBLISHED))
            || (label != null && DateLabel.isModified(label.toString()))
            || DateLabel.isModified(text);
    return modified ? Field.MODIFIED : Field.PUBLISHED;
  }

  /** A cheap look before a date is parsed: a year, or two marks between digits. */
  private static boolean dated(String text) {
    int marks = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = Character.isDigit(c) ? digits + 1 : 0;
      marks +=
          (c == '.' || c == '/' || c == '-') && i > 0 && Character.isDigit(text.charAt(i - 1))
              ? 1
              : 0;
      boolean era = c == '年' && i > 0 && Character.isDigit(text.charAt(i - 1));
      if (digits == 4 || (marks >= 2 && digits == 2) || era) {
        return true;
      }
    }
    return false;
  }
}
