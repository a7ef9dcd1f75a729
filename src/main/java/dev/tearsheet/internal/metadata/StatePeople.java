package dev.tearsheet.internal.metadata;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in what the data of a script gives as the author: {@code "Ann Roe"}, {@code {"name":
 * "Ann Roe"}}, {@code [{"firstName": "Ann", "lastName": "Roe"}]}, each perhaps within what a
 * content system wraps around it: {@code {"data": {"attributes": {…}}}}.
 */
final class StatePeople {

  /** What a name is kept under, the plainest first. */
  private static final List<String> NAMES =
      List.of("name", "fullName", "full_name", "displayName", "display_name", "title");

  private static final List<String> FIRST = List.of("firstName", "first_name", "givenName");

  private static final List<String> LAST = List.of("lastName", "last_name", "familyName");

  /** What systems wrap around the members of an object, and around lists. */
  private static final List<String> WRAPPERS =
      List.of("data", "attributes", "fields", "node", "nodes", "edges", "items", "value");

  private static final int MAX_WRAPPERS = 6;

  /** A byline has fewer. */
  private static final int MAX_NAMES = 20;

  private final List<String> names = new ArrayList<>();

  private StatePeople() {}

  static List<String> names(JsonElement value) {
    StatePeople people = new StatePeople();
    people.read(value, 0);
    return people.names;
  }

  private void read(JsonElement value, int depth) {
    if (depth > MAX_WRAPPERS || names.size() >= MAX_NAMES) {
      return;
    }
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(member -> read(member, depth + 1));
    } else if (value.isJsonObject()) {
      object(value.getAsJsonObject(), depth);
    } else if (!string(value).isBlank()) {
      names.add(string(value));
    }
  }

  private void object(JsonObject object, int depth) {
    String name = first(object, NAMES);
    String full = (first(object, FIRST) + " " + first(object, LAST)).strip();
    if (!name.isBlank() || !full.isBlank()) {
      names.add(name.isBlank() ? full : name);
      return;
    }
    for (String wrapper : WRAPPERS) {
      JsonElement inner = object.get(wrapper);
      if (inner != null && !inner.isJsonPrimitive()) {
        read(inner, depth + 1);
      }
    }
  }

  private static String first(JsonObject object, List<String> members) {
    for (String member : members) {
      JsonElement value = object.get(member);
      if (value != null && !string(value).isBlank()) {
        return string(value);
      }
    }
    return "";
  }

  private static String string(JsonElement value) {
    boolean text = value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    return text ? value.getAsString().strip() : "";
  }
}
