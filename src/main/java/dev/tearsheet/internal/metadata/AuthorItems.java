package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Authors whom an element lists, each in an item that looks like the others.
 *
 * <pre>{@code <ul class="authors"><li>Ann Roe</li><li>Bo Doe</li></ul> → Ann Roe, Bo Doe}</pre>
 */
final class AuthorItems {

  private static final int MAX_ITEMS = 8;

  /** Elements around each other that hold the items alone. */
  private static final int MAX_LEVELS = 3;

  /** UTF-16 units of a name with a role. */
  private static final int MAX_ITEM = 80;

  /** Words that join the items. */
  private static final Set<String> JOINS =
      Set.of("", ",", "|", "·", "•", "&", "and", "und", "et", "y");

  private AuthorItems() {}

  /** The names with commas between them, empty where the element lists none. */
  static String of(Element element) {
    Element around = element;
    String opening = "";
    for (int level = 0; level < MAX_LEVELS && around.childrenSize() == 1; level++) {
      opening += around.ownText() + " ";
      around = around.child(0);
    }
    List<Element> items = around.childrenSize() > MAX_ITEMS ? List.of() : around.children();
    return items.size() > 1 && areAlike(items) && isJoined(around)
        ? (opening.strip() + " " + names(items)).strip()
        : "";
  }

  private static String names(List<Element> items) {
    List<String> names =
        items.stream().map(item -> VisibleText.of(item, MAX_ITEM)).map(String::strip).toList();
    return names.stream().allMatch(AuthorItems::mayBeName)
        ? names.stream().collect(Collectors.joining(", "))
        : "";
  }

  /** Items of a list, or elements with the same class names. */
  private static boolean areAlike(List<Element> items) {
    Element first = items.get(0);
    String names = first.className();
    return (first.nameIs("li") || !names.isEmpty())
        && items.stream()
            .allMatch(item -> item.nameIs(first.normalName()) && item.className().equals(names));
  }

  private static boolean isJoined(Element around) {
    for (Node node : around.childNodes()) {
      if (node instanceof TextNode text
          && !JOINS.contains(text.text().strip().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Two words or more without a digit, the first of them in capitals if its letters have any. */
  private static boolean mayBeName(String text) {
    return text.length() < MAX_ITEM
        && text.indexOf(' ') > 0
        && StringUtils.indexOfAny(text, "0123456789:@") < 0
        && Character.isLetter(text.codePointAt(0))
        && !Character.isLowerCase(text.codePointAt(0));
  }
}
