package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.TagNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a feed, RSS or Atom, whole or cut out of it.
 *
 * <pre>{@code <item><title>Bridge opens</title><content:encoded><![CDATA[<p>The bridge …}</pre>
 */
final class FeedRecords {

  /** Where an entry keeps its text, the fullest first. */
  private static final List<String> BODIES =
      List.of("content:encoded", "content", "fulltext", "description", "summary");

  private FeedRecords() {}

  static List<StoryRecord> of(String xml) {
    List<StoryRecord> records = new ArrayList<>();
    Jsoup.parse(TagNames.shortened(xml), "", Parser.xmlParser())
        .filter(
            (node, depth) -> {
              boolean entry = node instanceof Element element && isEntry(element);
              if (entry) {
                records.add(record((Element) node));
              }
              return entry ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
            });
    return records;
  }

  private static boolean isEntry(Element element) {
    return element.tagName().equals("item") || element.tagName().equals("entry");
  }

  private static StoryRecord record(Element entry) {
    Element text = text(entry);
    List<StoryRecord.Member> members = new ArrayList<>();
    for (Element child : entry.children()) {
      if (!child.equals(text)) { // identity, by jsoup's contract
        members.add(new StoryRecord.Member(child.tagName(), List.of(value(child))));
      }
    }
    return new StoryRecord(members, text == null ? "" : html(text));
  }

  private static @Nullable Element text(Element entry) {
    for (String name : BODIES) {
      for (Element child : entry.children()) {
        if (child.tagName().toLowerCase(Locale.ROOT).equals(name)) {
          return child;
        }
      }
    }
    return null;
  }

  /** Elements within it are its own markup; else its characters are. */
  private static String html(Element text) {
    return text.childrenSize() > 0 ? text.html() : Paragraphs.html(text.wholeText());
  }

  private static String value(Element child) {
    String address = child.attr("href");
    Element name = child.selectFirst("> name");
    boolean link = child.tagName().equals("link") && !address.isEmpty();
    return link ? address : (name == null ? child : name).wholeText().strip();
  }
}
