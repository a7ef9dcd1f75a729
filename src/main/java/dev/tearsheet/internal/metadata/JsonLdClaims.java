package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** What the JSON-LD of a page claims about its story. */
final class JsonLdClaims {

  private static final Set<String> ARTICLES = Words.read(JsonLdClaims.class, "article-types.txt");
  private static final Set<String> PAGES = Words.read(JsonLdClaims.class, "page-types.txt");
  private static final Set<String> SITES = Words.read(JsonLdClaims.class, "site-types.txt");

  /** What an outlet says of itself. */
  private static final List<String> ABOUT = List.of("description", "slogan", "alternateName");

  /** The note of the day on which a draft was begun. */
  static final String CREATED = "created";

  /** Characters; a longer step of a trail is a story's headline. */
  private static final int MAX_SECTION = 40;

  private final JsonGraph graph;
  private final Claims claims;

  private JsonLdClaims(JsonGraph graph, Claims claims) {
    this.graph = graph;
    this.claims = claims;
  }

  /** Whether a node is one of a story's types. */
  static boolean tellsStory(JsonGraph graph) {
    return graph.typed().stream().anyMatch(node -> !Collections.disjoint(ARTICLES, node.types()));
  }

  static void collect(JsonGraph graph, Claims claims, String address) {
    JsonLdClaims reader = new JsonLdClaims(graph, claims);
    StoryNode choice = new StoryNode(graph, claims, address);
    choice.among(ARTICLES).ifPresent(node -> reader.article(node, Origin.JSON_LD));
    choice.among(PAGES).ifPresent(node -> reader.article(node, Origin.JSON_LD_OTHER));
    Set<String> types = new LinkedHashSet<>();
    for (JsonGraph.Node node : graph.typed()) {
      types.addAll(node.types());
      if (node.types().contains("breadcrumblist")) {
        reader.trail(node.object());
      }
      if (node.types().contains("claimreview")) {
        reader.claimant(node.object());
      }
      if (!Collections.disjoint(SITES, node.types())) {
        reader.add(Field.SITE_NAME, Origin.JSON_LD_OTHER, string(node.object(), "name"));
        ABOUT.forEach(property -> claims.addAboutSite(string(node.object(), property)));
      }
    }
    types.forEach(type -> reader.add(Field.TYPE, Origin.JSON_LD, type));
  }

  private void article(JsonGraph.Node story, Origin origin) {
    JsonObject node = story.object();
    add(Field.HEADLINE, origin, string(node, "headline"));
    add(Field.HEADLINE, Origin.JSON_LD_OTHER, string(node, "name"));
    add(Field.KICKER, origin, string(node, "alternativeHeadline"));
    add(Field.STANDFIRST, origin, string(node, "description"));
    dates(story, origin);
    add(Field.LANGUAGE, origin, string(node, "inLanguage"));
    add(Field.DATELINE, origin, string(node, "dateline"));
    add(Field.BODY, origin, string(node, "articleBody"));
    add(Field.ACCESS, origin, string(node, "isAccessibleForFree"));
    page(node, origin);
    JsonGraph.values(node, "articleSection").forEach(value -> text(Field.SECTION, origin, value));
    JsonGraph.values(node, "keywords").forEach(value -> text(Field.KEYWORDS, origin, value));
    graph
        .objects(node, "keywords")
        .forEach(term -> add(Field.KEYWORDS, origin, string(term, "name")));
    images(node, origin);
    boolean news = story.types().stream().anyMatch(type -> type.endsWith("newsarticle"));
    JsonLdPeople people = new JsonLdPeople(graph, claims, origin);
    people.authors(node, news);
    people.contributors(node);
    topics(node);
    parts(node);
    graph
        .objects(node, "publisher")
        .forEach(site -> add(Field.SITE_NAME, origin, string(site, "name")));
  }

  private void dates(JsonGraph.Node story, Origin origin) {
    JsonObject node = story.object();
    if (story.types().contains("liveblogposting")) {
      LiveDates dates = LiveDates.of(graph, node);
      add(Field.PUBLISHED, origin, dates.published());
      add(Field.MODIFIED, origin, dates.modified());
    } else {
      add(Field.PUBLISHED, origin, string(node, "datePublished"));
      add(Field.MODIFIED, origin, string(node, "dateModified"));
    }
    claims.add(
        new Claim(
            Field.PUBLISHED,
            Origin.JSON_LD_OTHER,
            string(node, "dateCreated"),
            "",
            CREATED,
            Spot.NOWHERE));
  }

  /** The address of the page that the story is the main part of, as text or as a node. */
  private void page(JsonObject node, Origin origin) {
    String text = string(node, "mainEntityOfPage");
    Stream<String> pages =
        graph.objects(node, "mainEntityOfPage").stream().map(page -> string(page, "@id"));
    Stream.concat(Stream.of(text), pages)
        .filter(address -> address.startsWith("http"))
        .forEach(address -> add(Field.CANONICAL_URL, origin, address));
  }

  /** Who made the claim that a story checks; pages show him like an author. */
  private void claimant(JsonObject review) {
    for (JsonObject claim : graph.objects(review, "itemReviewed")) {
      graph
          .objects(claim, "author")
          .forEach(author -> claims.disown(Field.AUTHOR, string(author, "name")));
    }
  }

  /** The trail from the front page to the story: its last step before the story is the section. */
  private void trail(JsonObject node) {
    List<String> steps = new ArrayList<>();
    for (JsonObject step : graph.objects(node, "itemListElement")) {
      String name = string(step, "name");
      List<JsonObject> items = graph.objects(step, "item");
      steps.add(name.isEmpty() && !items.isEmpty() ? string(items.get(0), "name") : name);
    }
    boolean story =
        steps.size() > 2
            && claims.of(Field.HEADLINE).stream()
                .anyMatch(claim -> tells(claim.value(), steps.get(steps.size() - 1)));
    int last = steps.size() - (story ? 2 : 1);
    if (last > 0 && steps.get(last).length() <= MAX_SECTION) {
      add(Field.SECTION, Origin.JSON_LD_OTHER, steps.get(last));
    }
  }

  /** Whether a step is the headline, perhaps cut short. */
  private static boolean tells(String headline, String step) {
    String words = Agreement.fold(step);
    return !words.isEmpty() && Agreement.fold(headline).startsWith(words);
  }

  /** What the story is about, where nothing else tells its topics. */
  private void topics(JsonObject node) {
    for (JsonElement topic : JsonGraph.values(node, "about")) {
      text(Field.KEYWORDS, Origin.JSON_LD_OTHER, topic);
    }
    graph
        .objects(node, "about")
        .forEach(topic -> add(Field.KEYWORDS, Origin.JSON_LD_OTHER, string(topic, "name")));
  }

  /** A part that is not free is behind a wall, as search engines ask for it to be stated. */
  private void parts(JsonObject node) {
    graph.objects(node, "hasPart").stream()
        .map(part -> string(part, "isAccessibleForFree"))
        .filter(free -> Strings.CI.endsWith(free, "false"))
        .forEach(free -> add(Field.ACCESS, Origin.JSON_LD_OTHER, free));
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

  private void text(Field field, Origin origin, JsonElement value) {
    if (value.isJsonPrimitive()) {
      add(field, origin, value.getAsString());
    }
  }

  private void add(Field field, Origin origin, String value) {
    claims.add(Claim.of(field, origin, value));
  }
}
