package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * What stands on the page twice: a summary repeated, a copy for telephones. The first stays. A
 * short text is often repeated for a reason (a refrain, an item, "Advertisement"), so it goes only
 * where it stands beside a long copy, as the headings between the paragraphs of a twin do. Some
 * pages have the story once more in a single block, as Markdown or as typed data.
 */
final class Copies {

  /** Characters from which on repeated text is a copy wherever it stands. */
  private static final int LONG = 60;

  /** Characters of a summary, and of the paragraph in which it is looked for. */
  private static final int MAX_SUMMARY = 400;

  private static final int OPENING = 2000;

  /** Least share of the kept characters, and characters, of a block that has the story again. */
  private static final double MOST_OF_STORY = 0.3;

  private static final int MIN_STORY = 1500;

  /** Share of such a block's word triples that stand elsewhere: markup and links are its own. */
  private static final double SAME = 0.75;

  static final String REASON = "copy of a block before";

  private final List<Verdict> verdicts;
  private final boolean[] repeats;

  private Copies(List<Verdict> verdicts) {
    this.verdicts = verdicts;
    this.repeats = new boolean[verdicts.size()];
    Set<String> kept = new HashSet<>();
    for (int i = 0; i < repeats.length; i++) {
      repeats[i] = verdicts.get(i).content() && !kept.add(verdicts.get(i).block().text());
    }
  }

  static List<Verdict> without(List<Verdict> verdicts) {
    return new Copies(verdicts).dropped();
  }

  private List<Verdict> dropped() {
    boolean[] beside = new boolean[repeats.length];
    markBeside(beside, 0, 1);
    markBeside(beside, repeats.length - 1, -1);
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = 0; i < repeats.length; i++) {
      if (repeats[i] && (isLong(i) || beside[i])) {
        Verdict verdict = verdicts.get(i);
        left.set(i, dropped(verdict));
      }
    }
    withoutSummary(left);
    return withoutWholeStory(left);
  }

  /** A summary above the story whose words the first paragraph, right below it, has again. */
  private static void withoutSummary(List<Verdict> left) {
    int first = next(left, 0);
    int second = next(left, first + 1);
    if (second < left.size() && isParagraph(left.get(first)) && isParagraph(left.get(second))) {
      String summary = StringUtils.stripEnd(left.get(first).block().text(), " .!?…");
      boolean sentence = summary.length() >= LONG && summary.length() <= MAX_SUMMARY;
      if (sentence
          && StringUtils.left(left.get(second).block().text(), OPENING).contains(summary)) {
        left.set(first, dropped(left.get(first)));
      }
    }
  }

  private static int next(List<Verdict> verdicts, int from) {
    int next = from;
    while (next < verdicts.size() && !verdicts.get(next).content()) {
      next++;
    }
    return next;
  }

  private static boolean isParagraph(Verdict verdict) {
    return verdict.block().block() instanceof Block.Paragraph;
  }

  private static Verdict dropped(Verdict verdict) {
    return verdict.dropped(REASON);
  }

  private static List<Verdict> withoutWholeStory(List<Verdict> left) {
    long kept = left.stream().filter(Verdict::content).mapToInt(Copies::length).sum();
    for (int i = left.size() - 1; i >= 0; i--) {
      int length = left.get(i).content() ? length(left.get(i)) : 0;
      if (length >= MIN_STORY && length >= kept * MOST_OF_STORY && toldElsewhere(left, i)) {
        left.set(i, dropped(left.get(i)));
        kept -= length;
      }
    }
    return left;
  }

  private static boolean toldElsewhere(List<Verdict> verdicts, int number) {
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < verdicts.size(); i++) {
      if (i != number && verdicts.get(i).content()) {
        others.append(verdicts.get(i).block().text()).append('\n');
      }
    }
    Units text = new Units().of(verdicts.get(number).block().text());
    return Triples.share(text, Triples.of(others.toString())) >= SAME;
  }

  private static int length(Verdict verdict) {
    return verdict.block().text().length();
  }

  /** Short repeats in a row with a long one, seen from one end; what is dropped parts no row. */
  private void markBeside(boolean[] beside, int from, int step) {
    boolean within = false;
    for (int i = from; i >= 0 && i < repeats.length; i += step) {
      if (verdicts.get(i).content()) {
        within = repeats[i] && (within || isLong(i));
        beside[i] |= within;
      }
    }
  }

  private boolean isLong(int i) {
    return length(verdicts.get(i)) >= LONG;
  }
}
