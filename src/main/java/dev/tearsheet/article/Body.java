package dev.tearsheet.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The story itself: typed blocks in reading order, and the one text that every span indexes.
 *
 * <p>Running blocks (all but captions and embeds) join with a blank line.
 */
public final class Body {

  private static final String SEPARATOR = "\n\n";
  private static final Body EMPTY = new Body(List.of());

  private final List<Block> blocks;
  private final List<Span> spans;
  private final String text;

  private Body(List<Block> blocks) {
    this.blocks = List.copyOf(blocks);
    List<Span> places = new ArrayList<>(blocks.size());
    List<String> texts = new ArrayList<>(blocks.size());
    int end = 0;
    for (Block block : this.blocks) {
      String own = block.running() ? block.text() : "";
      if (!own.isEmpty()) {
        end += (texts.isEmpty() ? 0 : SEPARATOR.length()) + own.length();
        texts.add(own);
      }
      places.add(new Span(end - own.length(), end));
    }
    this.spans = List.copyOf(places);
    this.text = String.join(SEPARATOR, texts);
  }

  /**
   * A body of these blocks.
   *
   * @param blocks the blocks in reading order
   * @return the body
   */
  public static Body of(List<Block> blocks) {
    return blocks.isEmpty() ? EMPTY : new Body(blocks);
  }

  /**
   * The blocks in reading order.
   *
   * @return an unmodifiable list, possibly empty
   */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * Where each block stands in {@link #text()}.
   *
   * @return one span for each of {@link #blocks()}; an empty span for a block that is not running
   */
  public List<Span> spans() {
    return spans;
  }

  /**
   * The running text: what every span of an article indexes.
   *
   * @return the running blocks, joined with a blank line; empty when there are none
   */
  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body that && blocks.equals(that.blocks);
  }

  @Override
  public int hashCode() {
    return blocks.hashCode();
  }

  @Override
  public String toString() {
    return "Body" + blocks;
  }
}
