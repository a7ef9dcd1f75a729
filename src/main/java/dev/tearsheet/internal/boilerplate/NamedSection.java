package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Readers' comments, boxes about the author and boxes to sign up in that read like the story. What
 * stands in a place so named goes, unless it is most of what was kept: some pages name the story's
 * own place so.
 */
final class NamedSection {

  /** Comments together, at the start of a name, in the languages of European news sites. */
  private static final List<String> COMMENTS =
      List.of(
          "comments",
          "commentlist",
          "comment-list",
          "kommentare",
          "kommentarer",
          "commentaires",
          "comentarios",
          "commenti",
          "reacties",
          "komentarze",
          "komentare");

  /** Of the text in such places, 2 % is story on the annotated pages. */
  private static final List<String> AUTHOR_BOXES =
      List.of(
          "author-box", "authorbox", "author-bio", "authorbio", "about-author", "about-the-author");

  /** Starts of names; on the annotated pages nothing in such places is story. */
  private static final List<String> SIGN_UPS = List.of("signup", "sign-up", "subscribe");

  /** The same for this as a whole name; as a part of one it names stories as well. */
  private static final String NEWSLETTER = " newsletter ";

  /** Share of the kept text up to which a section is taken for what its name says. */
  private static final double MOST = 0.5;

  /** Kept characters elsewhere that are a story of their own, however much is said about it. */
  private static final int SHORT_STORY = 300;

  private final Map<Place, Boolean> named = new HashMap<>();

  private NamedSection() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    NamedSection section = new NamedSection();
    long all = 0;
    long comments = 0;
    for (Verdict verdict : verdicts) {
      int length = verdict.content() ? verdict.block().text().length() : 0;
      all += length;
      comments += length > 0 && section.within(verdict.block().place()) ? length : 0;
    }
    boolean story = comments <= all * MOST || all - comments >= SHORT_STORY;
    return comments > 0 && story ? section.dropped(verdicts) : verdicts;
  }

  private List<Verdict> dropped(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      boolean drop = verdict.content() && within(verdict.block().place());
      left.add(
          drop
              ? verdict.dropped("within comments, a box about the author or one to sign up in")
              : verdict);
    }
    return left;
  }

  private boolean within(@Nullable Place place) {
    if (place == null) {
      return false;
    }
    Boolean known = named.get(place);
    if (known == null) {
      known = isNamed(place.tokens()) || within(place.parent());
      named.put(place, known);
    }
    return known;
  }

  private static boolean isNamed(String tokens) {
    if (tokens.isEmpty()) {
      return false;
    }
    String low = tokens.toLowerCase(Locale.ROOT);
    return opensName(low, COMMENTS)
        || opensName(low, SIGN_UPS)
        || (low.contains("author") && AUTHOR_BOXES.stream().anyMatch(low::contains))
        || isNewsletter(low);
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

  private static boolean isNewsletter(String low) {
    return (" " + low + " ").contains(NEWSLETTER);
  }
}
