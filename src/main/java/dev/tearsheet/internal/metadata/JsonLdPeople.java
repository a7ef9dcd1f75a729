package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The people whom a node of JSON-LD names: its authors, and who else had part in the story. */
final class JsonLdPeople {

  /** The properties of schema.org for them, and what they did, empty when it is not said. */
  private static final Map<String, String> OTHERS = Map.of("contributor", "", "editor", "editing");

  private final JsonGraph graph;
  private final Claims claims;
  private final Origin origin;

  JsonLdPeople(JsonGraph graph, Claims claims, Origin origin) {
    this.graph = graph;
    this.claims = claims;
    this.origin = origin;
  }

  void authors(JsonObject story, boolean news) {
    authors(story, "author", news);
    if (claims.of(Field.AUTHOR, origin).findAny().isEmpty()) {
      authors(story, "creator", false);
    }
  }

  private void authors(JsonObject story, String property, boolean news) {
    plain(story, property, Field.AUTHOR, "");
    for (JsonObject person : graph.objects(story, property)) {
      boolean organization = isOrganization(person);
      String note =
          !organization ? string(person, "jobTitle") : news ? Claim.DESK : Claim.ORGANIZATION;
      names(person, Field.AUTHOR, note);
    }
  }

  void contributors(JsonObject story) {
    OTHERS.forEach(
        (property, role) -> {
          plain(story, property, Field.CONTRIBUTOR, role);
          graph.objects(story, property).stream()
              .filter(person -> !isOrganization(person))
              .forEach(person -> names(person, Field.CONTRIBUTOR, role));
        });
  }

  private static boolean isOrganization(JsonObject person) {
    return JsonGraph.types(person).stream().anyMatch(type -> type.contains("organi"));
  }

  /** Names that stand for themselves. */
  private void plain(JsonObject story, String property, Field field, String note) {
    for (JsonElement value : JsonGraph.values(story, property)) {
      if (isText(value)) {
        add(field, value.getAsString(), "", note);
      }
    }
  }

  /** Several names of one object are several people, and its address is of none of them. */
  private void names(JsonObject person, Field field, String note) {
    String url = StringUtils.defaultIfEmpty(string(person, "url"), string(person, "sameAs"));
    List<JsonElement> names = JsonGraph.values(person, "name");
    if (names.isEmpty()) {
      add(field, full(person), url, note);
    }
    for (JsonElement name : names) {
      if (isText(name)) {
        add(field, name.getAsString(), names.size() == 1 ? url : "", note);
      }
    }
  }

  /** The parts of a name: "Orla", perhaps "M.", "Fenwick". */
  private static String full(JsonObject person) {
    return Stream.of("givenName", "additionalName", "familyName")
        .map(part -> string(person, part).strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** {@code "author": true} names nobody. */
  private static boolean isText(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }

  private void add(Field field, String name, String url, String note) {
    claims.add(new Claim(field, origin, name, url, note, Spot.NOWHERE));
  }
}
