package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells content from boilerplate. */
public final class BlockJudge {

  private BlockJudge() {}

  /**
   * Judges every block of a page.
   *
   * @param blocks the blocks in page order
   * @param hints what the metadata tells about the story
   * @return a verdict for each block
   */
  public static Judgement judge(List<TextBlock> blocks, Hints hints) {
    Map<Place, Double> mass = new HashMap<>();
    for (TextBlock block : blocks) {
      double weight = prose(block) ? block.text().length() : 0;
      for (Place place = block.place(); place != null && weight > 1; place = place.parent()) {
        mass.merge(place, weight, Double::sum);
        weight *= 0.7;
      }
    }
    @Nullable Place best = null;
    double heaviest = 0;
    for (Map.Entry<Place, Double> entry : mass.entrySet()) {
      double value = entry.getValue();
      if (best == null
          || value > heaviest
          || (value == heaviest && entry.getKey().index() < best.index())) {
        best = entry.getKey();
        heaviest = value;
      }
    }
    @Nullable Place top = best;
    List<Verdict> verdicts = blocks.stream().map(block -> verdict(block, top)).toList();
    boolean any = verdicts.stream().anyMatch(Verdict::content);
    return new Judgement(verdicts, any ? Kind.ARTICLE : Kind.OTHER, 0.5);
  }

  private static Verdict verdict(TextBlock block, @Nullable Place top) {
    boolean inside = top == null;
    for (Place place = block.place(); place != null && !inside; place = place.parent()) {
      inside = place == top;
    }
    boolean content = inside && (prose(block) || partOfProse(block));
    return new Verdict(block, content, content ? "prose" : "little prose", content ? 0.8 : 0.2);
  }

  private static boolean partOfProse(TextBlock block) {
    boolean item = block.block() instanceof Block.ListItem;
    boolean heading = block.block() instanceof Block.Heading h && h.level() > 1;
    return block.linkDensity() < 0.3 && (item || heading);
  }

  private static boolean prose(TextBlock block) {
    return block.text().length() > 60
        && block.linkDensity() < 0.4
        && !(block.block() instanceof Block.Caption)
        && !block.place().within(Region.NAV)
        && !block.place().within(Region.FOOTER)
        && !block.place().within(Region.FORM)
        && !block.place().within(Region.ASIDE);
  }
}
