package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Where the picture of a figure is: lazy pages have a placeholder in {@code src}. */
final class PictureSource {

  /** Attributes in which scripts look for the picture, and the one that needs none. */
  private static final List<String> ATTRIBUTES =
      List.of("data-src", "data-original", "data-lazy-src", "data-lazy", "src");

  /** Attributes with an address for each width. */
  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");

  /** Elements of a figure that are looked at: a picture, its sources and one without scripts. */
  private static final int MAX = 12;

  private static final Evaluator PICTURE = QueryParser.parse("img, amp-img, source");

  private static final Evaluator PLAIN = QueryParser.parse("noscript img");

  /** Between two of a set; addresses may have commas within. */
  private static final Pattern NEXT = Pattern.compile(",\\s+");

  private PictureSource() {}

  /** The address as the page writes it, or "" when there is none. */
  static String of(Element figure) {
    String address = "";
    for (Element element : figure.selectStream(PICTURE).limit(MAX).toList()) {
      String own = one(element);
      boolean image = !element.nameIs("source");
      if (!own.isEmpty() && (image || address.isEmpty())) {
        address = own;
        if (image) {
          return larger(figure, address);
        }
      }
    }
    return address;
  }

  /**
   * What a page shows without scripts, where that is the same file: scripts first show a small one.
   */
  private static String larger(Element figure, String address) {
    Element plain = figure.selectFirst(PLAIN);
    String other = plain == null ? "" : one(plain);
    return !other.isEmpty() && file(other).equals(file(address)) ? other : address;
  }

  private static String file(String address) {
    String path = StringUtils.substringBefore(address, "?");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The address of one img or source element. */
  static String one(Element element) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute).strip();
      if (!value.isEmpty() && !value.startsWith("data:") && !isBlank(value)) {
        return value;
      }
    }
    for (String attribute : SETS) {
      String widest = widest(element.attr(attribute));
      if (!widest.isEmpty()) {
        return widest;
      }
    }
    return "";
  }

  private static boolean isBlank(String address) {
    String file = StringUtils.substringAfterLast("/" + address, "/");
    return file.startsWith("blank.")
        || file.startsWith("spacer.")
        || file.startsWith("placeholder");
  }

  /** {@code "/b-640.jpg 640w, /b-1280.jpg 1280w"} → /b-1280.jpg. */
  private static String widest(String set) {
    String widest = "";
    double most = -1;
    for (String candidate : NEXT.split(set, -1)) {
      String[] parts = StringUtils.split(candidate);
      double width = parts.length < 2 ? 0 : number(StringUtils.chop(parts[1]));
      if (parts.length > 0 && width > most && !parts[0].startsWith("data:")) {
        widest = StringUtils.stripEnd(parts[0], ",");
        most = width;
      }
    }
    return widest;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0; // a page's descriptor can be any text
    }
  }
}
