package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * Who, where and when, and the story without the lines that told it.
 *
 * @param headline the headline
 * @param kicker the visible line above the headline
 * @param standfirst the visible summary below the headline
 * @param byline authors and contributors
 * @param dateline the dateline
 * @param published first publication
 * @param modified last change
 * @param walled whether the page says at the story's end that the rest is for subscribers
 * @param body the story's blocks, byline, dateline and credit lines taken off
 */
public record Credits(
    Optional<String> headline,
    Optional<String> kicker,
    Optional<String> standfirst,
    Byline byline,
    Optional<Dateline> dateline,
    Optional<Timestamp> published,
    Optional<Timestamp> modified,
    boolean walled,
    List<Block> body) {

  /** Copies the list. */
  public Credits {
    body = List.copyOf(body);
  }

  /**
   * The same of a story of other blocks.
   *
   * @param blocks the blocks
   * @return these credits with them
   */
  public Credits withBody(List<Block> blocks) {
    return new Credits(
        headline, kicker, standfirst, byline, dateline, published, modified, walled, blocks);
  }
}
