package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.Openings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Inputs that are no page but the record of one: JSON of an interface, an entry of a feed. */
final class Records {

  /** Enough for what stands before a feed's first element; characters. */
  private static final int START = 2000;

  private static final List<String> FEEDS = List.of("<rss", "<feed", "<rdf:rdf", "<item", "<entry");

  private static final String XML = "<?xml";

  /** A look at the first tag spares nearly all pages the rest. */
  private static final Openings OPENINGS =
      new Openings(Stream.concat(FEEDS.stream(), Stream.of(XML)).toList());

  /** schema.org's word for several entries handed out at once. */
  private static final String FEED =
      "<script type=\"application/ld+json\">{\"@type\": \"DataFeed\"}</script>\n";

  private Records() {}

  /** Whether an input may be a record, by how it starts; cheap, as every page is asked. */
  static boolean mayOpen(String start) {
    int at = 0;
    while (at < start.length() && (start.charAt(at) <= ' ' || start.charAt(at) == '\ufeff')) {
      at++;
    }
    char first = at < start.length() ? start.charAt(at) : ' ';
    return first == '{' || first == '[' || (first == '<' && isFeed(start, at));
  }

  /** XHTML, too, may open with the words of XML. */
  private static boolean isFeed(String start, int at) {
    if (!OPENINGS.at(start, at)) {
      return false;
    }
    String tags =
        start.substring(at, Math.min(start.length(), at + START)).toLowerCase(Locale.ROOT);
    return FEEDS.stream().anyMatch(tags::startsWith)
        || (tags.startsWith(XML)
            && !tags.contains("<html")
            && FEEDS.stream().anyMatch(tags::contains));
  }

  /**
   * The page that the record stands for.
   *
   * @param text the whole input
   * @param url where it is said to be from, possibly empty
   * @return empty when no story is in it
   */
  static Optional<String> page(String text, String url) {
    boolean feed = text.stripLeading().startsWith("<");
    List<StoryRecord> all = feed ? FeedRecords.of(text) : JsonRecords.of(text);
    return all.isEmpty() ? Optional.empty() : Optional.of(page(all, url));
  }

  /** Of several the one at the address; else all of them, as a page that lists stories has them. */
  private static String page(List<StoryRecord> all, String url) {
    if (all.size() == 1) {
      return all.get(0).page();
    }
    Optional<StoryRecord> meant = all.stream().filter(record -> record.isAt(url)).findFirst();
    return meant.map(StoryRecord::page).orElseGet(() -> list(all));
  }

  private static String list(List<StoryRecord> all) {
    StringBuilder page = new StringBuilder(FEED);
    all.forEach(record -> page.append(record.part("h2")));
    return page.toString();
  }
}
