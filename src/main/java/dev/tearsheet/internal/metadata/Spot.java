package dev.tearsheet.internal.metadata;

/**
 * Where on the page a claim stands.
 *
 * @param offset characters of visible text before it; -1 for what is not visible
 * @param away whether it stands in what is of other stories, of readers or of the site
 * @param article whether it stands within an article element
 */
public record Spot(int offset, boolean away, boolean article) {

  /** In the head of the document, a script or an attribute. */
  public static final Spot NOWHERE = new Spot(-1, false, false);

  /**
   * Whether it can be seen.
   *
   * @return false for metadata
   */
  public boolean visible() {
    return offset >= 0;
  }
}
