package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The visible lines around the headline: kicker above and standfirst below it, told by what the
 * page calls their element ({@code <span class="kicker">}, {@code <p class="standfirst">}).
 *
 * @param kicker the line above
 * @param standfirst the summary below
 */
record HeadLines(Optional<String> kicker, Optional<String> standfirst) {

  /** Blocks before and after the headline that may be its kicker or standfirst. */
  private static final int REACH = 4;

  /** UTF-16 units of a kicker; a longer line says something of its own. */
  private static final int MAX_KICKER = 60;

  /** Marks between a kicker and what stands behind it. */
  private static final String MARKS = " |:,·•/–—-\u00a0";

  private static final Set<String> KICKERS = Words.read(HeadLines.class, "kicker-names.txt");
  private static final Set<String> STANDFIRSTS =
      Words.read(HeadLines.class, "standfirst-names.txt");

  static HeadLines of(List<Verdict> verdicts) {
    for (int i = 0; i < verdicts.size(); i++) {
      if (headline(verdicts.get(i).block())) {
        int title = i;
        return new HeadLines(
            find(verdicts, above(verdicts, i), i, KICKERS)
                .or(() -> heading(verdicts, title))
                .flatMap(HeadLines::undated),
            find(verdicts, i + 1, Math.min(verdicts.size(), i + 1 + REACH), STANDFIRSTS));
      }
    }
    return new HeadLines(Optional.empty(), Optional.empty());
  }

  /** The first of the short lines right above the headline. */
  private static int above(List<Verdict> verdicts, int headline) {
    int first = headline;
    while (first > Math.max(0, headline - REACH)
        && verdicts.get(first - 1).block().text().length() <= MAX_KICKER) {
      first--;
    }
    return first;
  }

  private static boolean headline(TextBlock block) {
    return block.block() instanceof Block.Heading heading && heading.level() == 1;
  }

  private static Optional<String> find(
      List<Verdict> verdicts, int from, int to, Set<String> names) {
    for (int i = from; i < to; i++) {
      TextBlock block = verdicts.get(i).block();
      if (block.block().running() && named(block.place(), names)) {
        return Optional.of(block.text());
      }
    }
    return Optional.empty();
  }

  /** A heading right above that is called so: {@code <h3 class="pre-title">}. */
  private static Optional<String> heading(List<Verdict> verdicts, int headline) {
    return Optional.of(headline)
        .filter(at -> at > 0)
        .map(at -> verdicts.get(at - 1).block())
        .filter(block -> block.block() instanceof Block.Heading)
        .filter(block -> block.text().length() <= MAX_KICKER && named(block.place(), KICKERS))
        .map(TextBlock::text);
  }

  /** "Energy" of "Energy | 3 May 2024, 08:30"; nothing of a date alone. */
  private static Optional<String> undated(String line) {
    int end =
        DateReader.find(line, "", DayOrder.DAY_FIRST)
            .map(DateReader.Found::start)
            .orElse(line.length());
    return Optional.of(StringUtils.stripEnd(line.substring(0, end), MARKS))
        .filter(text -> !text.isEmpty());
  }

  /** Whether an element is called so, or the one whose whole text it marks. */
  private static boolean named(Place place, Set<String> names) {
    @Nullable Place around = place.parent();
    return calls(place, names)
        || (place.inline() && around != null && !around.inline() && calls(around, names));
  }

  /** "pre-title" as one word. */
  private static boolean calls(String[] words, Set<String> names) {
    for (String word : words) {
      if (names.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean calls(Place place, Set<String> names) {
    if (place.tokens().isEmpty()) {
      return false;
    }
    String tokens = place.tokens().toLowerCase(Locale.ROOT);
    for (String token : StringUtils.split(tokens, " _-")) {
      if (names.contains(token)) {
        return true;
      }
    }
    return tokens.indexOf('-') >= 0 && calls(StringUtils.split(tokens.replace("-", "")), names);
  }
}
