package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short block that belongs by its element to a kept one beside it: who said a quotation ({@code
 * footer}, {@code cite}), below it in the same {@code blockquote}, and the term ({@code dt}) above
 * its description ({@code dd}), and the {@code summary} above what it opens. What else stands in a
 * quotation is often a network's: "A post shared by".
 */
final class Companion {

  private static final String REASON = "belongs to the block beside it";

  /** Characters of a name with an office, of a term. */
  private static final int MAX_LENGTH = 120;

  private Companion() {}

  static List<Verdict> kept(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = 0; i < left.size(); i++) {
      boolean below = i > 0 && left.get(i - 1).content();
      boolean above = i + 1 < left.size() && left.get(i + 1).content();
      if (!left.get(i).content()
          && ((below && isSaid(left.get(i), left.get(i - 1)))
              || (above && isTerm(left.get(i), left.get(i + 1)))
              || (above && isSummary(left.get(i), left.get(i + 1))))) {
        left.set(i, left.get(i).kept(REASON));
      }
    }
    return left;
  }

  private static boolean isSaid(Verdict verdict, Verdict before) {
    return within(verdict, Region.QUOTE)
        && within(before, Region.QUOTE)
        && isShort(verdict)
        && (around(verdict, "footer") != null || around(verdict, "cite") != null)
        && around(verdict, "blockquote") == around(before, "blockquote");
  }

  private static boolean isTerm(Verdict verdict, Verdict behind) {
    return within(verdict, Region.LIST)
        && within(behind, Region.LIST)
        && isShort(verdict)
        && around(verdict, "dt") != null
        && around(behind, "dd") != null
        && around(verdict, "dl") == around(behind, "dl");
  }

  private static boolean isSummary(Verdict verdict, Verdict below) {
    return within(verdict, Region.DETAILS)
        && within(below, Region.DETAILS)
        && verdict.block().linked() == 0
        && isShort(verdict)
        && around(verdict, "summary") != null
        && around(verdict, "details") == around(below, "details");
  }

  /**
   * The caption of a table goes with the table below it, and that of a gallery's picture with the
   * one above.
   */
  static List<Verdict> captioned(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = 1; i < left.size(); i++) {
      if (isOfGallery(left.get(i), left.get(i - 1))) {
        left.set(i, left.get(i).kept(REASON));
      }
    }
    for (int i = 0; i + 1 < left.size(); i++) {
      Verdict verdict = left.get(i);
      boolean kept = left.get(i + 1).content();
      boolean caption =
          left.get(i + 1).block().block() instanceof Block.Table
              && verdict.block().place().tag().equals("caption");
      if (caption && kept != verdict.content()) {
        left.set(i, kept ? verdict.kept(REASON) : verdict.dropped("above a table that is dropped"));
      }
    }
    return left;
  }

  private static boolean isOfGallery(Verdict verdict, Verdict before) {
    if (verdict.content() || !before.content() || !isCaption(verdict) || !isCaption(before)) {
      return false;
    }
    @Nullable Place picture = around(verdict, "figure");
    @Nullable Place above = around(before, "figure");
    return picture != null
        && above != null
        && picture != above
        && picture.parent() == above.parent()
        && verdict.block().linked() == 0;
  }

  private static boolean isCaption(Verdict verdict) {
    return verdict.block().block() instanceof Block.Caption;
  }

  /** Known without a walk up the page. */
  private static boolean within(Verdict verdict, Region region) {
    return verdict.block().place().within(region);
  }

  private static boolean isShort(Verdict verdict) {
    return verdict.block().text().length() <= MAX_LENGTH && !FurnitureLine.is(verdict.block());
  }

  /** The innermost element of a tag around a block. */
  private static @Nullable Place around(Verdict verdict, String tag) {
    @Nullable Place place = verdict.block().place();
    while (place != null && !place.tag().equals(tag)) {
      place = place.parent();
    }
    return place;
  }
}
