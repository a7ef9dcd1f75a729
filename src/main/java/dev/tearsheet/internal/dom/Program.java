package dev.tearsheet.internal.dom;

import dev.tearsheet.internal.decode.Markup;
import org.jsoup.nodes.DataNode;
import org.jspecify.annotations.Nullable;

/** The text of a script or style, read when it is asked for. */
final class Program extends DataNode {

  private final Markup markup;
  private final int start;
  private final int end;
  private @Nullable String text;

  Program(Markup markup, int start, int end) {
    super("");
    this.markup = markup;
    this.start = start;
    this.end = end;
  }

  /** The text as the parser would have read it (HTML standard, 13.2.5.4: null characters). */
  @Override
  public String getWholeData() {
    String read = text;
    if (read == null) {
      read = markup.text(start, end).replace('\0', '\uFFFD');
      text = read;
    }
    return read;
  }
}
