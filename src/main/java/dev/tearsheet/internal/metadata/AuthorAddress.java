package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;

/** Addresses under which sites keep the pages of those who write for them. */
final class AuthorAddress {

  private static final Set<String> FOLDERS = Words.read(AuthorAddress.class, "author-folders.txt");

  /** Letters of the longest folder. */
  private static final int LONGEST = FOLDERS.stream().mapToInt(String::length).max().orElseThrow();

  /** An address longer than this carries more than a name. */
  private static final int MAX_LENGTH = 300;

  private AuthorAddress() {}

  static boolean is(String url) {
    if (url.isEmpty() || url.length() > MAX_LENGTH) {
      return false;
    }
    int end = end(url);
    int start = 0;
    for (int slash = url.indexOf('/'); slash >= 0 && slash < end; slash = url.indexOf('/', start)) {
      if (isFolder(url, start, slash)) {
        return true;
      }
      start = slash + 1;
    }
    return false;
  }

  /** Where the last folder of the path ends. */
  private static int end(String url) {
    int query = url.indexOf('?');
    int end = query < 0 ? url.length() : query;
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    return end;
  }

  private static boolean isFolder(String url, int start, int end) {
    return end > start
        && end - start <= LONGEST
        && FOLDERS.contains(url.substring(start, end).toLowerCase(Locale.ROOT));
  }
}
