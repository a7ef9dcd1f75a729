package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;

/**
 * A block of the page with what is known about where it stands.
 *
 * @param block its type and text
 * @param place the innermost element around all of its text; the page itself in plain text
 * @param linked how many characters of the text are anchors'
 * @param text the block's text, which a table joins anew each time it is asked for it
 */
public record TextBlock(Block block, Place place, int linked, String text) {

  /**
   * A block that stands at a place.
   *
   * @param block its type and text
   * @param place the innermost element around all of its text; the page itself in plain text
   * @param linked how many characters of the text are anchors'
   */
  public TextBlock(Block block, Place place, int linked) {
    this(block, place, linked, block.text());
  }

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

  /**
   * Whether this is a caption that says who made a picture and nothing of what it shows: "Foto: Ann
   * Roe/dpa".
   *
   * @return false for all but captions
   */
  public boolean isCredit() {
    return CreditAlone.is(this);
  }
}
