package dev.tearsheet.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * The words of the headline in the address of a page, and the words of a text as addresses have
 * them.
 *
 * <pre>{@code https://example.org/2031/03/bridge-opens-to-cars-1234.html → bridge opens to cars}
 * </pre>
 */
public final class AddressWords {

  /** Fewer words name a section: "world-news". */
  private static final int MIN_WORDS = 3;

  /** UTF-16 units; a longer address is a query. */
  private static final int MAX_ADDRESS = 1000;

  private AddressWords() {}

  /**
   * The last folder of several words.
   *
   * @param address an address, which may be empty
   * @return its words; empty where no folder has several
   */
  public static List<String> of(String address) {
    List<String> last = List.of();
    if (address.length() <= MAX_ADDRESS) {
      String path = StringUtils.substringBefore(StringUtils.substringAfter(address, "://"), "?");
      for (String folder : StringUtils.split(StringUtils.substringAfter(path, "/"), '/')) {
        List<String> words = words(StringUtils.substringBefore(folder, "."));
        last = words.size() >= MIN_WORDS ? words : last;
      }
    }
    return last;
  }

  /**
   * The words of a text: letters without marks, numbers left out, as those of a slug are often the
   * page's.
   *
   * @param text a text
   * @return its words of two letters and more
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
        if (word.length() > 1) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    return words;
  }
}
