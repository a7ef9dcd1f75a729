package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A heading's text: the headline, and the lines above and below it that some pages set within.
 *
 * <pre>{@code <h1><span class=kicker>Lund</span> Bridge opens <small>After ten years</small></h1>
 * → Lund / Bridge opens / After ten years}</pre>
 *
 * @param kicker the line above
 * @param headline the headline
 * @param subtitle the line below
 */
record HeadingText(Optional<String> kicker, String headline, Optional<String> subtitle) {

  private static final Set<String> KICKERS = Words.read(HeadingText.class, "kicker-tokens.txt");
  private static final Set<String> SUBTITLES = Words.read(HeadingText.class, "subtitle-tokens.txt");

  /** UTF-16 units of what an attribute calls an element. */
  private static final int MAX_NAME = 40;

  static HeadingText of(Element heading, int limit) {
    String text = VisibleText.of(heading, limit);
    if (heading.childrenSize() == 0) {
      return new HeadingText(Optional.empty(), text, Optional.empty());
    }
    String opening = beforeParagraph(heading, limit);
    if (!opening.isEmpty()) {
      return new HeadingText(Optional.empty(), opening, Optional.empty());
    }
    Optional<String> kicker = kicker(heading, text);
    Optional<String> subtitle = subtitle(heading, text);
    int end = text.length() - subtitle.map(String::length).orElse(0);
    int start = kicker.map(String::length).orElse(0);
    String own =
        start < end ? StringUtils.stripEnd(text.substring(start, end).strip(), " :") : text;
    boolean joined = own.startsWith(":"); // then the kicker is a part of the headline
    return new HeadingText(kicker, joined ? text.substring(0, end).strip() : own, subtitle);
  }

  /** What stands above the first paragraph of a heading that nobody closed; empty for others. */
  private static String beforeParagraph(Element heading, int limit) {
    StringBuilder text = new StringBuilder();
    for (Node child : heading.childNodes()) {
      if (child instanceof Element element) {
        if (element.nameIs("p")) {
          return StringUtils.normalizeSpace(text.toString());
        }
        text.append(VisibleText.of(element, limit));
      } else if (child instanceof TextNode run) {
        text.append(run.getWholeText());
      }
    }
    return "";
  }

  /** The heading's first marked element, when the headline starts with its text. */
  private static Optional<String> kicker(Element heading, String text) {
    for (Element child : heading.children()) {
      Element inner = child.firstElementChild();
      for (Element marked : inner == null ? List.of(child) : List.of(child, inner)) {
        String line = isMarked(marked, KICKERS) ? VisibleText.of(marked, text.length()) : "";
        if (isPart(line, text) && text.startsWith(line)) {
          return Optional.of(line);
        }
      }
    }
    return Optional.empty();
  }

  /** The heading's last element, when it is small or marked. */
  private static Optional<String> subtitle(Element heading, String text) {
    Element last = heading.lastElementChild();
    if (last == null || !(last.nameIs("small") || isMarked(last, SUBTITLES))) {
      return Optional.empty();
    }
    String line = VisibleText.of(last, text.length());
    return Optional.of(line).filter(below -> isPart(below, text) && text.endsWith(below));
  }

  private static boolean isMarked(Element element, Set<String> names) {
    return element.attributesSize() > 0
        && (ClassNames.any(ClassNames.parts(element.className()), names)
            || isCalled(element, names));
  }

  /** {@code <span data-testid="kicker">}, where the classes are those of a style. */
  private static boolean isCalled(Element element, Set<String> names) {
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (attribute.getKey().startsWith("data-")
          && value.length() <= MAX_NAME
          && ClassNames.any(ClassNames.parts(value), names)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String line, String text) {
    return !line.isEmpty() && line.length() < text.length();
  }
}
