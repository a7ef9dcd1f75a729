package dev.tearsheet.internal.dom;

import dev.tearsheet.internal.decode.Markup;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.IntFunction;

/** A page in which something stands in the place of some stretches. */
final class KeyedReader extends Reader {

  private final Markup markup;
  private final int[] places;
  private final IntFunction<String> keys;
  private Reader piece;
  private int place;

  /**
   * Reads a page.
   *
   * @param markup the page
   * @param places where each stretch starts and ends, in their order; at last the page's end
   * @param keys what stands for a stretch, by its number
   */
  KeyedReader(Markup markup, int[] places, IntFunction<String> keys) {
    this.markup = markup;
    this.places = places;
    this.keys = keys;
    this.piece = markup.reader(0, places[0]);
  }

  @Override
  public int read(char[] chars, int offset, int length) throws IOException {
    int read = piece.read(chars, offset, length);
    while (read < 0 && place < places.length - 1) {
      place++;
      piece =
          place % 2 == 0
              ? markup.reader(places[place - 1], places[place])
              : new StringReader(keys.apply(place / 2));
      read = piece.read(chars, offset, length);
    }
    return read;
  }

  @Override
  public void close() {}
}
