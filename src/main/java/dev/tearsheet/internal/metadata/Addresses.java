package dev.tearsheet.internal.metadata;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Element;

/** Web addresses as pages write them. */
final class Addresses {

  /** An address of more folders hides its sections among others. */
  private static final int MAX_FOLDERS = 20;

  private Addresses() {}

  /** The absolute http(s) address, or "" when there is none to be made. */
  static String absolute(String base, String address) {
    String plain = address.strip().replace(" ", "%20");
    if (Strings.CI.startsWithAny(plain, "https://", "http://")) {
      return withHost(plain);
    }
    try {
      String resolved = URI.create(base).resolve(plain).toString();
      boolean web = Strings.CS.startsWithAny(resolved, "https://", "http://");
      return web && !plain.isEmpty() ? withHost(resolved) : "";
    } catch (IllegalArgumentException e) {
      return ""; // a page's address can be any text
    }
  }

  /** Slashes too many before a host are passed over, as browsers do; "" when there is no host. */
  private static String withHost(String address) {
    int start = address.indexOf("//") + 2;
    String rest = StringUtils.stripStart(address.substring(start), "/");
    String host = StringUtils.substringBefore(rest, "/");
    boolean given = start + rest.length() == address.length() && !rest.isEmpty();
    return given ? address : host.indexOf('.') > 0 ? address.substring(0, start) + rest : "";
  }

  /** Whether an address is that of a site's front page. */
  static boolean isFront(String address) {
    int host = address.indexOf("//");
    int start = host < 0 ? address.length() : host + 2;
    int slash = address.indexOf('/', start);
    return (slash < 0 || slash == address.length() - 1) && address.indexOf('?', start) < 0;
  }

  /** Whether a link leads from a story to its site's front page. */
  static boolean isHome(Element link) {
    String address = link.attr("href");
    boolean front = address.equals("/") || (address.contains("//") && isFront(address));
    return front && isHome(link.baseUri(), address);
  }

  private static boolean isHome(String page, String front) {
    boolean own = !front.contains("//") || host(page).isEmpty() || host(page).equals(host(front));
    return own && (page.isEmpty() || !isFront(page));
  }

  /** Whether a link leads from a story up to the folder of its site or blog. */
  static boolean isAbove(Element link) {
    String page = StringUtils.substringAfter(link.baseUri(), "//");
    String address = absolute(link.baseUri(), link.attr("href"));
    String folder = StringUtils.stripEnd(StringUtils.substringAfter(address, "//"), "/") + "/";
    return folder.indexOf('/') < folder.length() - 1
        && page.startsWith(folder)
        && StringUtils.containsAny(page.substring(folder.length()), "0123456789");
  }

  static String host(String address) {
    String rest = StringUtils.substringAfter(address, "//");
    String host = StringUtils.substringBefore(StringUtils.substringBefore(rest, "/"), "?");
    return Strings.CS.removeStart(host.toLowerCase(Locale.ROOT), "www.");
  }

  /** The folders of an address, without its host and its last part. */
  static List<String> folders(String address) {
    String path = StringUtils.substringBefore(StringUtils.substringAfter(address, "//"), "?");
    String[] parts = StringUtils.split(path, "/", MAX_FOLDERS);
    return parts.length < 3 ? List.of() : List.of(parts).subList(1, parts.length - 1);
  }
}
