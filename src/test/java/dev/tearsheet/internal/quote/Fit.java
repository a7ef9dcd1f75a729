package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places where content may start, or end, and how well each fits what is annotated.
 *
 * @param options the places
 * @param overlaps for each the share of both that they have in common
 */
record Fit(List<Content> options, List<Double> overlaps) {

  /** The starts of a cue's content, each with the end that fits best. */
  static Fit starts(Sources sources, Cue cue, Annotated.Gold gold) {
    List<Content> options = Content.starts(sources, cue);
    List<Double> overlaps = new ArrayList<>();
    for (Content start : options) {
      overlaps.add(
          start.isBackward()
              ? overlap(sources.reading, start, gold)
              : ends(sources.reading, start, gold).most());
    }
    return new Fit(options, overlaps);
  }

  /** The ends of content that starts somewhere. */
  static Fit ends(Reading reading, Content start, Annotated.Gold gold) {
    List<Content> options = Content.ends(reading, start);
    return new Fit(options, options.stream().map(end -> overlap(reading, end, gold)).toList());
  }

  /** The best overlap; 0 where there is none. */
  double most() {
    return overlaps.isEmpty() ? 0 : Collections.max(overlaps);
  }

  /** The first place of those that fit best, or null. */
  @Nullable Content best() {
    return most() > 0 ? options.get(overlaps.indexOf(most())) : null;
  }

  /** Whether there is a choice, and a place of it is right. */
  boolean teaches() {
    return options.size() > 1 && most() > 0;
  }

  /** Whether a place is one of those that fit best. */
  boolean isRight(int option) {
    return overlaps.get(option) >= most();
  }

  /** The share of both that content and what is annotated have in common. */
  static double overlap(Reading reading, Content content, Annotated.Gold gold) {
    Span span = reading.span(content.first(), content.last());
    Span hull = gold.hull();
    int both = Math.min(span.end(), hull.end()) - Math.max(span.start(), hull.start());
    int all = Math.max(span.end(), hull.end()) - Math.min(span.start(), hull.start());
    return Math.max(0, both) / (double) all;
  }
}
