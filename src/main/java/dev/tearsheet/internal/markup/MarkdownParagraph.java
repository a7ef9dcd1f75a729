package dev.tearsheet.internal.markup;

import java.util.HashSet;
import java.util.Set;

/**
 * A paragraph of Markdown as the element that it stands for: prose, what another page shows here,
 * the caption of a picture or the standfirst. Markdown has no marks for the last three; each has a
 * common form.
 */
final class MarkdownParagraph {

  private final String source;
  private final String html;

  MarkdownParagraph(String source) {
    this.source = source;
    this.html = InlineMarks.html(source);
  }

  /** The words that the pictures of a text are described with, as they stand in it. */
  static Set<String> descriptions(String[] lines) {
    Set<String> descriptions = new HashSet<>();
    for (String line : lines) {
      int end = line.startsWith("![") ? line.indexOf("](") : -1;
      if (end > 2) {
        descriptions.add(line.substring(2, end));
      }
    }
    return descriptions;
  }

  /** Nothing but a picture, or a link of one. */
  boolean isPicture() {
    boolean linked = html.startsWith("<a ") && html.endsWith("</a>");
    String inner =
        linked ? html.substring(html.indexOf('>') + 1, html.length() - "</a>".length()) : html;
    return inner.startsWith("<img ") && inner.indexOf('<', 1) < 0 && inner.endsWith(">");
  }

  /** Nothing but emphasized words, below a picture or the same that one is described with. */
  boolean isCaption(boolean belowPicture, Set<String> descriptions) {
    return isEmphasized()
        && (belowPicture || descriptions.contains(source.substring(1, source.length() - 1)));
  }

  private boolean isEmphasized() {
    return html.startsWith("<em>") && html.indexOf("</em>") == html.length() - "</em>".length();
  }

  String html() {
    return html;
  }

  /** Nothing but strong words below the headline are the standfirst. */
  String belowHeadline() {
    boolean strong =
        html.startsWith("<strong>")
            && html.indexOf("</strong>") == html.length() - "</strong>".length();
    return strong ? "<p class=\"standfirst\">" + html + "</p>\n" : element();
  }

  /** An address alone is what publishing software shows as the video or post that it leads to. */
  String element() {
    String address = html.startsWith("<a href=\"") ? html.substring(9, html.indexOf("\">")) : "";
    boolean embed =
        address.startsWith("http")
            && html.equals("<a href=\"%s\">%s</a>".formatted(address, address));
    if (embed) {
      return "<iframe src=\"" + address + "\"></iframe>\n";
    }
    return (isTeaser() ? "<p class=\"related-link\">" : "<p>") + html + "</p>\n";
  }

  /** One link around a picture and words: what a page shows of another. */
  private boolean isTeaser() {
    return html.startsWith("<a ")
        && html.indexOf("</a>") == html.length() - "</a>".length()
        && html.contains("<img ");
  }

  /** Below a picture: often its caption, which nothing else tells from a paragraph. */
  String belowPicture() {
    return "<p class=\"pictured\">" + html + "</p>\n";
  }
}
