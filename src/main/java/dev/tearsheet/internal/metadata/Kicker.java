package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The line above the headline that some pages set within the heading itself. */
final class Kicker {

  private static final Set<String> TOKENS = Words.read(Kicker.class, "kicker-tokens.txt");

  private Kicker() {}

  /** The heading's first marked element, when the headline starts with its text. */
  static Optional<String> within(Element heading, String text) {
    for (Element child : heading.children()) {
      Optional<String> line =
          line(child, text)
              .or(() -> child.children().stream().findFirst().flatMap(inner -> line(inner, text)));
      if (line.isPresent()) {
        return line;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> line(Element element, String text) {
    if (element.attributesSize() == 0
        || !ClassNames.any(ClassNames.parts(element.className()), TOKENS)) {
      return Optional.empty();
    }
    String line = VisibleText.of(element, text.length());
    boolean starts = !line.isEmpty() && line.length() < text.length() && text.startsWith(line);
    return starts ? Optional.of(line) : Optional.empty();
  }
}
