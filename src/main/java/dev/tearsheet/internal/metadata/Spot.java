package dev.tearsheet.internal.metadata;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on the page a claim stands.
 *
 * @param offset characters of visible text before it; -1 for what is not visible
 * @param part the innermost part of the page around it that is not of the story, if any
 * @param element the element that it is of, told for pictures alone
 */
public record Spot(int offset, @Nullable Away part, @Nullable Element element) {

  /** In the head of the document, a script or an attribute. */
  public static final Spot NOWHERE = new Spot(-1, null);

  /** The place of something that is no picture. */
  Spot(int offset, @Nullable Away part) {
    this(offset, part, null);
  }

  /** The same place, of an element. */
  Spot of(Element picture) {
    return new Spot(offset, part, picture);
  }

  /**
   * Whether it can be seen.
   *
   * @return false for metadata
   */
  public boolean visible() {
    return offset >= 0;
  }

  /**
   * Whether it stands in what is of other stories, of readers or of the site.
   *
   * @return true for a comment, a teaser, a menu
   */
  public boolean away() {
    return part != null;
  }

  /** Whether it stands in what is of other stories or of readers. */
  boolean ofOthers() {
    return part != null && part.isOfOthers();
  }

  /** The same place when the headline turns out to stand in the same part of the page. */
  Spot beside(Away headline) {
    return part != null && headline.isWithin(part) ? new Spot(offset, null, element) : this;
  }
}
