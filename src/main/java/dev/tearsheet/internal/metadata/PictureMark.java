package dev.tearsheet.internal.metadata;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.apache.commons.lang3.math.NumberUtils;

/** Pictures that are none of a story, by their addresses: a site's mark, a face, a gap's filler. */
final class PictureMark {

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

  /** Folders and hosts of the faces of writers and readers. */
  private static final Set<String> FACES =
      Set.of("avatar", "avatars", "gravatar", "profile_images", "authors", "favicons", "emoji");

  /** The last number of a ratio; two figures above it are the pixels of a face's edge. */
  private static final int MAX_RATIO = 31;

  private PictureMark() {}

  /** Whether a file is called a site's mark or what stands in a picture's place. */
  static boolean is(String address) {
    String file = StringUtils.substringBefore(address, "?").toLowerCase(Locale.ROOT);
    for (String word : StringUtils.split(PictureFile.name(file), "-_.")) {
      if (MARKS.contains(word)) {
        return true;
      }
    }
    return isFace(address);
  }

  /** Whether an address is of somebody's face or too small a picture to be a story's. */
  static boolean isFace(String address) {
    String file = StringUtils.substringBefore(address, "?").toLowerCase(Locale.ROOT);
    boolean tiny = false;
    for (String folder : StringUtils.split(file, '/')) {
      if (FACES.contains(folder) || folder.endsWith("gravatar.com")) {
        return true;
      }
      boolean size = folder.indexOf('x') > 0 && PictureFile.isSize(folder);
      tiny = size ? isTiny(folder) : tiny;
    }
    return tiny || Strings.CS.startsWithAny(PictureFile.name(file), "avatar", "gravatar");
  }

  /** "64x64". */
  private static boolean isTiny(String size) {
    int by = size.indexOf('x');
    return by == 2
        && size.length() == 2 * by + 1
        && NumberUtils.toInt(size.substring(0, by)) > MAX_RATIO;
  }
}
