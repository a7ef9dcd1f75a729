package dev.tearsheet.internal.metadata;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tearsheet.internal.text.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Document;

/**
 * Who wrote the story and when, in the data from which scripts fill the page ({@link
 * StateScripts}), for pages whose own JSON-LD tells of no story. JSON-LD that a script has yet to
 * write is read as such; of other data the object counts that has the headline of the page.
 *
 * <pre>{@code
 * {"title": "Bridge opens", "publishedAt": "2031-03-04T07:15:00Z", "author": {"name": "Ann Roe"}}
 * }</pre>
 */
final class StateStory {

  /** UTF-16 units of the shortest data that names a story and its author. */
  private static final int LEAST = 60;

  /** UTF-16 units; a shorter headline may be the name of a section. */
  private static final int MIN_HEADLINE = 12;

  /** Objects looked at: a listing has more. */
  private static final int MAX_OBJECTS = 50_000;

  private static final String VOCABULARY = "schema.org";

  /** One of them is in all data that tells something. */
  private static final String[] TELLING = {"uthor", "ublish", "yline", "riter", "\"by\""};

  /** Where Arc keeps the authors: {@code "credits": {"by": [{"name": "Ann Roe"}]}}. */
  private static final String CREDITS = "credits";

  /** What a text in several forms is kept under. */
  private static final List<String> RENDERED = List.of("rendered", "basic");

  /** UTF-16 units of an opening that other data hardly has. */
  private static final int MIN_OPENING = 6;

  /** What systems write behind a day without a time. */
  private static final String MIDNIGHT = "T00:00:00";

  /** What states the headline of the page; its headings are those of other stories as well. */
  private static final List<Origin> STATED =
      List.of(Origin.OPEN_GRAPH, Origin.TWITTER, Origin.TITLE);

  /** What tells authors and days for sure enough, or in view. */
  private static final List<Origin> TOLD =
      List.of(
          Origin.OPEN_GRAPH,
          Origin.MICRODATA,
          Origin.PARSELY,
          Origin.SAILTHRU,
          Origin.DUBLIN_CORE,
          Origin.META,
          Origin.LINK,
          Origin.TIME,
          Origin.CLASS,
          Origin.TEXT);

  private static final Map<String, Field> MEMBERS = members();

  private final MetadataBounds bounds;
  private final Claims claims;
  private final JsonGraph graph;
  private final Set<String> headlines;

  /** How the headlines open; none where one of them may be written in many ways. */
  private final String[] openings;

  private int objects;

  private StateStory(Claims claims, JsonGraph graph, MetadataBounds bounds) {
    this.bounds = bounds;
    this.claims = claims;
    this.graph = graph;
    List<String> stated =
        STATED.stream()
            .flatMap(origin -> claims.of(Field.HEADLINE, origin))
            .map(claim -> claim.value().strip())
            .toList();
    this.headlines =
        stated.stream().map(title -> Agreement.fold(title) + " ").collect(Collectors.toSet());
    String[] all = stated.stream().map(StateStory::opening).toArray(String[]::new);
    this.openings = List.of(all).contains("") ? new String[0] : all;
  }

  private static Map<String, Field> members() {
    Map<String, Field> members = new HashMap<>();
    for (String line : Words.lines(StateStory.class, "state-members.txt")) {
      String[] parts = StringUtils.split(line, ' ');
      members.put(parts[0], Field.valueOf(parts[1]));
    }
    return Map.copyOf(members);
  }

  /** Adds what the data tells to the claims, and its JSON-LD to the graph. */
  static void collect(Document page, Claims claims, JsonGraph graph, MetadataBounds bounds) {
    if (isKnown(claims, Field.AUTHOR) && isKnown(claims, Field.PUBLISHED)) {
      return;
    }
    StateStory story = new StateStory(claims, graph, bounds);
    for (String json : StateScripts.values(page, LEAST, story::mayTell)) {
      if (story.mayTell(json)) {
        JsonLdReader.read(json, bounds).documents().forEach(story::visit);
      }
    }
  }

  /** Whether the page tells a field itself; its data then says the same once more. */
  private static boolean isKnown(Claims claims, Field field) {
    return TOLD.stream().anyMatch(origin -> claims.of(field, origin).findAny().isPresent());
  }

  /** Whether data may hold JSON-LD, or the headline with who wrote it or when. */
  private boolean mayTell(String data) {
    boolean linked = data.contains(VOCABULARY) && data.contains("@type");
    return linked
        || (Strings.CS.containsAny(data, TELLING)
            && (openings.length == 0 || Strings.CS.containsAny(data, openings)));
  }

  /**
   * The letters and blanks of ASCII, which no escape changes, that a headline opens with, behind
   * which a title may have the site's name; empty where there are few.
   */
  private static String opening(String headline) {
    int end = 0;
    while (end < Math.min(MIN_HEADLINE, headline.length()) && isPlain(headline.charAt(end))) {
      end++;
    }
    return end < MIN_OPENING ? "" : headline.substring(0, end).strip();
  }

  private static boolean isPlain(char c) {
    return c == ' ' || (c < 128 && Character.isLetterOrDigit(c));
  }

  /** JSON of any depth that the reader let pass; it bounds the depth. */
  private void visit(JsonElement element) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(this::visit);
    } else if (element.isJsonObject() && objects++ < MAX_OBJECTS) {
      object(element.getAsJsonObject());
    } else if (isText(element)) {
      text(element.getAsString());
    }
  }

  private void object(JsonObject object) {
    if (JsonGraph.string(object, "@context").contains(VOCABULARY)) {
      graph.add(object);
      return;
    }
    if (isStory(object)) {
      claims(object);
      if (object.get(CREDITS) instanceof JsonObject credits) {
        claims(credits);
      }
    }
    object.asMap().values().forEach(this::visit);
  }

  private void claims(JsonObject object) {
    object.entrySet().forEach(member -> claim(member.getKey(), member.getValue()));
  }

  /** A string may hold the JSON-LD that is to be written into the page. */
  private void text(String text) {
    if (text.contains(VOCABULARY)
        && text.contains("@type")
        && Strings.CS.startsWithAny(text.strip(), "{", "[")) {
      JsonLdReader.read(text, bounds).documents().forEach(graph::add);
    }
  }

  private boolean isStory(JsonObject object) {
    return object.entrySet().stream()
        .filter(member -> field(member.getKey()) == Field.HEADLINE)
        .map(member -> rendered(member.getValue()))
        .anyMatch(
            title -> title.length() >= MIN_HEADLINE && isHeadline(Agreement.fold(title) + " "));
  }

  /** The page's title may have the site's name behind the headline. */
  private boolean isHeadline(String title) {
    return headlines.stream().anyMatch(headline -> headline.startsWith(title));
  }

  private static Field field(String member) {
    String name = StringUtils.replaceChars(member, "_-", "").toLowerCase(Locale.ROOT);
    return MEMBERS.getOrDefault(name, Field.NONE);
  }

  /** WordPress keeps a text as {@code {"rendered": "…"}}, Arc as {@code {"basic": "…"}}. */
  private static String rendered(JsonElement value) {
    JsonElement text = value;
    for (String name : RENDERED) {
      if (value.isJsonObject() && value.getAsJsonObject().has(name)) {
        text = value.getAsJsonObject().get(name);
      }
    }
    return isText(text) ? text.getAsString() : "";
  }

  private void claim(String member, JsonElement value) {
    Field field = field(member);
    if (field == Field.AUTHOR) {
      StatePeople.names(value).forEach(name -> add(field, name));
    } else if (field == Field.PUBLISHED || field == Field.MODIFIED) {
      add(field, date(value));
    }
  }

  /**
   * A stamp as it is written, a day where it says midnight, seconds or milliseconds since 1970 as
   * the instant they are.
   */
  private static String date(JsonElement value) {
    String text = value.isJsonPrimitive() ? value.getAsString() : "";
    if (!StringUtils.isNumeric(text)) {
      return StringUtils.substringBefore(text.replace(' ', 'T'), MIDNIGHT);
    }
    return switch (text.length()) {
      case 10 -> Instant.ofEpochSecond(Long.parseLong(text)).toString();
      case 13 -> Instant.ofEpochMilli(Long.parseLong(text)).toString();
      default -> "";
    };
  }

  private void add(Field field, String value) {
    claims.add(Claim.of(field, Origin.PAGE_STATE, value));
  }

  private static boolean isText(JsonElement value) {
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
  }
}
