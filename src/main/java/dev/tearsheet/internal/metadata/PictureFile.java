package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * The file of a picture by its address: one file is served in many sizes, each at an address of its
 * own.
 *
 * <pre>{@code https://paper.example/harbour-bridge-7-1024x768.jpg
 * https://cdn.example/w:640/harbour-bridge-7.jpg?q=80       → the same file}</pre>
 */
final class PictureFile {

  /** The address of a file; a query behind it asks for a size. */
  private static final Pattern QUERY =
      Pattern.compile("(?<=\\.(?:jpg|jpeg|png|webp|gif|avif|JPG|PNG))[?#].*$", Pattern.DOTALL);

  /** WordPress has the size at the end of the name: "bridge-1024x768.jpg". */
  private static final Pattern SIZE = Pattern.compile("-[0-9]{2,4}x[0-9]{2,4}(?=\\.[a-z]{3,4}$)");

  /** Slashes of a path that hardly two hosts have in common. */
  private static final int MIN_FOLDERS = 2;

  /** Letters of a name that hardly two files of a page have. */
  private static final int MIN_NAME = 12;

  /** Digits of the width that image servers put behind a name, and of the quality behind that. */
  private static final int WIDTH = 4;

  private static final int QUALITY = 2;

  /** What the name of a file of some size ends with, before the size or behind it. */
  private static final Set<String> SIZES =
      Set.of(
          "scaled",
          "large",
          "medium",
          "small",
          "thumb",
          "thumbnail",
          "square",
          "cropped",
          "crop",
          "original",
          "facebook",
          "twitter",
          "social",
          "1x",
          "2x",
          "16x9",
          "4x3",
          "3x2",
          "1x1",
          "2x1");

  /** Letters of what TYPO3 puts behind a name. */
  private static final int MIN_HASH = 8;

  /** Beginnings of an address within an address. */
  private static final List<String> INNER = List.of("https://", "http://", "https%3a", "http%3a");

  private PictureFile() {}

  /** What is the same for all sizes of a file, whatever host they are served by. */
  static String key(String address) {
    String whole = inner(address);
    boolean query = whole.indexOf('?') >= 0 || whole.indexOf('#') >= 0;
    return ofPath(path(query ? QUERY.matcher(whole).replaceFirst("") : whole));
  }

  /** The address that a server for sizes names in its own. */
  private static String inner(String address) {
    int start = lastScheme(address);
    String inner = address.substring(start);
    boolean coded = start > 0 && inner.indexOf('%') >= 0;
    String plain = coded ? Strings.CI.replace(inner, "%2f", "/") : inner;
    return start > 0 ? StringUtils.substringBefore(plain, "&") : address;
  }

  /** Where the last scheme of an address begins; 0 also for nowhere. */
  private static int lastScheme(String address) {
    for (int i = address.length() - 1; i > 0; i--) {
      if ((address.charAt(i) | ' ') == 'h' && opensScheme(address, i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean opensScheme(String address, int at) {
    for (String scheme : INNER) {
      if (address.regionMatches(true, at, scheme, 0, scheme.length())) {
        return true;
      }
    }
    return false;
  }

  /** The path behind the host, without folders that name a size: "/b/620x325/7.jpg". */
  private static String path(String address) {
    int host = address.indexOf("//") + 2;
    int start = address.indexOf('/', host);
    if (start < 0) {
      return address;
    }
    StringBuilder kept = new StringBuilder(address.length());
    for (String folder : StringUtils.splitPreserveAllTokens(address.substring(start + 1), '/')) {
      if (!isSizeAlone(folder)) {
        kept.append('/').append(folder);
      }
    }
    return StringUtils.countMatches(kept, '/') < MIN_FOLDERS ? address : kept.toString();
  }

  /** "620x325", and the file "1200x600.jpg". */
  private static boolean isSizeAlone(String folder) {
    int by = folder.indexOf('x');
    return by > 1
        && StringUtils.isNumeric(folder.substring(0, by))
        && isSize(StringUtils.substringBefore(folder, "."));
  }

  private static String ofPath(String file) {
    String name = unsized(name(file));
    boolean own =
        name.length() >= MIN_NAME
            && file.indexOf('?') < 0
            && (StringUtils.containsAny(name, "0123456789")
                || StringUtils.countMatches(name, '-') > 1);
    return own ? name : file.indexOf('x') < 0 ? file : SIZE.matcher(file).replaceFirst("");
  }

  /** The last part of an address that ends like a file, without its ending. */
  static String name(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? processed(last.substring(0, dot)) : "";
  }

  /** TYPO3 calls a picture's other sizes "csm_harbour-bridge_f0c62350bd". */
  private static String processed(String name) {
    int hash = name.lastIndexOf('_');
    boolean own = name.startsWith("csm_") && hash > 4 && name.length() - hash > MIN_HASH;
    return own ? name.substring(4, hash) : name;
  }

  /** The name without sizes at its end. */
  private static String unsized(String name) {
    String rest = name;
    for (boolean cut = true; cut; ) {
      int at = StringUtils.lastIndexOfAny(rest, "-", "_", "@");
      cut = at > 0 && isSize(rest.substring(at + 1));
      int width = cut ? at : quality(rest);
      cut |= width > 0;
      rest = cut ? rest.substring(0, width) : rest;
    }
    return rest;
  }

  static boolean isSize(String part) {
    int by = part.indexOf('x');
    boolean edges =
        by > 1
            && StringUtils.isNumeric(part.substring(0, by))
            && part.length() > by + 2
            && StringUtils.isNumeric(part.substring(by + 1));
    return edges || SIZES.contains(part.toLowerCase(Locale.ROOT));
  }

  /** Where "-1200-80" begins: a width and a quality; 0 for nowhere. */
  private static int quality(String name) {
    int last = name.lastIndexOf('-');
    int before = name.lastIndexOf('-', Math.max(0, last - 1));
    boolean both =
        before > 0
            && name.length() - last - 1 == QUALITY
            && last - before - 1 <= WIDTH
            && last - before - 1 > QUALITY
            && StringUtils.isNumeric(name.substring(last + 1))
            && StringUtils.isNumeric(name.substring(before + 1, last));
    return both ? before : 0;
  }
}
