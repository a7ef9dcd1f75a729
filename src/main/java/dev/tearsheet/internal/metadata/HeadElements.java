package dev.tearsheet.internal.metadata;

import com.google.gson.JsonElement;
import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The claims of elements that are not seen: meta, title, link and script. */
final class HeadElements {

  /** Remix writes it where it means a script. */
  private static final String JSON_LD_META = "script:ld+json";

  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private static final Map<String, Target> META = metaNames();

  private static final String[] FILES = {".pdf", ".doc", ".docx", ".odt", ".htm", ".html"};

  private static final Set<String> UNFILLED =
      Words.read(HeadElements.class, "placeholder-titles.txt");

  private final Claims claims;
  private final MetadataBounds bounds;
  private final CardLabels cards = new CardLabels();
  private final JsonGraph graph = new JsonGraph();
  private final List<Element> scripts = new ArrayList<>();
  private String title = "";
  private boolean brokenJson;
  private boolean limitedJson;

  /** What the value of a meta element claims. */
  private record Target(Field field, Origin origin) {}

  HeadElements(Claims claims, MetadataBounds bounds) {
    this.claims = claims;
    this.bounds = bounds;
  }

  private static Map<String, Target> metaNames() {
    Map<String, Target> names = new HashMap<>();
    for (String line : Words.lines(HeadElements.class, "meta-names.txt")) {
      String[] parts = StringUtils.split(line, ' ');
      names.put(parts[0], new Target(Field.valueOf(parts[1]), Origin.valueOf(parts[2])));
    }
    return Collections.unmodifiableMap(names);
  }

  JsonGraph graph() {
    return graph;
  }

  /** The first title, empty when there is none. */
  String title() {
    return title;
  }

  /** Scripts of the page itself that hold no JSON-LD. */
  Stream<String> scripts() {
    return scripts.stream().map(ScriptText::of);
  }

  /** What kept the JSON-LD from being read whole. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (brokenJson) {
      problems.add(
          Problem.of(
              Problem.Code.BROKEN_JSON_LD, "A JSON-LD script could not be read to its end."));
    }
    if (limitedJson) {
      problems.add(
          Problem.of(
              Problem.Code.JSON_LD_LIMIT,
              "A JSON-LD script was longer than "
                  + bounds.jsonLd()
                  + " characters or deeper than "
                  + bounds.jsonLdDepth()
                  + " levels; what came before was read."));
    }
    return problems;
  }

  void read(Element element, int tag, @Nullable Away away) {
    if (Tags.any(tag, Tags.META)) {
      meta(element, away);
    } else if (Tags.any(tag, Tags.LINK)) {
      link(element);
    } else if (Tags.any(tag, Tags.SCRIPT)) {
      script(element);
    } else if (Tags.any(tag, Tags.TITLE)) {
      title(element);
    }
  }

  /** Pictures within the page have titles as well. */
  private void title(Element element) {
    Element parent = element.parent();
    if (parent != null && parent.normalName().equals("head")) {
      String text = StringUtils.normalizeSpace(element.text()); // the parser keeps a title's breaks
      if (!UNFILLED.contains(text.toLowerCase(Locale.ROOT)) && !isFile(text)) {
        title = title.isEmpty() ? text : title;
        claims.add(Claim.of(Field.HEADLINE, Origin.TITLE, text));
      }
    }
  }

  void link(Element element) {
    if (Strings.CI.contains(element.attr("rel"), "canonical")) {
      claims.add(Claim.of(Field.CANONICAL_URL, Origin.LINK, element.attr("href")));
    }
  }

  void meta(Element element, @Nullable Away away) {
    String content = element.attr("content");
    if (content.isBlank()) {
      return;
    }
    for (String attribute : NAMING) {
      String value = element.attr(attribute);
      if (!value.isEmpty() && claims(attribute, value.strip(), content, away)) {
        return;
      }
    }
  }

  /** Whether a name is known; properties may be several: {@code property="dc:title og:title"}. */
  private boolean claims(String attribute, String names, String content, @Nullable Away away) {
    if (!StringUtils.containsWhitespace(names) || attribute.equals("name")) {
      return claim(attribute, name(names), content, away);
    }
    boolean known = false;
    for (String name : StringUtils.split(names)) {
      known |= claim(attribute, name(name), content, away);
    }
    return known;
  }

  private static String name(String value) {
    String name = value.toLowerCase(Locale.ROOT);
    return name.indexOf(':') < 0
        ? name
        : name.replace("dc:", "dc.").replace("dcterms:", "dcterms.");
  }

  /** Whether the name is known. */
  private boolean claim(String attribute, String name, String content, @Nullable Away away) {
    Target target = META.get(name);
    Field item = attribute.equals("itemprop") ? ItemProperties.field(name) : null;
    if (target != null) {
      claims.add(Claim.of(target.field, target.origin, content));
    } else if (cards.isAuthor(name, content)) {
      claims.add(Claim.of(Field.AUTHOR, Origin.TWITTER, content));
    } else if (name.equals(JSON_LD_META)) {
      jsonLd(content);
    } else if (name.equals(ParselyPage.NAME)) {
      ParselyPage.collect(content, claims, bounds);
    } else if (MetaDates.isPublished(name)) {
      claims.add(
          new Claim(Field.PUBLISHED, Origin.META, content, "", MetaDates.GUESSED, Spot.NOWHERE));
    } else if (item != null) {
      claims.add(Claim.of(item, Origin.MICRODATA, content, new Spot(-1, away)));
    } else {
      return false;
    }
    return true;
  }

  private void script(Element element) {
    if (Strings.CI.contains(element.attr("type"), "ld+json")) {
      jsonLd(ScriptText.of(element));
    } else if (!element.hasAttr("src")) {
      scripts.add(element);
    }
  }

  private void jsonLd(String script) {
    JsonLdReader.Result result = JsonLdReader.mended(script, bounds);
    brokenJson |= result.broken();
    limitedJson |= result.limited();
    for (JsonElement document : result.documents()) {
      graph.add(document);
    }
  }

  /** The name of the file that a page was made from: "kiln.pdf". */
  private static boolean isFile(String title) {
    return title.indexOf(' ') < 0 && Strings.CI.endsWithAny(title, FILES);
  }
}
