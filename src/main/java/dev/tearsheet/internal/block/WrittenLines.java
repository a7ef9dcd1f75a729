package dev.tearsheet.internal.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Text that shows its line feeds because its element says so ({@code white-space: pre-wrap}): a
 * blank line parts paragraphs there.
 */
final class WrittenLines {

  /** Elements around a text that are asked; editors set the style on the nearest. */
  private static final int MAX_UP = 6;

  private WrittenLines() {}

  /**
   * The lines of a text that shows them.
   *
   * @param node the text
   * @param text what it says
   * @return the text alone where line feeds are blanks
   */
  static List<String> of(TextNode node, String text) {
    int feed = text.indexOf('\n');
    if (feed < 0 || node.isBlank() || !shows(node)) {
      return List.of(text);
    }
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (feed >= 0) {
      lines.add(text.substring(start, feed));
      start = feed + 1;
      feed = text.indexOf('\n', start);
    }
    lines.add(text.substring(start));
    return lines;
  }

  private static boolean shows(Node node) {
    @Nullable Node around = node.parent();
    for (int i = 0; i < MAX_UP && around instanceof Element element; i++) {
      if (element.attributesSize() > 0 && isStyled(element)) {
        return true;
      }
      around = element.parent();
    }
    return false;
  }

  private static boolean isStyled(Element element) {
    String style = element.attributes().get("style");
    if (!style.isEmpty() && keepsLines(style.toLowerCase(Locale.ROOT).replace(" ", ""))) {
      return true;
    }
    String names = element.attributes().get("class");
    return names.contains("whitespace-pre-") || names.contains("white-space-pre-");
  }

  private static boolean keepsLines(String style) {
    return style.contains("white-space:pre") || style.contains("white-space:break-spaces");
  }
}
