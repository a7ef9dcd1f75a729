package dev.tearsheet.internal.block;

import dev.tearsheet.internal.text.PhotoFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Between which blocks of a page its pictures stand. */
public final class PictureSpots {

  /**
   * Where a picture stands.
   *
   * @param next the number of the block that follows it, or that it stands in
   * @param within whether it stands in the text of that block
   * @param away whether it leads to another page: a teaser's and an advertisement do
   * @param figure whether it is the picture of a figure
   */
  public record Spot(int next, boolean within, boolean away, boolean figure) {}

  /** Elements from a picture to the link or figure around it. */
  private static final int MAX_LEVELS = 4;

  private final Map<Element, Spot> spots = new HashMap<>();

  void add(Element picture, int next, boolean within) {
    boolean away = false;
    boolean figure = false;
    Element around = picture;
    for (int level = 0; level < MAX_LEVELS && around != null; level++) {
      away |= around.nameIs("a") && !PhotoFile.is(around.attr("href"));
      figure |= around.nameIs("figure");
      around = around.parent();
    }
    spots.put(picture, new Spot(next, within, away, figure));
  }

  /**
   * Where a picture stands.
   *
   * @param picture an {@code img} element
   * @return nothing for one in a part of the page that has no blocks
   */
  public Optional<Spot> of(Element picture) {
    return Optional.ofNullable(spots.get(picture));
  }
}
