package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.HashMap;
import java.util.Map;

/** What the folders of an address tell about the page behind it, as bits. */
final class Folders {

  /** Of somebody who writes for the site. */
  static final int AUTHOR = 1;

  /** Of the stories on a topic. */
  static final int TOPIC = 2;

  private static final TellingParts TELLING = telling();

  /** An address longer than this carries more than a name. */
  private static final int MAX_LENGTH = 300;

  private Folders() {}

  private static TellingParts telling() {
    Map<String, Integer> telling = new HashMap<>();
    Words.lines(Folders.class, "author-folders.txt").forEach(name -> telling.put(name, AUTHOR));
    Words.lines(Folders.class, "topic-folders.txt").forEach(name -> telling.put(name, TOPIC));
    return new TellingParts(telling);
  }

  /** {@code "/authors/ann-roe"} → AUTHOR, {@code "/tag/bridges/"} → TOPIC; no folder, the last. */
  static int of(String url) {
    if (url.length() > MAX_LENGTH) {
      return 0;
    }
    int end = end(url);
    int start = 0;
    int found = asked(url);
    for (int slash = url.indexOf('/'); slash >= 0 && slash < end; slash = url.indexOf('/', start)) {
      found |= TELLING.of(url, start, slash);
      start = slash + 1;
    }
    return found;
  }

  /** {@code "/?author=3"}, as sites without folders have it. */
  private static int asked(String url) {
    int query = url.indexOf('?');
    return query >= 0 && url.startsWith("author=", query + 1) ? AUTHOR : 0;
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
}
