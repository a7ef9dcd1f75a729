package dev.tearsheet.internal.markup;

import dev.tearsheet.internal.text.Entities;
import java.util.List;
import java.util.Locale;

/**
 * One story as an interface or a feed hands it out: what it says about itself, and its text.
 *
 * @param members what it says about itself, in its own order
 * @param body its text as HTML
 */
record StoryRecord(List<Member> members, String body) {

  /**
   * One thing that a record says.
   *
   * @param name as the record spells it
   * @param values one, or several of a list
   */
  record Member(String name, List<String> values) {}

  /** Copies the list. */
  StoryRecord {
    members = List.copyOf(members);
  }

  boolean isAt(String url) {
    return !url.isEmpty()
        && members.stream()
            .anyMatch(
                member -> HeadElement.isAddress(member.name()) && member.values().contains(url));
  }

  /**
   * The page that it stands for; a record that holds a whole page is that page. Markdown with
   * headings may be one, menus and teasers among it.
   */
  String page() {
    if (isPage()) {
      return body;
    }
    StringBuilder page = new StringBuilder();
    members.forEach(member -> page.append(HeadElement.of(member.name(), member.values())));
    return page + (MarkdownBlocks.wrote(body) ? body : part("h1"));
  }

  /** Characters before a page's own first element. */
  private boolean isPage() {
    String start = body.substring(0, Math.min(body.length(), 500)).toLowerCase(Locale.ROOT);
    return start.contains("<html") || start.contains("<body") || start.contains("<!doctype html");
  }

  /** The story below its headline, as one part of a page. */
  String part(String heading) {
    String title = title();
    String head = title.isEmpty() ? "" : "<" + heading + ">" + title + "</" + heading + ">\n";
    return "<article>" + head + "<div>" + body + "</div></article>\n";
  }

  private String title() {
    return members.stream()
        .filter(member -> HeadElement.isTitle(member.name()))
        .flatMap(member -> member.values().stream().limit(1))
        .map(Entities::read)
        .map(text -> text.indexOf('<') < 0 ? org.jsoup.nodes.Entities.escape(text) : text)
        .findFirst()
        .orElse("");
  }
}
