package dev.tearsheet.internal.markup;

import java.util.List;

/** Whether tags part the paragraphs of a text, rather than its lines. */
final class HtmlTags {

  private static final List<String> PARTING =
      List.of("</p>", "<p>", "<br>", "<br/>", "<br />", "</div>", "</h1>", "</h2>", "</li>");

  private static final int SOME = 2;

  private HtmlTags() {}

  /**
   * A text about HTML has tags, too, but more lines than tags; half a tag for each line is markup.
   */
  static boolean parting(String text) {
    int tags = 0;
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lines += c == '\n' && i > 0 && text.charAt(i - 1) != '\n' ? 1 : 0;
      tags += c == '<' && opens(text, i) ? 1 : 0;
    }
    return tags >= SOME && tags * 2 >= lines;
  }

  /** The text with the brackets of tags that were written as references. */
  static String unescaped(String text) {
    return text.contains("&lt;") ? text.replace("&lt;", "<").replace("&gt;", ">") : text;
  }

  private static boolean opens(String text, int at) {
    return PARTING.stream().anyMatch(tag -> text.regionMatches(true, at, tag, 0, tag.length()));
  }
}
