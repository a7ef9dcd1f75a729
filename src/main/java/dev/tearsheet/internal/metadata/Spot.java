package dev.tearsheet.internal.metadata;

import org.jspecify.annotations.Nullable;

/**
 * Where on the page a claim stands.
 *
 * @param offset characters of visible text before it; -1 for what is not visible
 * @param part the innermost part of the page around it that is not of the story, if any
 */
public record Spot(int offset, @Nullable Away part) {

  /** In the head of the document, a script or an attribute. */
  public static final Spot NOWHERE = new Spot(-1, null);

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
    return part != null && headline.isWithin(part) ? new Spot(offset, null) : this;
  }
}
