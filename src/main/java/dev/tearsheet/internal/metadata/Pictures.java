package dev.tearsheet.internal.metadata;

import dev.tearsheet.article.Image;
import dev.tearsheet.article.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Pictures claimed in several places and sizes, each kept once with what is said of it anywhere.
 *
 * <p>The first that the metadata states is the lead. Others of its are shapes of the same for the
 * places where they are shown (Google asks for three, Twitter for one), but for those that have a
 * caption of their own or can be seen.
 */
public final class Pictures {

  /** A claim, the absolute address of its picture, and what all addresses of its file share. */
  private record Stated(String address, String key, Claim claim) {

    @Nullable Element seen() {
      return claim.spot().element();
    }

    /** What the metadata states without a word on it. */
    boolean isBare() {
      return seen() == null && claim.note().isBlank() && claim.url().isBlank();
    }
  }

  private final int most;
  private final List<Stated> stated = new ArrayList<>();
  private final Map<String, Image> byKey = new LinkedHashMap<>();
  private final List<Claim> used = new ArrayList<>();

  Pictures(int most) {
    this.most = most;
  }

  /** Takes a claim of a picture, with its caption and credit, at an address. */
  void add(String address, Claim claim) {
    add(new Stated(address, PictureFile.key(address), claim));
  }

  private void add(Stated claimed) {
    stated.add(claimed);
    Claim claim = claimed.claim();
    Image own =
        new Image(claimed.address(), text(claim.note()), text(claim.url()), byKey.isEmpty());
    Image first = byKey.get(claimed.key());
    Image whole = first == null ? own : merged(first, own);
    if (!whole.equals(first) && (first != null || byKey.isEmpty() || !claimed.isBare())) {
      used.add(claim);
      byKey.put(claimed.key(), whole);
    }
  }

  /**
   * These pictures without those that can be seen and are not the story's.
   *
   * @param story whether an {@code img} element stands in the story
   * @return the others
   */
  public Pictures within(Predicate<Element> story) {
    Pictures within = new Pictures(most);
    for (Stated claimed : stated) {
      Element seen = claimed.seen();
      if (seen == null || story.test(seen)) {
        within.add(claimed);
      }
    }
    return within;
  }

  /**
   * The claims that gave an address, a caption or a credit.
   *
   * @return in the order in which they are believed
   */
  public List<Claim> used() {
    return List.copyOf(used);
  }

  /**
   * The pictures, the lead first.
   *
   * @return no more than the limit
   */
  public List<Image> images() {
    return byKey.values().stream().limit(most).toList();
  }

  /**
   * What is said where there are more pictures than the limit.
   *
   * @return nothing where there are not
   */
  public Optional<Problem> problem() {
    String message = "Of the page's images the first " + most + " were kept.";
    return Optional.of(Problem.of(Problem.Code.IMAGE_LIMIT, message))
        .filter(problem -> byKey.size() > most);
  }

  private static Image merged(Image first, Image again) {
    return new Image(
        first.url(),
        first.caption().or(again::caption),
        first.credit().or(again::credit),
        first.lead());
  }

  private static Optional<String> text(String value) {
    return Optional.of(value).filter(text -> !text.isBlank());
  }
}
