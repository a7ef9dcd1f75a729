package dev.tearsheet.internal.markup;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that a value of JSON holds, whatever it wraps them in. */
final class JsonText {

  /** Where an object keeps its words, the likeliest first. */
  private static final List<String> VALUES =
      List.of(
          "rendered",
          "value",
          "name",
          "display_name",
          "full_name",
          "text",
          "html",
          "content",
          "children",
          "data",
          "basic",
          "plain",
          "url",
          "src");

  /** Wrappings around words; editors write three or four. */
  private static final int DEPTH = 12;

  private JsonText() {}

  /** What an array or an object holds. */
  static Collection<JsonElement> members(JsonElement element) {
    if (element.isJsonArray()) {
      return element.getAsJsonArray().asList();
    }
    return element.isJsonObject() ? element.getAsJsonObject().asMap().values() : List.of();
  }

  /** The strings of a value: itself, those of a list, or what an object calls its value. */
  static List<String> strings(JsonElement value) {
    List<String> strings = new ArrayList<>();
    collect(value, strings, 0);
    return strings;
  }

  private static void collect(JsonElement value, List<String> strings, int depth) {
    if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
      strings.add(value.getAsString());
    } else if (value.isJsonArray() && depth < DEPTH) {
      for (JsonElement member : value.getAsJsonArray()) {
        collect(member, strings, depth + 1);
      }
    } else if (value.isJsonObject() && depth < DEPTH) {
      wrapped(value.getAsJsonObject()).ifPresent(inner -> collect(inner, strings, depth + 1));
    }
  }

  private static Optional<JsonElement> wrapped(JsonObject object) {
    return VALUES.stream().filter(object::has).findFirst().map(object::get);
  }

  /** A text as HTML: a string, or a list of paragraphs as editors that write blocks keep them. */
  static String html(JsonElement value) {
    JsonElement text = value;
    for (int depth = 0; text.isJsonObject() && depth < DEPTH; depth++) {
      Optional<JsonElement> inner = wrapped(text.getAsJsonObject());
      if (inner.isEmpty()) {
        return "";
      }
      text = inner.get();
    }
    if (!text.isJsonArray()) {
      return Paragraphs.html(String.join("", strings(text)));
    }
    StringBuilder html = new StringBuilder();
    text.getAsJsonArray().forEach(block -> html.append(paragraph(block)));
    return html.toString();
  }

  /** One member of such a list; its pieces differ in style only. */
  private static String paragraph(JsonElement block) {
    return Paragraphs.html(String.join("", strings(block)), isHeading(block) ? "h2" : "p");
  }

  private static boolean isHeading(JsonElement block) {
    return block.isJsonObject()
        && block.getAsJsonObject().has("type")
        && strings(block.getAsJsonObject().get("type")).stream()
            .anyMatch(type -> type.toLowerCase(Locale.ROOT).startsWith("head"));
  }
}
