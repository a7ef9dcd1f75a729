package dev.tearsheet.internal.metadata;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import dev.tearsheet.internal.text.PlainTags;
import dev.tearsheet.internal.text.TagNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The story in the data from which scripts fill the page ({@link StateScripts}). Names differ from
 * system to system, so the story is told by its shape: the longest prose in one string, or in one
 * list of paragraphs, each a string, an object with one, or a tree of them as editors save it
 * ({@code {"type":"paragraph","content":[{"text":"…"}]}}) or React draws it ({@code
 * ["$","p",null,{"children":"…"}]}).
 */
final class PageState {

  /** Shorter text is a teaser; characters. */
  private static final int MIN_STORY = 600;

  /** Shorter strings in a list are labels; characters. */
  private static final int MIN_PARAGRAPH = 40;

  /** What the parts of a paragraph are listed under. */
  private static final List<String> PARTS = List.of("children", "content", "nodes");

  /** What the words of a part are kept under. */
  private static final List<String> WORDS = List.of("text", "value");

  /** Where Editor.js keeps a block's text: {@code {"type":"paragraph","data":{"text":"…"}}}. */
  private static final String DATA = "data";

  private final MetadataBounds bounds;
  private String longest = "";

  /** UTF-16 units of the longest story's text, without its markup. */
  private int length;

  private PageState(MetadataBounds bounds) {
    this.bounds = bounds;
  }

  /** The story, one paragraph a line, or as markup; a script is bounded as one of JSON-LD is. */
  static Optional<String> story(Document document, MetadataBounds bounds) {
    PageState state = new PageState(bounds);
    state.visit(StateScripts.values(document, MIN_STORY));
    state.visit(StateScripts.inAttributes(document, MIN_STORY));
    String story = untitled(state.longest, document.title());
    return Optional.of(story).filter(text -> state.length >= MIN_STORY);
  }

  private void visit(List<String> values) {
    values.forEach(json -> JsonLdReader.read(json, bounds).documents().forEach(this::visit));
  }

  /** Nuxt lists all strings of the page, the headline before the paragraphs. */
  private static String untitled(String story, String title) {
    String first = Agreement.fold(StringUtils.substringBefore(story, "\n"));
    boolean headline = !first.isEmpty() && Agreement.fold(title).startsWith(first);
    return headline ? StringUtils.substringAfter(story, "\n") : story;
  }

  /** JSON of any depth that the reader let pass; it bounds the depth. */
  private void visit(JsonElement element) {
    if (element.isJsonObject()) {
      element.getAsJsonObject().asMap().values().forEach(this::visit);
    } else if (element.isJsonArray()) {
      String text = paragraphs(element.getAsJsonArray().asList());
      keep(text, text.length());
      element.getAsJsonArray().forEach(this::visit);
    } else if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
      String text = element.getAsString();
      if (text.length() > Math.max(MIN_STORY, length)) {
        read(text);
      }
    }
  }

  /** JSON may be kept in a string of JSON. */
  private void read(String text) {
    if (text.charAt(0) == '{' || text.charAt(0) == '[') {
      JsonLdReader.read(text, bounds).documents().forEach(this::visit);
    } else if (isProse(text)) {
      keep(text, plain(text).length());
    }
  }

  private void keep(String text, int units) {
    if (units > length) {
      longest = text;
      length = units;
    }
  }

  /** A list whose members are paragraphs, or hold one each. */
  private static String paragraphs(List<JsonElement> members) {
    List<String> paragraphs = new ArrayList<>();
    addParagraphs(members, paragraphs);
    return areTeasers(paragraphs) ? "" : String.join("\n", paragraphs);
  }

  /** Teasers are cut: a quarter of a listing's or more. */
  private static boolean areTeasers(List<String> paragraphs) {
    long cut = paragraphs.stream().filter(text -> Strings.CS.endsWithAny(text, "...", "…")).count();
    return cut > 1 && cut * 4 >= paragraphs.size();
  }

  private static void addParagraphs(List<JsonElement> members, List<String> paragraphs) {
    for (JsonElement member : members) {
      List<JsonElement> parts = parts(member);
      if (!parts.isEmpty() && parts.stream().noneMatch(part -> parts(part).isEmpty())) {
        addParagraphs(parts, paragraphs);
        continue;
      }
      String text = parts.isEmpty() ? longestOf(member) : joined(parts);
      if (text.length() >= MIN_PARAGRAPH && isProse(text)) {
        paragraphs.add(plain(text));
      }
    }
  }

  /** What an element of a tree consists of; empty for strings and for objects of other shapes. */
  private static List<JsonElement> parts(JsonElement element) {
    JsonElement object = isReact(element) ? last(element.getAsJsonArray()) : element;
    if (!object.isJsonObject()) {
      return List.of();
    }
    for (String name : PARTS) {
      JsonElement parts = object.getAsJsonObject().get(name);
      if (parts != null && parts.isJsonArray() && !isReact(parts)) {
        return parts.getAsJsonArray().asList();
      } else if (parts != null && object != element) {
        return List.of(parts);
      }
    }
    return List.of();
  }

  /** React writes an element as a list that opens with this sign and ends in its properties. */
  private static boolean isReact(JsonElement element) {
    return element.isJsonArray()
        && !element.getAsJsonArray().isEmpty()
        && string(element.getAsJsonArray().get(0)).equals("$");
  }

  private static JsonElement last(JsonArray list) {
    return list.get(list.size() - 1);
  }

  /** The words of a paragraph's parts: text, links, stress. */
  private static String joined(List<JsonElement> parts) {
    StringBuilder text = new StringBuilder();
    for (JsonElement part : parts) {
      List<JsonElement> inner = parts(part);
      text.append(inner.isEmpty() ? words(part) : joined(inner));
    }
    return text.toString();
  }

  /** A part's words; the name of its kind may be longer. */
  private static String words(JsonElement part) {
    if (part.isJsonObject()) {
      for (String name : WORDS) {
        JsonElement words = part.getAsJsonObject().get(name);
        if (words != null) {
          return string(words);
        }
      }
    }
    return longestOf(part);
  }

  private static String longestOf(JsonElement member) {
    if (!member.isJsonObject()) {
      return string(member);
    }
    JsonElement data = member.getAsJsonObject().get(DATA);
    String longest = data != null && data.isJsonObject() ? longestString(data) : "";
    String own = longestString(member);
    return own.length() > longest.length() ? own : longest;
  }

  private static String longestString(JsonElement object) {
    String longest = "";
    for (JsonElement value : object.getAsJsonObject().asMap().values()) {
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
    Jsoup.parseBodyFragment(PlainTags.of(TagNames.shortened(text)))
        .traverse((node, depth) -> line(node, lines));
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
