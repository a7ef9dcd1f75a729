package dev.tearsheet.internal.metadata;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The nodes of a page's JSON-LD, wherever they stand, and what an {@code @id} refers to. */
final class JsonGraph {

  /** Listings carry thousands; a story a few dozen. */
  private static final int MAX_NODES = 5000;

  private final List<Node> typed = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  private int nodes;

  /**
   * A node that says what it is.
   *
   * @param object its members
   * @param types its types in lower case, without their vocabulary
   */
  record Node(JsonObject object, Set<String> types) {}

  void add(JsonElement document) {
    walk(document);
  }

  private void walk(JsonElement element) {
    if (nodes >= MAX_NODES) {
      return;
    }
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(this::walk);
    } else if (element.isJsonObject()) {
      JsonObject node = element.getAsJsonObject();
      nodes++;
      index(node);
      node.entrySet().forEach(entry -> walk(entry.getValue()));
    }
  }

  /** A reference has only its {@code @id}; the node itself has more. */
  private void index(JsonObject node) {
    Set<String> types = types(node);
    if (!types.isEmpty()) {
      typed.add(new Node(node, types));
    }
    String id = string(node, "@id");
    if (!id.isEmpty()) {
      byId.merge(id, node, (a, b) -> b.size() > a.size() ? b : a);
    }
  }

  /** In the order of the page. */
  List<Node> typed() {
    return typed;
  }

  /** The objects of a property, references followed one step, so that no cycle is walked. */
  List<JsonObject> objects(JsonObject node, String property) {
    return values(node, property).stream()
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .map(object -> byId.getOrDefault(string(object, "@id"), object))
        .toList();
  }

  static List<JsonElement> values(JsonObject node, String property) {
    JsonElement value = node.get(property);
    if (value == null || value.isJsonNull()) {
      return List.of();
    }
    return value.isJsonArray() ? value.getAsJsonArray().asList() : List.of(value);
  }

  /** The first plain value of a property, or that of its {@code @value} or {@code name}. */
  static String string(JsonObject node, String property) {
    for (JsonElement value : values(node, property)) {
      if (value.isJsonPrimitive()) {
        return value.getAsString().strip();
      }
      if (value.isJsonObject() && value.getAsJsonObject().has("@value")) {
        return string(value.getAsJsonObject(), "@value");
      }
    }
    return "";
  }

  /** The types, without their vocabulary: {@code "http://schema.org/NewsArticle"} → newsarticle. */
  static Set<String> types(JsonObject node) {
    List<JsonElement> values = values(node, "@type");
    if (values.isEmpty()) {
      return Set.of();
    }
    Set<String> types = new HashSet<>();
    for (JsonElement type : values) {
      if (type.isJsonPrimitive()) {
        String name = type.getAsString().strip();
        int start = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1;
        types.add(name.substring(start).toLowerCase(Locale.ROOT));
      }
    }
    return types;
  }
}
