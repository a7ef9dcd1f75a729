package dev.tearsheet.internal.metadata;

import com.google.gson.JsonElement;
import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.SiteRule;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** One walk over the page that collects every claim. */
final class PageWalk implements NodeVisitor {

  /** Characters, room for a long byline or headline; what is longer is a paragraph or a box. */
  private static final int MAX_TEXT = 300;

  /** Themes name the author in the classes of the whole story, too. */
  private static final Set<String> WHOLE_TAGS = Set.of("html", "body", "main", "article");

  private static final Set<String> AWAY_TAGS = Set.of("nav", "aside", "footer", "form", "select");
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "svg", "select");
  private static final Map<String, Field> ITEM_PROPERTIES =
      Map.of(
          "headline",
          Field.HEADLINE,
          "alternativeheadline",
          Field.KICKER,
          "author",
          Field.AUTHOR,
          "creator",
          Field.AUTHOR,
          "datepublished",
          Field.PUBLISHED,
          "datemodified",
          Field.MODIFIED,
          "articlesection",
          Field.SECTION,
          "datecreated",
          Field.PUBLISHED);

  private static final Evaluator IMAGE = new Evaluator.Tag("img");
  private static final Evaluator CAPTION = new Evaluator.Tag("figcaption");

  private static final Map<String, String[]> META = metaNames();

  /** Remix writes it where it means a script. */
  private static final String JSON_LD_META = "script:ld+json";

  /** Characters of visible text from which on a page is not one that a script has yet to fill. */
  private static final int FILLED = 2500;

  private final Claims claims;
  private final MetadataBounds bounds;
  private final Map<Element, SiteRule.Part> ruled;
  private final Marks marks = new Marks();
  private final DateMarks dates;
  private final CardLabels cards = new CardLabels();
  private final JsonGraph graph = new JsonGraph();
  private final Deque<State> states = new ArrayDeque<>();

  private final List<Element> scripts = new ArrayList<>();
  private boolean brokenJson;
  private boolean limitedJson;
  private int offset;
  private String opening = "";

  /** What an element inherits. */
  private record State(@Nullable Away away, boolean unseen) {}

  private PageWalk(Page page, Claims claims, MetadataBounds bounds) {
    this.claims = claims;
    this.bounds = bounds;
    this.ruled = page.ruled();
    this.dates = new DateMarks(claims, marks);
    states.push(new State(null, false));
  }

  static PageWalk over(Page page, Claims claims, MetadataBounds bounds) {
    PageWalk walk = new PageWalk(page, claims, bounds);
    page.document().traverse(walk);
    if (walk.offset < FILLED) {
      PageState.story(page.document(), bounds)
          .ifPresent(text -> claims.add(Claim.of(Field.BODY, Origin.PAGE_STATE, text)));
    }
    return walk;
  }

  JsonGraph graph() {
    return graph;
  }

  Stream<String> scripts() {
    return scripts.stream().map(Element::data);
  }

  MetadataBounds bounds() {
    return bounds;
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

  private static Map<String, String[]> metaNames() {
    Map<String, String[]> names = new HashMap<>();
    for (String line : Words.lines(PageWalk.class, "meta-names.txt")) {
      String[] parts = StringUtils.split(line, ' ');
      names.put(parts[0], new String[] {parts[1], parts[2]});
    }
    return Map.copyOf(names);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode text && !states.getFirst().unseen) {
      text(text);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      states.pop();
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    int found = element.attributesSize() == 0 ? 0 : marks.of(element);
    State around = states.getFirst();
    State state = within(around, tag, Marks.any(found, Marks.AWAY));
    states.push(state);
    if (!ruled.isEmpty()) {
      ruled(element);
    }
    if (state.unseen) {
      head(element, tag);
    } else {
      body(element, tag, found);
    }
  }

  private void ruled(Element element) {
    SiteRule.Part part = ruled.get(element);
    if (part != null) {
      Field field = Field.valueOf(part.name().replace("AUTHORS", "AUTHOR"));
      String stated =
          StringUtils.defaultIfBlank(element.attr("datetime"), element.attr("content")).strip();
      String value = stated.isEmpty() ? VisibleText.of(element, MAX_TEXT) : stated;
      claims.add(new Claim(field, Origin.SITE_RULE, value, element.attr("abs:href"), "", spot()));
    }
  }

  private static State within(State around, String tag, boolean marked) {
    boolean page =
        tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article");
    boolean away = (marked && !page) || AWAY_TAGS.contains(tag);
    boolean unseen = around.unseen || UNSEEN.contains(tag) || tag.equals("head");
    return !away && unseen == around.unseen
        ? around
        : new State(away ? new Away(around.away) : around.away, unseen);
  }

  private Spot spot() {
    return new Spot(offset, states.getFirst().away);
  }

  private void head(Element element, String tag) {
    switch (tag) {
      case "meta" -> meta(element);
      case "title" -> title(element);
      case "link" -> link(element);
      case "script" -> script(element);
      default -> {}
    }
  }

  /** Pictures within the page have titles as well. */
  private void title(Element element) {
    Element parent = element.parent();
    if (parent != null && parent.normalName().equals("head")) {
      claims.add(Claim.of(Field.HEADLINE, Origin.TITLE, element.text()));
    }
  }

  private void meta(Element element) {
    String content = element.attr("content");
    if (content.isBlank()) {
      return;
    }
    for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
      String name =
          element
              .attr(attribute)
              .strip()
              .toLowerCase(Locale.ROOT)
              .replace("dc:", "dc.")
              .replace("dcterms:", "dcterms.");
      String[] claim = META.get(name);
      if (claim != null) {
        claims.add(Claim.of(Field.valueOf(claim[0]), Origin.valueOf(claim[1]), content));
        return;
      }
      if (cards.isAuthor(name, content)) {
        claims.add(Claim.of(Field.AUTHOR, Origin.TWITTER, content));
        return;
      }
      if (name.equals(JSON_LD_META)) {
        jsonLd(content);
        return;
      }
      if (name.equals(ParselyPage.NAME)) {
        ParselyPage.collect(content, claims, bounds);
        return;
      }
      if (MetaDates.isPublished(name)) {
        claims.add(
            new Claim(Field.PUBLISHED, Origin.META, content, "", MetaDates.GUESSED, Spot.NOWHERE));
        return;
      }
      Field field = attribute.equals("itemprop") ? ITEM_PROPERTIES.get(name) : null;
      if (field != null) {
        claims.add(
            Claim.of(field, Origin.MICRODATA, content, new Spot(-1, states.getFirst().away)));
      }
    }
  }

  private void link(Element element) {
    if (element.attr("rel").equalsIgnoreCase("canonical")) {
      claims.add(Claim.of(Field.CANONICAL_URL, Origin.LINK, element.attr("href")));
    }
  }

  private void script(Element element) {
    if (Strings.CI.contains(element.attr("type"), "ld+json")) {
      jsonLd(element.data());
    } else if (!element.hasAttr("src")) {
      scripts.add(element);
    }
  }

  private void jsonLd(String script) {
    JsonLdReader.Result result = JsonLdReader.read(script, bounds);
    brokenJson |= result.broken();
    limitedJson |= result.limited();
    for (JsonElement document : result.documents()) {
      graph.add(document);
    }
  }

  private void body(Element element, String tag, int found) {
    switch (tag) {
      case "html" -> claims.add(Claim.of(Field.LANGUAGE, Origin.HTML, element.attr("lang")));
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "h1", "h2" -> heading(element, tag, spot());
      case "time" -> dates.time(element, spot(), found);
      case "figure" -> figure(element, spot());
      default -> {}
    }
    if (element.attributesSize() > 0) {
      item(element);
      marked(element, tag, found);
    }
  }

  private void heading(Element element, String tag, Spot spot) {
    HeadingText heading = HeadingText.of(element, MAX_TEXT);
    heading
        .kicker()
        .ifPresent(line -> claims.add(Claim.of(Field.KICKER, Origin.CLASS, line, spot)));
    heading
        .subtitle()
        .ifPresent(line -> claims.add(Claim.of(Field.STANDFIRST, Origin.CLASS, line, spot)));
    claims.add(new Claim(Field.HEADLINE, Origin.HEADING, heading.headline(), "", tag, spot));
  }

  private void figure(Element element, Spot spot) {
    Element image = element.selectFirst(IMAGE);
    Element caption = element.selectFirst(CAPTION);
    if (image != null && !spot.away()) {
      String source = StringUtils.defaultIfBlank(image.attr("data-src"), image.attr("src"));
      String text = caption == null ? "" : VisibleText.of(caption, 2 * MAX_TEXT);
      claims.add(new Claim(Field.IMAGE, Origin.CLASS, source, "", text, spot));
    }
  }

  private void item(Element element) {
    String item = element.attributes().get("itemprop");
    String property = element.attributes().get("property");
    if (!item.isEmpty() || !property.isEmpty()) {
      item(element, StringUtils.split((item + " " + property).toLowerCase(Locale.ROOT)));
    }
  }

  private void item(Element element, String[] properties) {
    for (String property : properties) {
      String name = property.substring(property.indexOf(':') + 1);
      Field field = ITEM_PROPERTIES.get(name);
      if (field != null && !element.normalName().equals("meta")) {
        String stated =
            StringUtils.defaultIfBlank(element.attr("datetime"), element.attr("content")).strip();
        String value = stated.isEmpty() ? VisibleText.lines(element, MAX_TEXT) : stated;
        claims.add(new Claim(field, Origin.MICRODATA, value, element.attr("href"), "", spot()));
      }
    }
  }

  private void marked(Element element, String tag, int found) {
    boolean link = tag.equals("a");
    String url = link ? element.attributes().get("href") : "";
    String relation = link ? element.attributes().get("rel") : "";
    if (Strings.CI.contains(relation, "tag")) {
      claims.add(Claim.of(Field.KEYWORDS, Origin.LINK, VisibleText.of(element, MAX_TEXT), spot()));
    }
    if (Strings.CI.contains(relation, "author")) {
      author(element, Origin.LINK, url, "");
    } else if ((Marks.any(found, Marks.AUTHOR) && !WHOLE_TAGS.contains(tag))
        || (link && AuthorAddress.is(url))) {
      author(element, Origin.CLASS, url, tag);
    }
    dates.marked(element, tag, spot(), found);
  }

  private void author(Element element, Origin origin, String url, String note) {
    String text = VisibleText.lines(element, MAX_TEXT);
    String address = url.isEmpty() ? "" : StringUtils.defaultIfEmpty(element.absUrl("href"), url);
    claims.add(new Claim(Field.AUTHOR, origin, text, address, note, spot()));
  }

  private void text(TextNode node) {
    FoldedText text = FoldedText.of(node.getWholeText());
    if (text.length() == 0) {
      return;
    }
    if (!opening.isEmpty() || text.mayOpenByline()) {
      byline(node, text.toString());
    }
    dates.text(text, node.parent(), spot());
    offset += text.length();
  }

  private void byline(TextNode node, String text) {
    if (!opening.isEmpty()) {
      claims.add(Claim.of(Field.AUTHOR, Origin.TEXT, opening + " " + text, spot()));
    }
    opening = BylineOpening.isAll(text) ? text : "";
    Element parent = node.parent();
    if (parent != null && opening.isEmpty() && BylineOpening.length(text) > 0) {
      String line = VisibleText.from(parent, node, MAX_TEXT);
      claims.add(Claim.of(Field.AUTHOR, Origin.TEXT, line, spot()));
    }
  }
}
