package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Readers' comments, boxes about the author, boxes to sign up in, dialogs and the page's foot that
 * read like the story. What stands in a place so named goes, unless it is most of what was kept:
 * some pages name the story's own place so.
 */
final class NamedSection {

  /** Of the text in such places, 2 % is story on the annotated pages. */
  private static final List<String> AUTHOR_BOXES =
      List.of(
          "author-box",
          "authorbox",
          "author-bio",
          "authorbio",
          "about-author",
          "about-the-author",
          "multiple-authors");

  /** Such a box, and one on how to print the story elsewhere, as common software names them. */
  private static final List<String> MADE_BOXES =
      List.of("saboxplugin", "m-a-box", "abh_box", "republication-tracker", "robots-nocontent");

  /** Starts of names; on the annotated pages nothing in such places is story. */
  private static final List<String> SIGN_UPS = List.of("signup", "sign-up", "subscribe");

  /** The same for what lies over the page, as where the rules for comments are read. */
  private static final List<String> DIALOGS = List.of("modal");

  /**
   * Last words of names; of what the forests keep in such places 1,100 characters are furniture on
   * the annotated pages and 3 are story. Where such a place is most of the page it is the story.
   */
  private static final Set<String> LABELS =
      Set.of(
          "author",
          "authors",
          "auteur",
          "autor",
          "autore",
          "breadcrumb",
          "breadcrumbs",
          "rating",
          "ratings");

  /** Elements in which nothing is story on the annotated pages, if a story stands elsewhere. */
  private static final Set<String> ASIDE = Set.of("footer", "dialog");

  /** Elements whose names tell of the page: that it shows comments, say. */
  private static final Set<String> WHOLE = Set.of("html", "body");

  /** The same for this as a whole name; as a part of one it names stories as well. */
  private static final String NEWSLETTER = " newsletter ";

  /** Share of the kept text up to which a section is taken for what its name says. */
  private static final double MOST = 0.5;

  /** Kept characters elsewhere that are a story of their own, however much is said about it. */
  private static final int SHORT_STORY = 300;

  private final Map<Place, Boolean> named = new HashMap<>();
  private final Predicate<Place> naming;
  private final int story;

  private NamedSection(Predicate<Place> naming, int story) {
    this.naming = naming;
    this.story = story;
  }

  static List<Verdict> without(List<Verdict> verdicts) {
    List<Verdict> left = new NamedSection(NamedSection::isSection, SHORT_STORY).leave(verdicts);
    return new NamedSection(NamedSection::isLabelled, Integer.MAX_VALUE).leave(left);
  }

  private List<Verdict> leave(List<Verdict> verdicts) {
    long all = 0;
    long aside = 0;
    for (Verdict verdict : verdicts) {
      int length = verdict.content() ? verdict.block().text().length() : 0;
      all += length;
      aside += length > 0 && within(verdict.block().place()) ? length : 0;
    }
    boolean goes = aside > 0 && (aside <= all * MOST || all - aside >= story);
    return goes ? dropped(verdicts) : verdicts;
  }

  private List<Verdict> dropped(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      boolean drop = verdict.content() && within(verdict.block().place());
      left.add(
          drop
              ? verdict.dropped(
                  "within comments, a box about the author or to sign up in, a dialog or the foot")
              : verdict);
    }
    return left;
  }

  private boolean within(Place place) {
    return (!WHOLE.contains(place.tag()) && naming.test(place)) || isAround(place.parent());
  }

  /** The same of an element that is around many blocks. */
  private boolean isAround(@Nullable Place place) {
    if (place == null) {
      return false;
    }
    Boolean known = named.get(place);
    if (known == null) {
      known = within(place);
      named.put(place, known);
    }
    return known;
  }

  private static boolean isSection(Place place) {
    String low = place.tokens().toLowerCase(Locale.ROOT);
    if (opensDialog(place, low) || (ASIDE.contains(place.tag()) && !isOfQuotation(place))) {
      return true;
    }
    if (low.isEmpty()) {
      return false;
    }
    return CommentName.among(low)
        || opensName(low, SIGN_UPS)
        || opensName(low, DIALOGS)
        || opensName(low, MADE_BOXES)
        || (low.contains("author") && AUTHOR_BOXES.stream().anyMatch(low::contains))
        || isNewsletter(low);
  }

  /** An element whose role says so; notes amid stories have the role of alerts, and the name. */
  private static boolean opensDialog(Place place, String low) {
    return place.within(Region.DIALOG)
        && (place.parent() == null || !place.parent().within(Region.DIALOG))
        && !low.contains("alert");
  }

  /** The foot of a quotation names whoever is quoted. */
  private static boolean isOfQuotation(Place place) {
    return place.parent() != null && place.parent().tag().equals("blockquote");
  }

  /** Opens a name with one of the words: {@code comments-area}, but not {@code no-comments}. */
  private static boolean opensName(String low, List<String> words) {
    for (String word : words) {
      int at = low.indexOf(word);
      if (at == 0 || (at > 0 && low.charAt(at - 1) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is or ends in such a word: {@code post-author}. */
  private static boolean isLabelled(Place place) {
    for (String name : StringUtils.split(place.tokens())) {
      String last = name.substring(StringUtils.lastIndexOfAny(name, "-", "_") + 1);
      if (LABELS.contains(last.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNewsletter(String low) {
    return (" " + low + " ").contains(NEWSLETTER);
  }
}
