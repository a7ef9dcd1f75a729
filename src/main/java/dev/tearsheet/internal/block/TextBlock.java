package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;

/**
 * A block of the page with what is known about where it stands.
 *
 * @param block its type and text
 * @param place the innermost element around all of its text; the page itself in plain text
 * @param linked how many characters of the text are anchors'
 */
public record TextBlock(Block block, Place place, int linked) {

  /**
   * A block whose place is told by a path, for plain text and for trying things.
   *
   * @param block its type and text
   * @param path elements and their classes, {@code article > p.byline}; possibly empty
   */
  public TextBlock(Block block, String path) {
    this(block, place(path), 0);
  }

  private static Place place(String path) {
    Place place = Place.root();
    for (String step : path.isBlank() ? new String[0] : path.split(" > ")) {
      String[] names = step.split("\\.", 2);
      String classes = names.length == 1 ? "" : names[1].replace('.', ' ');
      place = place.child(names[0], classes, place.index() + 1);
    }
    return place;
  }

  /**
   * The block's text.
   *
   * @return never null
   */
  public String text() {
    return block.text();
  }

  /**
   * CSS path of its element.
   *
   * @return empty in plain text
   */
  public String path() {
    return place.path();
  }

  /**
   * Share of the characters that are anchors'.
   *
   * @return 0 to 1
   */
  public double linkDensity() {
    return text().isEmpty() ? 0 : Math.min(1, (double) linked / text().length());
  }
}
