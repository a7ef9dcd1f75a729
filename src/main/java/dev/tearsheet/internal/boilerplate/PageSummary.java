package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.stream.Stream;

/** A page's verdicts in figures: what its kind and the verdicts' own trust are read from. */
final class PageSummary {

  private static final List<String> OWN =
      List.of(
          "content_blocks",
          "content_chars",
          "content_share",
          "mean_score",
          "unsure_share",
          "longest",
          "mean_length",
          "content_links",
          "content_headings",
          "content_items",
          "switches",
          "spread",
          "first_content",
          "last_content",
          "page_blocks",
          "page_chars",
          "page_links",
          "page_prose",
          "articles",
          "article_prose",
          "has_headline",
          "headline_gap",
          "near_misses",
          "stated_body",
          "dropped_prose",
          "top_share",
          "plain",
          "stated_story",
          "stated_other",
          "open_graph",
          "dated",
          "signed",
          "headline_words",
          "standfirst_words",
          "linked_headings",
          "page_linked_headings",
          "times",
          "prices",
          "longest_run");

  static final List<String> NAMES =
      Stream.of(OWN, AddressShape.NAMES).flatMap(List::stream).toList();

  private static final int WORDS = BlockFeatures.NAMES.indexOf("words");
  private static final int LETTERS = BlockFeatures.NAMES.indexOf("chars");
  private static final int PROSE = BlockFeatures.NAMES.indexOf("page_prose");
  private static final int LINKS = BlockFeatures.NAMES.indexOf("page_links");
  private static final int DISTANCE = BlockFeatures.NAMES.indexOf("headline_distance");
  private static final int AFTER = BlockFeatures.NAMES.indexOf("after_headline");
  private static final int STATED = BlockFeatures.NAMES.indexOf("in_stated_body");
  private static final int ALIKE = BlockFeatures.NAMES.indexOf("alike_of_page");

  /** UTF-16 units of a line that is nothing but a time or a price. */
  private static final int SHORT = 40;

  private double blocks;
  private double chars;
  private double pageChars;
  private double scores;
  private double unsure;
  private double longest;
  private double linked;
  private double headings;
  private double items;
  private double switches;
  private double articles;
  private double articleProse;
  private double nearMisses;
  private double droppedProse;
  private double stated;
  private double alike;
  private double linkedHeadings;
  private double pageLinkedHeadings;
  private double times;
  private double prices;
  private double run;
  private double longestRun;
  private boolean plain;
  private int first = -1;
  private int last = -1;

  private PageSummary() {}

  static float[] of(List<Verdict> verdicts, Opinion opinion, Hints hints) {
    PageSummary summary = new PageSummary();
    boolean before = false;
    int article = -1;
    for (int i = 0; i < verdicts.size(); i++) {
      Verdict verdict = verdicts.get(i);
      summary.add(verdict, opinion.rows()[i], i);
      summary.switches += verdict.content() == before ? 0 : 1;
      before = verdict.content();
      int within = verdict.block().place().within(Region.ARTICLE) ? articleOf(verdict) : -1;
      summary.articles += within >= 0 && within != article ? 1 : 0;
      article = within;
    }
    return summary.row(verdicts.size(), opinion, hints);
  }

  /** Number of the outermost article around a block. */
  private static int articleOf(Verdict verdict) {
    int number = -1;
    for (var p = verdict.block().place(); p != null; p = p.parent()) {
      number = p.within(Region.ARTICLE) ? p.index() : number;
    }
    return number;
  }

  private void add(Verdict verdict, float[] row, int i) {
    double length = row[LETTERS];
    TextBlock block = verdict.block();
    plain = block.place().parent() == null;
    pageLinkedHeadings += isLinkedHeading(block) ? 1 : 0;
    times += length <= SHORT && block.place().within(Region.TIME) ? 1 : 0;
    prices += length <= SHORT && isPrice(block.text()) ? 1 : 0;
    run = block.block() instanceof Block.Heading ? 0 : run;
    pageChars += length;
    unsure += verdict.score() > 0.2 && verdict.score() < 0.8 ? length : 0;
    if (!verdict.content()) {
      nearMisses += verdict.score() > 0.3 ? length : 0;
      droppedProse += row[WORDS] > 20 && verdict.block().linkDensity() < 0.3 ? length : 0;
    } else if (verdict.block().block().running()) {
      addContent(verdict, row, i, length);
    }
  }

  private void addContent(Verdict verdict, float[] row, int i, double length) {
    Block block = verdict.block().block();
    blocks++;
    chars += length;
    scores += verdict.score() * length;
    longest = Math.max(longest, length);
    linked += verdict.block().linkDensity() * length;
    headings += block instanceof Block.Heading ? 1 : 0;
    linkedHeadings += isLinkedHeading(verdict.block()) ? 1 : 0;
    run += block instanceof Block.Paragraph ? length : 0;
    longestRun = Math.max(longestRun, run);
    items += block instanceof Block.ListItem ? length : 0;
    articleProse += verdict.block().place().within(Region.ARTICLE) ? length : 0;
    stated = Math.max(stated, row[STATED]);
    alike = Math.max(alike, row[ALIKE]);
    first = first < 0 ? i : first;
    last = i;
  }

  /** A teaser's heading leads to its story. */
  private static boolean isLinkedHeading(TextBlock block) {
    return block.block() instanceof Block.Heading && block.linkDensity() > 0.5;
  }

  /** A currency sign and a digit. */
  private static boolean isPrice(String text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      digit |= Character.isDigit(text.charAt(i));
    }
    return digit && hasCurrency(text);
  }

  private static boolean hasCurrency(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) == Character.CURRENCY_SYMBOL) {
        return true;
      }
    }
    return false;
  }

  private float[] row(int size, Opinion opinion, Hints hints) {
    double some = Math.max(1, chars);
    double all = Math.max(1, pageChars);
    float[] lead =
        size == 0 ? new float[BlockFeatures.NAMES.size()] : opinion.rows()[Math.max(0, first)];
    Row row = new Row(NAMES.size());
    row.put(blocks).put(chars).put(chars / all).put(scores / some).put(unsure / (some + unsure));
    row.put(longest).put(some / Math.max(1, blocks)).put(linked / some);
    row.put(headings / Math.max(1, blocks)).put(items / some).put(switches);
    row.put(blocks / Math.max(1, last - first + 1)).put((double) first / Math.max(1, size));
    row.put((double) last / Math.max(1, size)).put(size).put(all);
    row.put(lead[LINKS]).put(lead[PROSE] / all).put(articles).put(articleProse / some);
    row.put(lead[AFTER]).put(lead[DISTANCE]).put(nearMisses / some).put(stated);
    row.put(droppedProse / some).put(alike);
    row.put(plain).put(StatedKind.story(hints)).put(StatedKind.noStory(hints));
    row.put(StatedKind.openGraph(hints)).put(hints.dated()).put(hints.signed());
    row.put(hints.headline().map(Script::words).orElse(0.0));
    row.put(hints.standfirst().map(Script::words).orElse(0.0));
    row.put(linkedHeadings / Math.max(1, headings)).put(pageLinkedHeadings).put(times);
    row.put(prices).put(longestRun / some);
    AddressShape.put(plain ? "" : hints.address(), row);
    return row.values();
  }
}
