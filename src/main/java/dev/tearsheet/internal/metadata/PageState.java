package dev.tearsheet.internal.metadata;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tearsheet.internal.text.TagNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The story in the data from which a script fills the page: {@code <script
 * type="application/json">} as Next.js and others write it, or {@code window.__STATE__ = {…}}.
 * Names differ from system to system, so the story is told by its shape: the longest prose in one
 * string, or in one list of paragraphs.
 */
final class PageState {

  /** Shorter scripts hold settings; characters. */
  private static final int MIN_SCRIPT = 1000;

  /** Shorter text is a teaser; characters. */
  private static final int MIN_STORY = 600;

  /** Shorter strings in a list are labels; characters. */
  private static final int MIN_PARAGRAPH = 40;

  /** Characters between the name that a script assigns to and its first brace. */
  private static final int MAX_ASSIGNMENT = 120;

  private String longest = "";

  private PageState() {}

  /** The story's text, one paragraph a line; a script is bounded as one of JSON-LD is. */
  static Optional<String> story(Document document, MetadataBounds bounds) {
    PageState state = new PageState();
    for (Element script : document.getElementsByTag("script")) {
      String json = json(script);
      if (json.length() >= MIN_SCRIPT) {
        JsonLdReader.read(json, bounds).documents().forEach(state::visit);
      }
    }
    return Optional.of(state.longest).filter(text -> text.length() >= MIN_STORY);
  }

  /** Empty for programs. */
  private static String json(Element script) {
    String type = script.attr("type");
    String data = script.data();
    if (type.equals("application/json")) {
      return data;
    }
    int brace = data.indexOf('{');
    String assignment = brace < 0 || brace > MAX_ASSIGNMENT ? "" : data.substring(0, brace).strip();
    boolean global = assignment.startsWith("window.") || assignment.startsWith("var ");
    return global && assignment.endsWith("=") ? data.substring(brace) : "";
  }

  /** JSON of any depth that the reader let pass; it bounds the depth. */
  private void visit(JsonElement element) {
    if (element.isJsonObject()) {
      element.getAsJsonObject().asMap().values().forEach(this::visit);
    } else if (element.isJsonArray()) {
      keep(paragraphs(element.getAsJsonArray().asList()));
      element.getAsJsonArray().forEach(this::visit);
    } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
      String text = element.getAsString();
      if (text.length() > Math.max(MIN_STORY, longest.length()) && isProse(text)) {
        keep(plain(text));
      }
    }
  }

  private void keep(String text) {
    longest = text.length() > longest.length() ? text : longest;
  }

  /** A list whose members are paragraphs, or objects that hold one each. */
  private static String paragraphs(List<JsonElement> members) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonElement member : members) {
      String text = member.isJsonObject() ? longestOf(member.getAsJsonObject()) : string(member);
      if (text.length() >= MIN_PARAGRAPH && isProse(text)) {
        paragraphs.add(plain(text));
      }
    }
    return String.join("\n", paragraphs);
  }

  private static String longestOf(JsonObject member) {
    String longest = "";
    for (JsonElement value : member.asMap().values()) {
      String text = string(value);
      longest = text.length() > longest.length() ? text : longest;
    }
    return longest;
  }

  private static String string(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()
        ? value.getAsString()
        : "";
  }

  /** Addresses and encoded data have few blanks, programs and styles many braces. */
  private static boolean isProse(String text) {
    int blanks = StringUtils.countMatches(text, ' ');
    boolean unspaced = text.codePoints().limit(MIN_PARAGRAPH).anyMatch(Character::isIdeographic);
    boolean code = StringUtils.countMatches(text, '{') * 200 > text.length();
    return (unspaced || blanks * 20 > text.length()) && !code;
  }

  /** Markup in a string is read as such; its paragraphs become lines. */
  private static String plain(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder lines = new StringBuilder();
    Jsoup.parseBodyFragment(TagNames.shortened(text)).traverse((node, depth) -> line(node, lines));
    return lines.toString().strip();
  }

  private static void line(Node node, StringBuilder lines) {
    if (node instanceof TextNode words) {
      lines.append(words.getWholeText());
    } else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
      lines.append('\n');
    }
  }
}
