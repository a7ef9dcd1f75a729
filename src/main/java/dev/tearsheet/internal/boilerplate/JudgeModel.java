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
          "img");

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

  private static JudgeModel read(String name) {
    return new JudgeModel(
        Lexicon.read(name + "-places.txt"),
        Lexicon.read(name + "-words.txt"),
        Forest.read(JudgeModel.class, name + "-first.txt"),
        Forest.read(JudgeModel.class, name + "-second.txt"));
  }

  /**
   * The opinion of the model for such blocks. Markdown of a whole page has its headings, lists and
   * links, but no containers by which a page is judged: the model for texts knows it better, and
   * that for pages a story alone. Of 214 pages made Markdown by html2text, links left out, body F1
   * .820 -> .933.
   */
  static Opinion opinionOf(List<TextBlock> blocks, Hints hints) {
    if (!isPlain(blocks) && !isFlat(blocks)) {
      return OfPage.MODEL.opinion(blocks, hints);
    }
    Opinion text = OfText.MODEL.opinion(blocks, hints);
    if (isPlain(blocks)) {
      return text;
    }
    Opinion page = OfPage.MODEL.opinion(blocks, hints);
    return StoryAlone.isMarked(blocks, text.scores())
        ? page
        : new Opinion(shaped(blocks, text.scores(), page.scores()), text.rows());
  }

  /**
   * The text's opinion on paragraphs and links, the page's on tables, and both on what else only
   * markup tells: lists and headings.
   */
  private static double[] shaped(List<TextBlock> blocks, double[] text, double[] page) {
    double[] scores = blend(text, page);
    for (int i = 0; i < scores.length; i++) {
      Block block = blocks.get(i).block();
      if (block instanceof Block.Table) {
        scores[i] = page[i];
      } else if (block instanceof Block.Paragraph || blocks.get(i).linkDensity() >= LINKED) {
        scores[i] = text[i];
      }
    }
    return scores;
  }

  /** Whether no block stands in an element: the input was text without markup. */
  static boolean isPlain(List<TextBlock> blocks) {
    return blocks.stream().allMatch(block -> block.place().parent() == null);
  }

  /** Whether the blocks stand in nothing but paragraphs, lists and their like, none with a name. */
  private static boolean isFlat(List<TextBlock> blocks) {
    return blocks.stream().allMatch(block -> isFlat(block.place()));
  }

  private static boolean isFlat(Place place) {
    for (@Nullable Place around = place; around != null; around = around.parent()) {
      if (!FLAT.contains(around.tag()) || !around.tokens().isEmpty()) {
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
