package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the texts at it: the caption goes with the story beside the whole picture, and who
 * made it or what its buttons say is no caption.
 */
final class Figure {

  /** Texts at a picture besides its caption. */
  private static final int MAX_TEXTS = 3;

  /** UTF-16 units of what a button says. */
  private static final int MAX_BUTTON = 30;

  private static final double LINKED = 0.3;

  private static final List<Region> OTHERS =
      List.of(Region.NAV, Region.ASIDE, Region.FORM, Region.BUTTON, Region.HIDDEN, Region.DIALOG);

  private Figure() {}

  /** The block before or behind a caption, past what else stands at the same picture. */
  static int beside(List<TextBlock> blocks, int i, int step) {
    int at = i + step;
    if (isCaption(blocks.get(i))
        && blocks.get(i).linkDensity() < LINKED
        && !isElse(blocks.get(i))) {
      @Nullable Place picture = picture(blocks.get(i));
      for (int seen = 0; seen < MAX_TEXTS && isAt(blocks, at, picture); seen++) {
        at += step;
      }
    }
    return at;
  }

  private static boolean isElse(TextBlock block) {
    return OTHERS.stream().anyMatch(block.place()::within);
  }

  private static boolean isAt(List<TextBlock> blocks, int i, @Nullable Place picture) {
    return i >= 0
        && i < blocks.size()
        && isCaption(blocks.get(i))
        && (blocks.get(i).isCredit() || (picture != null && picture == picture(blocks.get(i))));
  }

  /** Last of all: below a heading a picture is there, whether or not it has a caption. */
  static List<Verdict> captioned(List<Verdict> verdicts) {
    return verdicts.stream().map(Figure::captioned).toList();
  }

  private static Verdict captioned(Verdict verdict) {
    TextBlock block = verdict.block();
    if (!verdict.content() || !isCaption(block)) {
      return verdict;
    } else if (block.isCredit()) {
      return verdict.dropped("who made a picture, and no caption");
    }
    boolean button = block.place().within(Region.BUTTON) && block.text().length() <= MAX_BUTTON;
    return button ? verdict.dropped("what a button at a picture says") : verdict;
  }

  private static boolean isCaption(TextBlock block) {
    return block.block() instanceof Block.Caption;
  }

  private static @Nullable Place picture(TextBlock block) {
    @Nullable Place place = block.place().within(Region.FIGURE) ? block.place() : null;
    while (place != null && !place.tag().equals("figure")) {
      place = place.parent();
    }
    return place;
  }
}
