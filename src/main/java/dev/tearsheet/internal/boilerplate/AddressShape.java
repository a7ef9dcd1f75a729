package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a page's address tells about its kind: a story's ends in the words of its headline or in a
 * number, in a dated or telling folder; a shop's, a forum's or a list's seldom does.
 */
final class AddressShape {

  static final List<String> NAMES =
      List.of(
          "address_known",
          "address_folders",
          "address_words",
          "address_last_words",
          "address_digits",
          "address_dated",
          "address_query",
          "address_story",
          "address_other");

  private static final Set<String> STORY = Words.read(AddressShape.class, "address-story.txt");
  private static final Set<String> OTHER = Words.read(AddressShape.class, "address-other.txt");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private int folders;
  private int words;
  private int lastWords;
  private int digits;
  private int dated;
  private int story;
  private int other;

  private AddressShape() {}

  /** Puts the features of an address; an empty one is not known. */
  static void put(String address, Row row) {
    int query = address.indexOf('?');
    AddressShape shape = new AddressShape();
    shape.read(path(query < 0 ? address : address.substring(0, query)));
    row.put(!address.isEmpty()).put(shape.folders).put(shape.words).put(shape.lastWords);
    row.put(shape.digits).put(shape.dated).put(query >= 0).put(shape.story).put(shape.other);
  }

  private static String path(String address) {
    int scheme = address.indexOf("://");
    int slash = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0 ? "" : address.substring(slash).toLowerCase(Locale.ROOT);
  }

  private void read(String path) {
    int start = 0;
    int inFolder = 0;
    for (int i = 0; i <= path.length(); i++) {
      char c = i < path.length() ? path.charAt(i) : '/';
      digits += c >= '0' && c <= '9' ? 1 : 0;
      if (!Character.isLetterOrDigit(c)) {
        inFolder += i > start ? 1 : 0;
        word(path, start, i);
        start = i + 1;
      }
      if (c == '/' && inFolder > 0) {
        folders++;
        words = Math.max(words, inFolder);
        lastWords = inFolder;
        inFolder = 0;
      }
    }
  }

  private void word(String path, int start, int end) {
    String word = path.substring(start, end);
    story += STORY.contains(word) ? 1 : 0;
    other += OTHER.contains(word) ? 1 : 0;
    dated += isYear(word) ? 1 : 0;
  }

  private static boolean isYear(String word) {
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int year = Integer.parseInt(word);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
