package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a block stands on its page, and how it compares with headline and stated body. */
final class PageFeatures {

  static final List<String> NAMES =
      List.of(
          "at",
          "at_chars",
          "at_prose",
          "from_end",
          "after_headline",
          "headline_distance",
          "like_headline",
          "in_stated_body",
          "in_standfirst",
          "copies",
          "earlier_copies",
          "page_blocks",
          "page_chars",
          "page_prose",
          "page_links",
          "prev_words",
          "next_words",
          "prev_linked",
          "next_linked",
          "prev_shape_heading",
          "next_shape_heading",
          "after_heading_odds");

  private final List<TextBlock> page;
  private final Sizes sizes;
  private final Containers containers;
  private final Hashes headline = new Hashes();
  private final Hashes statedBody;
  private final boolean hasStatedBody;
  private final Hashes standfirst;
  private final Units units = new Units();
  private final int[][] copies;
  private final double[] likeness;
  private final int headlineAt;
  private final float[] headingOdds;
  private double charsBefore;
  private double proseBefore;

  PageFeatures(
      List<TextBlock> page,
      Sizes sizes,
      long[][] terms,
      Containers containers,
      Hints hints,
      Evidence evidence) {
    this.page = page;
    this.sizes = sizes;
    this.containers = containers;
    hints.headline().ifPresent(text -> Terms.ofText(text, (hash, s, e) -> headline.add(hash)));
    hasStatedBody = hints.articleBody().isPresent();
    statedBody = Triples.of(hints.articleBody().orElse(""));
    standfirst = Triples.of(hints.standfirst().orElse(""));
    copies = copies(page);
    likeness = new double[page.size()];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = likeness(terms[i], sizes.words[i]);
    }
    headlineAt = headlineAt();
    headingOdds = headingOdds(terms, evidence);
  }

  /** For each block, how many of the page have its text, and how many of them were put. */
  private static int[][] copies(List<TextBlock> page) {
    Map<String, int[]> byText = new HashMap<>();
    int[][] copies = new int[page.size()][];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = byText.computeIfAbsent(page.get(i).text(), key -> new int[2]);
      copies[i][0]++;
    }
    return copies;
  }

  /** The first block that says the headline, an h1 before others; -1 when there is none. */
  private int headlineAt() {
    int at = -1;
    double best = 0.6;
    for (int i = 0; i < page.size(); i++) {
      boolean h1 = page.get(i).block() instanceof Block.Heading h && h.level() == 1;
      boolean heading = page.get(i).block() instanceof Block.Heading;
      double like = likeness[i] + (h1 ? 0.5 : heading ? 0.2 : 0);
      if (like > best) {
        best = like;
        at = i;
      }
    }
    return at;
  }

  /** Evidence of the heading last seen, as "Related stories" rules what follows it. */
  private float[] headingOdds(long[][] terms, Evidence evidence) {
    float[] odds = new float[page.size()];
    float last = 0;
    for (int i = 0; i < odds.length; i++) {
      if (page.get(i).block() instanceof Block.Heading heading) {
        last = evidence.of(Terms.whole(heading.text()));
        for (long term : terms[i]) {
          last += evidence.of(term);
        }
      }
      odds[i] = last;
    }
    return odds;
  }

  /** Share of the words that headline and text have in common, by Dice. */
  private double likeness(long[] terms, double count) {
    if (headline.isEmpty() || count > headline.size() * 3.0 + 3) {
      return 0;
    }
    int common = 0;
    for (long term : terms) {
      common += headline.contains(term) ? 1 : 0;
    }
    return Math.min(1, 2.0 * common / (headline.size() + Math.min(14, Math.max(1, count))));
  }

  /** Puts block {@code i}; blocks must come in order. */
  void put(int i, Row row) {
    TextBlock block = page.get(i);
    int last = page.size() - 1;
    row.put((double) i / page.size()).put(charsBefore / containers.allChars);
    row.put(proseBefore / containers.allProse).put(last - i);
    row.put(headlineAt < 0 ? 0 : i > headlineAt ? 1 : i == headlineAt ? 2 : -1);
    row.put(headlineAt < 0 ? 999 : i - headlineAt).put(likeness[i]);
    units.of(block.text());
    row.put(hasStatedBody ? Triples.share(units, statedBody) : -1);
    row.put(standfirst.isEmpty() ? -1 : Triples.common(units, standfirst));
    row.put(copies[i][0]).put(copies[i][1]++);
    row.put(page.size()).put(containers.allChars).put(containers.allProse);
    row.put(containers.linkDensity(0));
    row.put(i > 0 ? sizes.words[i - 1] : 0).put(i < last ? sizes.words[i + 1] : 0);
    row.put(i > 0 ? page.get(i - 1).linkDensity() : 1);
    row.put(i < last ? page.get(i + 1).linkDensity() : 1);
    row.put(i > 0 && page.get(i - 1).block() instanceof Block.Heading);
    row.put(i < last && page.get(i + 1).block() instanceof Block.Heading).put(headingOdds[i]);
    charsBefore += sizes.letters[i];
    proseBefore += sizes.prose[i];
  }
}
