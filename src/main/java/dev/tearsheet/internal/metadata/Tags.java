package dev.tearsheet.internal.metadata;

import java.util.HashMap;
import java.util.Map;

/** What an element's tag says of it, as bits: looked up once, where a page has most of its work. */
final class Tags {

  /** Nothing within is seen. */
  static final int UNSEEN = 1;

  /** Nothing within claims anything. */
  static final int CLOSED = 1 << 1;

  /** What is of other stories, of readers or of the site. */
  static final int AWAY = 1 << 2;

  /** Around the whole page or story, whatever its class is called. */
  static final int WHOLE = 1 << 3;

  static final int META = 1 << 4;
  static final int TITLE = 1 << 5;
  static final int LINK = 1 << 6;
  static final int SCRIPT = 1 << 7;
  static final int HTML = 1 << 8;
  static final int HEADING = 1 << 9;
  static final int TIME = 1 << 10;
  static final int FIGURE = 1 << 11;
  static final int ANCHOR = 1 << 12;
  static final int IMAGE = 1 << 13;
  static final int BOLD = 1 << 14;

  /** Claims by itself, whatever its attributes are. */
  static final int CLAIMING = META | LINK | HTML | HEADING | TIME | FIGURE | IMAGE | BOLD;

  private static final TellingParts BITS = new TellingParts(bits());

  private Tags() {}

  private static Map<String, Integer> bits() {
    Map<String, Integer> bits = new HashMap<>();
    bits.put("head", UNSEEN);
    bits.put("template", UNSEEN);
    bits.put("script", UNSEEN | SCRIPT | CLOSED);
    bits.put("style", UNSEEN | CLOSED);
    bits.put("svg", UNSEEN | CLOSED);
    bits.put("select", UNSEEN | AWAY | CLOSED);
    bits.put("nav", AWAY);
    bits.put("aside", AWAY);
    bits.put("footer", AWAY);
    bits.put("form", AWAY);
    bits.put("html", HTML | WHOLE);
    bits.put("body", WHOLE);
    bits.put("main", WHOLE);
    bits.put("article", WHOLE);
    bits.put("meta", META);
    bits.put("title", TITLE);
    bits.put("link", LINK);
    bits.put("h1", HEADING);
    bits.put("h2", HEADING);
    bits.put("time", TIME);
    bits.put("figure", FIGURE);
    bits.put("img", IMAGE);
    bits.put("amp-img", IMAGE);
    bits.put("a", ANCHOR);
    bits.put("b", BOLD);
    bits.put("strong", BOLD);
    return bits;
  }

  /** The bits of a tag's name in lower case; 0 for most. */
  static int of(String tag) {
    return BITS.of(tag, 0, tag.length());
  }

  static boolean any(int bits, int which) {
    return (bits & which) != 0;
  }
}
