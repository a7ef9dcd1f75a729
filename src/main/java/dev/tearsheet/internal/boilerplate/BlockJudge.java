package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells content from boilerplate. */
public final class BlockJudge {

  /** Likeness of a heading that has the headline's words and no others. */
  private static final double SAME = 1;

  /** Characters of a headline; the likeness is that of a text's first words. */
  private static final int MAX_HEADLINE = 100;

  private static final int LIKE_HEADLINE = BlockFeatures.NAMES.indexOf("like_headline");

  /** A stated body is whole about as often as not: many are cut or flattened. */
  private static final double STATED_TRUST = 0.5;

  private BlockJudge() {}

  /**
   * Judges every block of a page.
   *
   * @param blocks the blocks in page order
   * @param hints what the metadata tells about the story
   * @return a verdict for each block
   */
  public static Judgement judge(List<TextBlock> blocks, Hints hints) {
    Opinion opinion = JudgeModel.opinionOf(blocks, hints);
    List<Verdict> verdicts = verdicts(blocks, opinion);
    Judgement judgement = decide(verdicts, opinion, hints, PageModel.fitted());
    int headline = headline(blocks, verdicts, opinion, hints, judgement.kind());
    return headline < 0
        ? judgement
        : told(judgement.headed(headline), hints.headed(verdicts.get(headline).block().text()));
  }

  /** The block that is the headline where the metadata does not say which, -1 for none. */
  private static int headline(
      List<TextBlock> blocks, List<Verdict> verdicts, Opinion opinion, Hints hints, Kind kind) {
    boolean unnamed = hints.headline().isEmpty() && kind != Kind.OTHER;
    boolean marked = !hints.titled() && JudgeModel.isFlat(blocks);
    int headline = marked ? TextHeadline.ofMarkdown(verdicts, opinion, hints.address()) : -1;
    boolean lines = headline < 0 && (unnamed || JudgeModel.isPlain(blocks));
    return lines ? TextHeadline.of(verdicts, opinion, hints.address()) : headline;
  }

  /** A line that is the headline may say that there is no story, or that it is still running. */
  private static Judgement told(Judgement headed, Hints known) {
    if (NoStoryTitle.is(known)) {
      return headed.noStory();
    }
    boolean live = headed.kind() == Kind.ARTICLE && LiveBlog.is(headed.verdicts(), known);
    return live ? headed.live(LiveBlog.withTimes(headed.verdicts(), known)) : headed;
  }

  static Judgement decide(List<Verdict> verdicts, Opinion opinion, Hints hints, PageModel model) {
    float[] page = PageSummary.of(verdicts, opinion, hints);
    List<Verdict> whole = StatedBody.addedTo(verdicts, hints);
    boolean stated = whole.size() > verdicts.size();
    boolean teasers = !stated && !StatedKind.says(hints) && TeaserList.is(verdicts);
    if (teasers || NoStoryTitle.is(hints) || StatedKind.many(hints)) {
      return new Judgement(verdicts, Kind.OTHER, model.noStory(page), Optional.empty());
    } else if (!stated && model.kind(page) == Kind.OTHER) {
      return new Judgement(verdicts, Kind.OTHER, model.confidence(page), Optional.empty());
    }
    boolean live = StatedKind.live(hints) || LiveBlog.is(whole, hints);
    List<Verdict> told = live ? LiveBlog.withTimes(whole, hints) : CommentThread.without(whole);
    return new Judgement(
        Subheading.typed(Figure.captioned(told)),
        live ? Kind.LIVE_BLOG : Kind.ARTICLE,
        stated ? STATED_TRUST : model.confidence(page),
        Optional.empty());
  }

  static List<Verdict> verdicts(List<TextBlock> blocks, Opinion opinion) {
    double threshold = Threshold.of(blocks, opinion.scores());
    int story =
        JudgeModel.isPlain(blocks) ? StoryAlone.first(blocks, opinion.scores(), threshold) : -1;
    double within = story < 0 ? threshold : Math.min(threshold, StoryAlone.LEAST);
    List<Verdict> verdicts = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      boolean after = i > 0 && verdicts.get(i - 1).content();
      double own = i > story ? within : threshold;
      boolean on =
          Continuation.is(blocks.get(i), opinion.scores()[i], after)
              || Continuation.isBelowLeadIn(blocks.get(i), verdicts)
              || AnnouncedList.goesOn(blocks.get(i), verdicts);
      double least = on ? 0 : own;
      verdicts.add(verdict(blocks, opinion, i, least));
    }
    return corrected(verdicts, opinion);
  }

  /** The verdicts after what is known of pages as wholes. */
  private static List<Verdict> corrected(List<Verdict> verdicts, Opinion opinion) {
    List<Verdict> once = Copies.without(Scrambled.without(Contents.without(verdicts)));
    List<Verdict> one = NextStory.without(PullQuotes.without(amid(once)), opinion);
    List<Verdict> uncommented = CommentHeading.cut(one);
    List<Verdict> own = LinkRun.without(LinkedStories.without(NamedSection.without(uncommented)));
    List<Verdict> cut = LeadInTail.without(TeaserRun.without(own));
    List<Verdict> below = AboveHeadline.without(LastTags.without(LastWall.without(cut)));
    return LastHeading.without(LastQuestion.without(below));
  }

  /** What belongs to kept blocks by the place where it stands. */
  private static List<Verdict> amid(List<Verdict> verdicts) {
    List<Verdict> alike = SisterHeading.kept(SameMarkup.kept(WholeList.in(verdicts)));
    return Companion.captioned(AmidStory.kept(Companion.kept(alike)));
  }

  private static Verdict verdict(List<TextBlock> blocks, Opinion opinion, int i, double threshold) {
    TextBlock block = blocks.get(i);
    float[] row = opinion.rows()[i];
    double score =
        block.block().running() ? opinion.scores()[i] : around(blocks, opinion.scores(), i);
    if (score < threshold) {
      return new Verdict(block, false, Reasons.dropped(block, row), score);
    }
    if (isLine(block) && row[LIKE_HEADLINE] >= SAME) {
      return new Verdict(block, false, Verdict.HEADLINE, score);
    }
    if (FurnitureLine.is(block)) {
      return new Verdict(block, false, "a stock phrase of page furniture", score);
    }
    return new Verdict(block, true, Reasons.kept(block, row), score);
  }

  /** Some pages set the headline in no heading. */
  private static boolean isLine(TextBlock block) {
    return block.block() instanceof Block.Heading
        || (block.block() instanceof Block.Paragraph && block.text().length() <= MAX_HEADLINE);
  }

  /** Captions and embeds are never running text; they go with the story around them. */
  private static double around(List<TextBlock> blocks, double[] scores, int i) {
    double before = i > 0 ? scores[Math.max(0, Figure.beside(blocks, i, -1))] : 0;
    int next = Figure.beside(blocks, i, 1);
    return Math.max(before, next < scores.length ? scores[next] : 0);
  }
}
