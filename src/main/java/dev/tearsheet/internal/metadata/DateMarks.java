package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.DateLabel;
import dev.tearsheet.internal.text.HanDate;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The dates that can be seen on a page, each claimed as what the words before it call it. */
final class DateMarks {

  /** Characters; text nodes that are longer are taken for sentences, not dates. */
  static final int MAX_DATE = 120;

  /**
   * The same for what is called a date's: "This article was first published on 3 May 2021 and …".
   */
  private static final int MAX_NOTE = 160;

  /** The part of a date line that tells the last change alone. */
  private static final Evaluator CHANGED = QueryParser.parse(".updated:not(.published)");

  /** Characters of a paragraph that is no date line. */
  private static final int PROSE = 200;

  /** Characters; "Last updated on" in an element of its own before the date. */
  private static final int MAX_LABEL = 30;

  /** Characters; "on" in an element of its own between label and date. */
  private static final int MAX_JOIN = 3;

  /** Characters of a paragraph that opens with its date: "12.3.2024 - The council …". */
  private static final int OPENING = 24;

  /** The note of a date as of which the text is. */
  static final String AS_OF = "as of";

  /** The note of a date that a label calls that of publication. */
  static final String LABELLED = "published";

  /** Elements from a text to the caption around it. */
  private static final int MAX_CAPTION = 3;

  private final Claims claims;
  private final Supplier<String> title;
  private String read = "";
  private String folded = "";
  private @Nullable FoldedText label;

  /**
   * No dates yet.
   *
   * @param title the page's title, as far as the page is read
   */
  DateMarks(Claims claims, Supplier<String> title) {
    this.claims = claims;
    this.title = title;
  }

  /** A time element: what it states for machines, else its text. */
  void time(Element element, Spot spot, int found) {
    String text = VisibleText.of(element, MAX_DATE);
    String value =
        StringUtils.defaultIfBlank(
            element.attr("datetime"),
            dated(text) ? text : StringUtils.defaultIfBlank(StoredDate.of(element), text));
    Field field =
        element.attr("itemprop").equals("dateModified")
            ? Field.MODIFIED
            : element.hasAttr("pubdate") ? Field.PUBLISHED : field(around(element, found), text);
    if (field == Field.PUBLISHED && !spot.away() && StoredDate.isChange(element)) {
      field = Field.MODIFIED;
    }
    claims.add(new Claim(field, Origin.TIME, value, "", note(text), placed(element, spot)));
  }

  /** Of others, where the mark stands in their teaser. */
  private Spot placed(Node mark, Spot spot) {
    return spot.ofOthers() || !Teaser.holds(mark, folded())
        ? spot
        : new Spot(spot.offset(), new Away(spot.part(), true));
  }

  /** The title without marks, folded once for all dates. */
  private String folded() {
    if (!title.get().equals(read)) {
      read = title.get();
      folded = Agreement.fold(read);
    }
    return folded;
  }

  /** "The pier on December 3, 2021.": a text under a picture. */
  private static boolean isCaption(Node text) {
    Node around = text;
    for (int level = 0; level < MAX_CAPTION && around != null; level++) {
      if (around instanceof Element element && element.nameIs("figcaption")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /**
   * "The tax changes from <strong>1 November 2026</strong>, which …": marked in a long paragraph.
   */
  private static boolean isAmidProse(TextNode text, Element parent) {
    Node inline = text;
    Element around = parent;
    while (around != null && !around.isBlock()) {
      inline = around;
      around = around.parent();
    }
    return around != null
        && !inline.equals(text)
        && around.nameIs("p")
        && !inline.equals(around.firstChild())
        && VisibleText.of(around, PROSE).length() >= PROSE;
  }

  /** What the element is called, else what the one around it is. */
  private static int around(Element element, int found) {
    Element parent = element.parent();
    return found != 0 || parent == null ? found : Marks.of(parent);
  }

  /** An element whose class is called like a date. */
  void marked(Element element, String tag, Spot spot, int found) {
    if (Marks.any(found, Marks.PUBLISHED) && tag.equals("abbr")) {
      claims.add(Claim.of(Field.PUBLISHED, Origin.MICROFORMAT, element.attr("title"), spot));
    }
    if (Marks.any(found, Marks.DATE) && !tag.equals("time")) {
      String text = VisibleText.of(element, MAX_NOTE);
      if (text.length() < MAX_NOTE && dated(text)) {
        claim(found, Origin.CLASS, withoutChange(element, text), placed(element, spot));
      } else if (text.length() < MAX_NOTE) {
        stored(element, placed(element, spot), found, text);
      }
    }
  }

  /** Without what a part of the line marks as the time of the last change. */
  private static String withoutChange(Element line, String text) {
    Element change = line.selectFirst(CHANGED);
    if (change == null) {
      return text;
    }
    String rest = StringUtils.normalizeSpace(text.replace(VisibleText.of(change, MAX_DATE), ""));
    return dated(rest) ? rest : text;
  }

  /** "Two hours ago" with the time of it for machines. */
  private void stored(Element element, Spot spot, int found, String text) {
    String value = StoredDate.of(element);
    if (!value.isEmpty()) {
      claims.add(new Claim(field(found, text), Origin.CLASS, value, "", note(text), spot));
    }
  }

  /** A text of the page, which may also be the label of the next. */
  void text(FoldedText text, TextNode node, Element parent, int offset, @Nullable Away away) {
    if (text.hasDigit() && (text.length() <= MAX_DATE || text.opensWithDigit())) {
      String whole = text.toString();
      String start = whole.length() <= MAX_DATE ? whole : whole.substring(0, OPENING);
      if (dated(start) && !isCaption(node) && !isAmidProse(node, parent)) {
        int found = Marks.of(parent);
        int called = parent.nameIs("time") ? around(parent, found) : found;
        claim(called, Origin.TEXT, start, placed(node, new Spot(offset, away)));
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
      String first = text.substring(0, second);
      String rest = text.substring(second);
      boolean changed = DateLabel.isModified(rest) || DateLabel.isAsOf(rest);
      Field other = changed ? Field.MODIFIED : Field.PUBLISHED;
      claims.add(Claim.of(other, origin, rest, spot));
      Field field = DateLabel.isAsOf(first) ? Field.MODIFIED : field(found, first);
      claims.add(new Claim(field, origin, first, "", note(first), spot));
    } else {
      claims.add(new Claim(field(found, text), origin, text, "", note(text), spot));
    }
  }

  /** Whether the date is called that of publication, or that as of which the text is. */
  private String note(String text) {
    String before = label == null ? "" : label.toString();
    if (DateLabel.opensAsPublished(text) || DateLabel.opensAsPublished(before)) {
      return LABELLED;
    }
    return DateLabel.isAsOf(text) || DateLabel.isAsOf(before) ? AS_OF : "";
  }

  private Field field(int found, String text) {
    String before = label == null ? "" : label.toString();
    boolean modified =
        (Marks.any(found, Marks.MODIFIED)
                && !Marks.any(found, Marks.PUBLISHED)
                && !DateLabel.opensAsPublished(text))
            || DateLabel.isModified(before)
            || DateLabel.isModified(text);
    boolean other = DateLabel.isOther(before) || DateLabel.isOther(text);
    return modified ? Field.MODIFIED : other ? Field.NONE : Field.PUBLISHED;
  }

  /** Not of the name of a thing, "A3000", nor of a later millennium. */
  private static boolean mayBeYear(String text, int start) {
    char first = text.charAt(start);
    boolean thing =
        start > 0 && Character.isLetter(text.charAt(start - 1)) && text.charAt(start - 1) < 128;
    return !thing && (first == '1' || first == '2' || first >= 128);
  }

  /** A cheap look before a date is parsed: a year, or two marks between digits. */
  private static boolean dated(String text) {
    int marks = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = Character.isDigit(c) ? digits + 1 : 0;
      boolean year = digits == 4 && mayBeYear(text, i - 3);
      marks +=
          (c == '.' || c == '/' || c == '-') && i > 0 && Character.isDigit(text.charAt(i - 1))
              ? 1
              : 0;
      boolean era = c == '年' && i > 0 && Character.isDigit(text.charAt(i - 1));
      boolean thai = i > 1 && c >= '\u0e00' && c <= '\u0e7f' && Character.isDigit(text.charAt(0));
      if (year || (marks >= 2 && digits == 2) || era || thai) {
        return true;
      }
    }
    return HanDate.isIn(text);
  }
}
