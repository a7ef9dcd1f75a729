package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Kind;
import java.util.List;

/**
 * The verdicts on a page.
 *
 * @param verdicts one for every block, in page order
 * @param kind what the page is
 * @param confidence calibrated probability that this is right
 */
public record Judgement(List<Verdict> verdicts, Kind kind, double confidence) {

  /** Copies the list. */
  public Judgement {
    verdicts = List.copyOf(verdicts);
  }
}
