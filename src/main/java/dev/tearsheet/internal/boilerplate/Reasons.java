package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;

/**
 * Puts a verdict into words: the plainest thing about the block that speaks the verdict's way. The
 * verdict itself is the forests'.
 */
final class Reasons {

  private static final double MANY_LINKS = 0.5;
  private static final double MOSTLY_HEADLINE = 0.8;

  static final String LIKE_HEADLINE = "repeats the headline";

  /** Log-odds beyond which names or words are worth naming. */
  private static final double TELLING = 1;

  private static final double LONG = 20;

  private static final int WORDS = BlockFeatures.NAMES.indexOf("words");
  private static final int HEADLINE = BlockFeatures.NAMES.indexOf("like_headline");
  private static final int TEXT_ODDS = BlockFeatures.NAMES.indexOf("odds_mean");
  private static final int PATH_ODDS = BlockFeatures.NAMES.indexOf("path_min");
  private static final int BELOW_TOP = BlockFeatures.NAMES.indexOf("shared");
  private static final int STATED = BlockFeatures.NAMES.indexOf("in_stated_body");

  private Reasons() {}

  static String kept(TextBlock block, float[] row) {
    if (row[STATED] > MOSTLY_HEADLINE) {
      return "in the body that the metadata states";
    } else if (block.block() instanceof Block.Heading) {
      return "heading within the story";
    } else if (!block.block().running()) {
      return "beside the story";
    }
    return row[WORDS] >= LONG ? "prose among the story's prose" : "short, but within the story";
  }

  static String dropped(TextBlock block, float[] row) {
    if (row[HEADLINE] >= MOSTLY_HEADLINE) {
      return LIKE_HEADLINE;
    } else if (block.linkDensity() >= MANY_LINKS) {
      return "mostly links";
    } else if (row[TEXT_ODDS] <= -TELLING) {
      return Verdict.FURNITURE;
    }
    String region = region(block.place());
    if (!region.isEmpty()) {
      return region;
    } else if (row[PATH_ODDS] <= -TELLING) {
      return "class names of page furniture";
    }
    return row[BELOW_TOP] > 0 ? "outside the story's container" : "unlike the story around it";
  }

  private static String region(Place place) {
    if (place.within(Region.HIDDEN)) {
      return "not shown";
    } else if (place.within(Region.NAV)) {
      return "within navigation";
    } else if (place.within(Region.FOOTER)) {
      return "within a footer";
    } else if (place.within(Region.FORM) || place.within(Region.BUTTON)) {
      return "within a form";
    } else if (place.within(Region.ASIDE)) {
      return "within an aside";
    }
    return place.within(Region.DIALOG) ? "within a dialog" : "";
  }
}
