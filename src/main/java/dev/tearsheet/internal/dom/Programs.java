package dev.tearsheet.internal.dom;

import dev.tearsheet.internal.decode.Markup;
import java.io.Reader;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The scripts and styles of a page. They are half of its characters and hardly any is ever asked
 * for, so the parser gets a key in the place of each, and the tree gets a node that reads it when
 * it is asked for.
 *
 * <pre>{@code <script>let a = 1 … </script>  is parsed as  <script>KEY 0</script>}</pre>
 *
 * <p>The search for them knows less of HTML than the parser does. This needs no trust: where each
 * key has become the whole of a script or style, the parser would have read there what stood there,
 * and no less, because that has no end tag in it. Where one has not, the page is parsed as it is.
 */
final class Programs {

  /** What no page decoded from UTF-8 has in it: the second half of a pair, without the first. */
  private static final char KEY = '\uDC00';

  private final Markup markup;

  /** Where each starts and ends, and the length of the markup in the last. */
  private final int[] places;

  private int back;

  private Programs(Markup markup, int[] places) {
    this.markup = markup;
    this.places = places;
  }

  /** Those that are long enough to be worth it. */
  static Programs of(Markup markup) {
    return markup.holds(KEY) ? none(markup) : new Programs(markup, ProgramSearch.places(markup));
  }

  /** None, so that a page is parsed as it is. */
  static Programs none(Markup markup) {
    return new Programs(markup, new int[] {markup.length()});
  }

  /** The page with its keys. */
  Reader reader() {
    return new KeyedReader(markup, places, Programs::key);
  }

  private static String key(int index) {
    return KEY + Integer.toString(index);
  }

  /** How much of the page the parser gets to see, in the markup's units and without the keys. */
  int kept() {
    int kept = places[0];
    for (int i = 1; i < places.length; i += 2) {
      kept += places[i + 1] - places[i];
    }
    return kept;
  }

  /** Puts back what a key stands for; other nodes are left as they are. */
  void putBack(DataNode node) {
    if (!isBack() && node.getWholeData().equals(key(back)) && fills(node)) {
      node.replaceWith(new Program(markup, places[back * 2], places[back * 2 + 1]));
      back++;
    }
  }

  /** The parser reads markup within a script or style of a drawing. */
  private boolean fills(DataNode node) {
    Element parent = node.parent();
    int end = places[back * 2 + 1];
    return parent != null
        && parent.childNodeSize() == 1
        && parent.tag().namespace().equals(Parser.NamespaceHtml)
        && ProgramSearch.stands(markup, parent.normalName(), end + "</".length());
  }

  /** Whether each is back in its place. */
  boolean isBack() {
    return back == places.length / 2;
  }
}
