package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** What the JSON-LD of a page claims about its story. */
final class JsonLdClaims {

  /** schema.org's Article and the types below it, and what sites use for it. */
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "newsarticle",
          "analysisnewsarticle",
          "askpublicnewsarticle",
          "backgroundnewsarticle",
          "opinionnewsarticle",
          "reportagenewsarticle",
          "reviewnewsarticle",
          "blogposting",
          "liveblogposting",
          "report",
          "satiricalarticle",
          "advertisercontentarticle",
          "socialmediaposting",
          "techarticle",
          "scholarlyarticle",
          "medicalscholarlyarticle",
          "discussionforumposting");

  /** Not stories, but they may carry the only date and author of one. */
  private static final Set<String> PAGES =
      Set.of(
          "webpage",
          "itempage",
          "videoobject",
          "recipe",
          "review",
          "howto",
          "podcastepisode",
          "creativework",
          "medicalwebpage",
          "aboutpage",
          "qapage");

  private final JsonGraph graph;
  private final Claims claims;

  private JsonLdClaims(JsonGraph graph, Claims claims) {
    this.graph = graph;
    this.claims = claims;
  }

  static void collect(JsonGraph graph, Claims claims, List<String> headlines, String address) {
    JsonLdClaims reader = new JsonLdClaims(graph, claims);
    reader
        .pick(ARTICLES, headlines, address)
        .ifPresent(node -> reader.article(node, Origin.JSON_LD));
    reader
        .pick(PAGES, headlines, address)
        .ifPresent(node -> reader.article(node, Origin.JSON_LD_OTHER));
    graph.nodes().forEach(reader::site);
    reader.types();
  }

  private void types() {
    graph.nodes().stream()
        .flatMap(node -> JsonGraph.types(node).stream())
        .distinct()
        .forEach(type -> add(Field.TYPE, Origin.JSON_LD, type));
  }

  private Optional<JsonObject> pick(Set<String> types, List<String> headlines, String address) {
    Optional<JsonObject> best = Optional.empty();
    int most = -1;
    for (JsonObject node : graph.nodes()) {
      if (node.size() > 2 && !Collections.disjoint(types, JsonGraph.types(node))) {
        int fit = fit(node, headlines, address);
        best = fit > most ? Optional.of(node) : best;
        most = Math.max(most, fit);
      }
    }
    return best;
  }

  private int fit(JsonObject node, List<String> headlines, String address) {
    String name = StringUtils.defaultIfEmpty(string(node, "headline"), string(node, "name"));
    boolean own = !address.isEmpty() && addresses(node).stream().anyMatch(address::equals);
    boolean named = headlines.stream().anyMatch(headline -> Agreement.same(headline, name));
    boolean dated = node.has("datePublished") || node.has("author");
    return (own ? 4 : 0) + (named ? 4 : 0) + (dated ? 1 : 0);
  }

  private List<String> addresses(JsonObject node) {
    String main = string(node, "mainEntityOfPage");
    List<JsonObject> page = graph.objects(node, "mainEntityOfPage");
    String page0 = page.isEmpty() ? "" : string(page.get(0), "@id");
    return List.of(string(node, "url"), string(node, "@id"), main, page0);
  }

  private void article(JsonObject node, Origin origin) {
    add(Field.HEADLINE, origin, string(node, "headline"));
    add(Field.HEADLINE, Origin.JSON_LD_OTHER, string(node, "name"));
    add(Field.KICKER, origin, string(node, "alternativeHeadline"));
    add(Field.STANDFIRST, origin, string(node, "description"));
    add(Field.PUBLISHED, origin, string(node, "datePublished"));
    add(Field.PUBLISHED, Origin.JSON_LD_OTHER, string(node, "dateCreated"));
    add(Field.MODIFIED, origin, string(node, "dateModified"));
    add(Field.LANGUAGE, origin, string(node, "inLanguage"));
    add(Field.DATELINE, origin, string(node, "dateline"));
    add(Field.BODY, origin, string(node, "articleBody"));
    add(Field.ACCESS, origin, string(node, "isAccessibleForFree"));
    JsonGraph.values(node, "articleSection").forEach(value -> text(Field.SECTION, origin, value));
    JsonGraph.values(node, "keywords").forEach(value -> text(Field.KEYWORDS, origin, value));
    images(node, origin);
    boolean news = JsonGraph.types(node).stream().anyMatch(type -> type.endsWith("newsarticle"));
    people(node, "author", origin, news);
    if (claims.of(Field.AUTHOR, origin).findAny().isEmpty()) {
      people(node, "creator", origin, false);
    }
    graph
        .objects(node, "publisher")
        .forEach(site -> add(Field.SITE_NAME, origin, string(site, "name")));
  }

  private void images(JsonObject node, Origin origin) {
    for (String property : List.of("image", "thumbnailUrl")) {
      JsonGraph.values(node, property).forEach(value -> text(Field.IMAGE, origin, value));
      for (JsonObject image : graph.objects(node, property)) {
        String url = StringUtils.defaultIfEmpty(string(image, "url"), string(image, "contentUrl"));
        claims.add(
            new Claim(
                Field.IMAGE,
                origin,
                url,
                string(image, "creditText"),
                string(image, "caption"),
                Spot.NOWHERE));
      }
    }
  }

  private void people(JsonObject node, String property, Origin origin, boolean news) {
    for (JsonElement value : JsonGraph.values(node, property)) {
      text(Field.AUTHOR, origin, value);
    }
    graph.objects(node, property).forEach(person -> person(person, origin, news));
  }

  private void person(JsonObject person, Origin origin, boolean news) {
    String full = string(person, "givenName") + " " + string(person, "familyName");
    String url = StringUtils.defaultIfEmpty(string(person, "url"), string(person, "sameAs"));
    boolean organization =
        JsonGraph.types(person).stream().anyMatch(type -> type.contains("organi"));
    String note =
        !organization ? string(person, "jobTitle") : news ? Claim.DESK : Claim.ORGANIZATION;
    List<JsonElement> names = JsonGraph.values(person, "name");
    if (names.isEmpty()) {
      claims.add(new Claim(Field.AUTHOR, origin, full.strip(), url, note, Spot.NOWHERE));
    }
    for (JsonElement name : names) {
      if (name.isJsonPrimitive()) {
        claims.add(
            new Claim(
                Field.AUTHOR,
                origin,
                name.getAsString(),
                names.size() == 1 ? url : "",
                note,
                Spot.NOWHERE));
      }
    }
  }

  private void site(JsonObject node) {
    Set<String> types = JsonGraph.types(node);
    if (types.contains("website")
        || types.contains("newsmediaorganization")
        || types.contains("organization")) {
      add(Field.SITE_NAME, Origin.JSON_LD_OTHER, string(node, "name"));
    }
  }

  private void text(Field field, Origin origin, JsonElement value) {
    if (value.isJsonPrimitive()) {
      add(field, origin, value.getAsString());
    }
  }

  private void add(Field field, Origin origin, String value) {
    claims.add(Claim.of(field, origin, value));
  }
}
