package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.Entities;
import dev.tearsheet.internal.text.HardWrap;
import java.util.List;
import org.apache.commons.lang3.Strings;

/** The text of a record as HTML, however it is marked. */
final class Paragraphs {

  private Paragraphs() {}

  /** HTML stays, Markdown is read, and each line of a plain text is a paragraph. */
  static String html(String text) {
    if (isMarked(text)) {
      return text;
    }
    String meant = Entities.read(text);
    return Markdown.is(meant) ? Markdown.html(meant) : html(meant, "p");
  }

  /** The same where it is known what element the text is. */
  static String html(String text, String tag) {
    if (isBlock(text)) {
      return text;
    }
    StringBuilder html = new StringBuilder();
    for (String line : lines(text)) {
      String words = isMarked(line) ? line : org.jsoup.nodes.Entities.escape(Entities.read(line));
      html.append('<').append(tag).append('>').append(words).append("</").append(tag).append(">\n");
    }
    return html.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    List<String> whole = HardWrap.is(lines) ? HardWrap.paragraphs(lines) : lines;
    return whole.stream().filter(line -> !line.isEmpty()).toList();
  }

  private static boolean isMarked(String text) {
    return text.contains("</") || Strings.CI.contains(text, "<br");
  }

  private static boolean isBlock(String text) {
    return text.startsWith("<") && isMarked(text);
  }
}
