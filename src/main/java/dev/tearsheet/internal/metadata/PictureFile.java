package dev.tearsheet.internal.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

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
          "2x");

  /** Words in the names of files that are no pictures of a story. */
  private static final Set<String> MARKS =
      Set.of(
          "logo",
          "logos",
          "favicon",
          "icon",
          "avatar",
          "gravatar",
          "placeholder",
          "blank",
          "spacer",
          "default");

  private PictureFile() {}

  /** What is the same for all sizes of a file. */
  static String key(String address) {
    boolean query = address.indexOf('?') >= 0 || address.indexOf('#') >= 0;
    String file = query ? QUERY.matcher(address).replaceFirst("") : address;
    String name = unsized(name(file));
    boolean own =
        name.length() >= MIN_NAME
            && file.indexOf('?') < 0
            && (StringUtils.containsAny(name, "0123456789")
                || StringUtils.countMatches(name, '-') > 1);
    return own ? name : file.indexOf('x') < 0 ? file : SIZE.matcher(file).replaceFirst("");
  }

  /** Whether a file is called a site's mark or what stands in a picture's place. */
  static boolean isMark(String address) {
    String file = StringUtils.substringBefore(address, "?").toLowerCase(Locale.ROOT);
    for (String word : StringUtils.split(name(file), "-_.")) {
      if (MARKS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The last part of an address that ends like a file, without its ending. */
  private static String name(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : "";
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

  private static boolean isSize(String part) {
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
