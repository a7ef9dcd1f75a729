package dev.tearsheet.internal.text;

import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Who made a picture, or sells it, as the credits under pictures say it without a colon. */
public final class PictureCredit {

  /** What stands between a label and a maker besides "by". */
  private static final Set<String> BEFORE_MAKER = Set.of("via", "from", "courtesy");

  /** Words of "Photo by Bo Doe for the Lund Post". */
  private static final int MAX_WORDS = 9;

  private static final Set<String> AGENCIES =
      Words.read(PictureCredit.class, "picture-agencies.txt");

  private static final String VIA = " via ";

  /** Names between the slashes of a credit. */
  private static final int MAX_SIDES = 4;

  private PictureCredit() {}

  /**
   * Whether a credit names an agency beside somebody: {@code "Bo Doe/Getty Images"}, {@code
   * "REUTERS/Bo Doe"}, {@code "AP Photo / Bo Doe"}.
   *
   * @param credit a credit and nothing else
   */
  public static boolean signs(String credit) {
    if (credit.indexOf('/') < 0 && !credit.contains(VIA)) {
      return false;
    }
    String[] sides = StringUtils.split(credit.replace(VIA, "/"), "/");
    boolean agency = false;
    for (String side : sides) {
      agency |= sells(side);
    }
    return agency && sides.length > 1 && sides.length <= MAX_SIDES;
  }

  /**
   * Whether a text is nothing but a credit: {@code "Reuters"}, {@code "Bo Doe/Getty Images"}; "The
   * pier at noon / Reuters" has words of a sentence.
   *
   * @param text a caption
   */
  public static boolean isAlone(String text) {
    if (sells(text)) {
      return true;
    }
    for (String word : StringUtils.split(text.replace(VIA, "/"), " /")) {
      if (!Character.isUpperCase(word.codePointAt(0)) && !sells(word)) {
        return false;
      }
    }
    return signs(text);
  }

  /**
   * Whether a text is the name of somebody who sells or shows pictures: {@code "Getty Images"}.
   *
   * @param name a text
   */
  public static boolean sells(String name) {
    return AGENCIES.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a credit opens with a label and a word that leads to the maker: {@code "Photo by Bo
   * Doe"}, {@code "Bild via Havelbild"}.
   *
   * @param credit a credit and nothing else
   * @param labels what a picture is called, in lower case
   */
  public static boolean isBy(String credit, Set<String> labels) {
    int label = credit.indexOf(' ');
    if (label < 0 || !labels.contains(credit.substring(0, label).toLowerCase(Locale.ROOT))) {
      return false;
    }
    String[] words = StringUtils.split(credit, " ");
    return words.length > 2
        && words.length <= MAX_WORDS
        && (BEFORE_MAKER.contains(words[1]) || BylineOpening.isAll(words[1]));
  }
}
