package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.forest.Forest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from annotated pages.
 *
 * @param places evidence of class names, ids and tags
 * @param texts evidence of words, word pairs and whole short blocks
 * @param first the opinion on a block from its own features
 * @param second the opinion that also knows the first on its neighbours
 */
record JudgeModel(Evidence places, Evidence texts, Forest first, Forest second) {

  /** Elements that Markdown has, and those of a page. */
  private static final Set<String> FLAT =
      Set.of(
          "",
          "#root",
          "html",
          "body",
          "section",
          "p",
          "ul",
          "ol",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "pre",
          "code",
          "table",
          "thead",
          "tbody",
          "tr",
          "td",
          "th",
          "a",
          "strong",
          "em",
          "hr",
          "br",
          "img",
          "figure",
          "figcaption",
          "iframe",
          "s");

  /** What reading Markdown calls paragraphs that are more than that. */
  private static final Set<String> CALLED = Set.of("", "pictured", "standfirst", "related-link");

  /** Share of a block's characters; a menu's item is a link. */
  private static final double LINKED = 0.5;

  /** Nothing is more certain, so that odds stay finite. */
  private static final double CERTAIN = 1 - 1e-5;

  /** Read when the first page of the kind is judged. */
  private static final class OfPage {
    private static final JudgeModel MODEL = read("page");
  }

  private static final class OfText {
    private static final JudgeModel MODEL = read("text");
  }

  private static final class OfMarkdown {
    private static final JudgeModel MODEL = read("marked");
  }

  private static JudgeModel read(String name) {
    return new JudgeModel(
        Lexicon.read(name + "-places.txt"),
        Lexicon.read(name + "-words.txt"),
        Forest.read(JudgeModel.class, name + "-first.txt"),
        Forest.read(JudgeModel.class, name + "-second.txt"));
  }

  /**
   * The opinion of the model for such blocks. Markdown of a whole page has its headings, lists and
   * links, but no containers by which a page is judged, and a text has none of them; each of the
   * three has a model (body F1 of Markdown of all annotated pages .922 -> .947). That for pages
   * knows a story alone best.
   */
  static Opinion opinionOf(List<TextBlock> blocks, Hints hints) {
    if (isPlain(blocks)) {
      return OfText.MODEL.opinion(blocks, hints);
    }
    Opinion marked = isFlat(blocks) ? OfMarkdown.MODEL.opinion(blocks, hints) : null;
    return marked == null || StoryAlone.isMarked(blocks, marked.scores())
        ? OfPage.MODEL.opinion(blocks, hints)
        : new Opinion(withTables(blocks, marked.scores()), marked.rows());
  }

  /**
   * The scores, of a table those of its neighbours: half of the annotators leave tables out
   * wherever they stand, so the model knows little of them.
   */
  private static double[] withTables(List<TextBlock> blocks, double[] scores) {
    double[] whole = scores.clone();
    for (int i = 1; i + 1 < scores.length; i++) {
      if (blocks.get(i).block() instanceof Block.Table && blocks.get(i).linkDensity() < LINKED) {
        whole[i] = Math.max(scores[i], (scores[i - 1] + scores[i + 1]) / 2);
      }
    }
    return whole;
  }

  /** Whether no block stands in an element: the input was text without markup. */
  static boolean isPlain(List<TextBlock> blocks) {
    return blocks.stream().allMatch(block -> block.place().parent() == null);
  }

  /** Whether the blocks stand in nothing but paragraphs, lists and their like, none with a name. */
  static boolean isFlat(List<TextBlock> blocks) {
    return !isPlain(blocks) && blocks.stream().allMatch(block -> isFlat(block.place()));
  }

  private static boolean isFlat(Place place) {
    for (@Nullable Place around = place; around != null; around = around.parent()) {
      if (!FLAT.contains(around.tag()) || !CALLED.contains(around.tokens())) {
        return false;
      }
    }
    return true;
  }

  Opinion opinion(List<TextBlock> blocks, Hints hints) {
    BlockFeatures features = BlockFeatures.of(blocks, hints, places, texts);
    float[][] rows = features.rows();
    double[] alone = first.probabilities(rows);
    features.putContext(alone);
    return new Opinion(blend(alone, second.probabilities(rows)), rows);
  }

  /**
   * The mean of two opinions in log odds. Where the second is led astray by its neighbours the
   * first holds it; out of fold the blend was better than either on three of four sets.
   */
  static double[] blend(double[] first, double[] second) {
    double[] blended = new double[first.length];
    for (int i = 0; i < blended.length; i++) {
      double odds = Math.sqrt(odds(first[i]) * odds(second[i]));
      blended[i] = odds / (1 + odds);
    }
    return blended;
  }

  private static double odds(double probability) {
    return probability / (1 - Math.min(probability, CERTAIN));
  }
}
