package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Permalink;
import dev.tearsheet.internal.text.PhotoFile;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** The claims of elements that are seen: headings, pictures, and what markup calls an author. */
final class BodyElements {

  /** Characters, room for a long byline or headline; what is longer is a paragraph or a box. */
  static final int MAX_TEXT = 300;

  /** Links to the front page that may bear the site's name. */
  private static final int MAX_HOMES = 3;

  /** UTF-16 units of a place that opens a story, and its mark. */
  private static final int MAX_LEAD = 40;

  /** Paragraphs that open in bold letters: where there are two, they are labels. */
  private static final int MAX_LEADS = 2;

  /** UTF-16 units of their addresses and texts. */
  private static final int MAX_HOME = 60;

  /** Characters of a place, a region, a date and an agency. */
  private static final int MAX_DATELINE = 90;

  /** UTF-16 units of what opens a byline before the link to its author. */
  private static final int MAX_OPENING = 40;

  /** UTF-16 units of what stands beside the link to an author: a job, an outlet, a date. */
  private static final int MAX_BESIDE = 100;

  /** Nodes looked at on each side of a link: of the links of a long list each would read all. */
  /** Elements from an author's to the caption or quotation around it. */
  private static final int MAX_CAPTION = 4;

  /**
   * Class names of captions and of lines drawn out of the story, as publishing software has them.
   */
  private static final List<String> PICTURES =
      List.of("wp-caption", "wp-caption-text", "caption-text", "image-caption", "pullquote");

  /** UTF-16 units of the shortest of these. */
  private static final int SHORTEST_PICTURE = 9;

  private static final int NEAR = 32;

  /** Characters; "by" in an element of its own between a label and a name. */
  private static final int MAX_JOIN = 3;

  private static final Evaluator CAPTION = QueryParser.parse("figcaption, .wp-caption-text");

  /** Pixels; marks, portraits and buttons are narrower. */
  private static final String MIN_WIDTH = "300";

  private static final Evaluator PICTURE = QueryParser.parse("img, amp-img");

  private static final Set<String> FRAMES = Words.read(BodyElements.class, "frame-tokens.txt");

  private static final Evaluator NAME = new Evaluator.Class("fn");

  private final Claims claims;
  private int homes;
  private int leads;
  private @Nullable FoldedText before;

  BodyElements(Claims claims) {
    this.claims = claims;
  }

  /** Tells the text before the next element. */
  void after(FoldedText text) {
    before = before != null && text.length() <= MAX_JOIN ? before : text;
  }

  /** Whether whoever is named next did something else than write: "Reviewed by". */
  boolean otherRole() {
    return before != null && OtherRoles.tells(before);
  }

  void heading(Element element, Spot spot) {
    HeadingText heading = HeadingText.of(element, MAX_TEXT);
    heading
        .kicker()
        .ifPresent(line -> claims.add(Claim.of(Field.KICKER, Origin.CLASS, line, spot)));
    heading
        .subtitle()
        .ifPresent(line -> claims.add(Claim.of(Field.STANDFIRST, Origin.CLASS, line, spot)));
    if (leadsHome(element) || isOfBlog(element)) {
      claims.add(Claim.of(Field.SITE_NAME, Origin.HEADING, heading.headline(), spot));
    }
    claims.add(
        new Claim(
            Field.HEADLINE,
            Origin.HEADING,
            Permalink.without(heading.headline()),
            "",
            element.normalName(),
            spot));
    if (heading.kicker().isEmpty() && heading.subtitle().isEmpty()) {
      HeadingHalves.of(element, MAX_TEXT).ifPresent(halves -> halves(halves, spot));
    }
  }

  private void halves(HeadingHalves halves, Spot spot) {
    claims.add(Claim.of(Field.HEADLINE, Origin.HALF, halves.second(), spot));
    if (halves.label()) {
      claims.add(Claim.of(Field.KICKER, Origin.HALF, halves.first(), spot));
    } else {
      claims.add(Claim.of(Field.HEADLINE, Origin.HALF, halves.first(), spot));
    }
  }

  /** A heading that leads to the front page is the site's name. */
  static boolean leadsHome(Element heading) {
    Element link = heading.firstElementChild();
    return link != null && isAll(link, heading) && Addresses.isHome(link);
  }

  /** A top heading that leads to the folder above the page's is the name of the blog in it. */
  private static boolean isOfBlog(Element heading) {
    Element link = heading.firstElementChild();
    return link != null && heading.nameIs("h1") && isAll(link, heading) && Addresses.isAbove(link);
  }

  private static boolean isAll(Element link, Element heading) {
    return link.nameIs("a") && link.nextElementSibling() == null && heading.ownText().isBlank();
  }

  void figure(Element element, Spot spot) {
    String source = spot.away() ? "" : PictureSource.of(element);
    if (!source.isEmpty()) {
      Element caption = element.selectFirst(CAPTION);
      String text = caption == null ? "" : VisibleText.of(caption, 2 * MAX_TEXT);
      Caption parts = Caption.of(element, text);
      Element picture = element.selectFirst(PICTURE);
      Spot where = picture == null ? spot : spot.of(picture);
      claims.add(new Claim(Field.IMAGE, Origin.CLASS, source, parts.credit(), parts.text(), where));
    }
  }

  /** A picture without a figure, large enough for one of a story or alone in its place. */
  void picture(Element element, Spot spot) {
    boolean own = !spot.away() && (isLarge(element.attr("width")) || isFramed(element));
    String source = own ? PictureSource.one(element) : "";
    if (PhotoFile.is(source)) {
      claims.add(Claim.of(Field.IMAGE, Origin.TEXT, source, spot.of(element)));
    }
  }

  private static boolean isLarge(String width) {
    return StringUtils.isNumeric(width)
        && (width.length() == 4 || (width.length() == 3 && width.compareTo(MIN_WIDTH) >= 0));
  }

  /** {@code <div class="image"><img src="/b.jpg"></div>}, of which nothing tells the size. */
  private static boolean isFramed(Element picture) {
    Element frame = picture.parent();
    return frame != null
        && frame.nameIs("div")
        && picture.previousElementSibling() == null
        && !PictureMark.is(picture.attr("src"))
        && !picture.hasAttr("width")
        && !picture.hasAttr("height")
        && ClassNames.any(ClassNames.parts(frame.className()), FRAMES);
  }

  /** hNews: {@code <span class="source-org vcard"><span class="org fn">Lund Post</span></span>}. */
  void source(Element element, Spot spot) {
    Element name = element.selectFirst(NAME);
    String text = VisibleText.of(name == null ? element : name, MAX_TEXT);
    claims.add(Claim.of(Field.SITE_NAME, Origin.MICROFORMAT, text, spot));
  }

  /**
   * {@code <span class="dateline">PORT ELLEN, Mich. (AP) —</span>}; a place is one in capitals.
   *
   * @param note what the element is called where that is not a dateline
   */
  void dateline(Element element, String note, Spot spot) {
    String text = VisibleText.of(element, MAX_TEXT);
    boolean told = note.isEmpty() || StringUtils.isAllUpperCase(StringUtils.left(text, 3));
    if (text.length() <= MAX_DATELINE && told && !spot.away()) {
      claims.add(new Claim(Field.DATELINE, Origin.CLASS, text, "", note, spot));
    }
  }

  /** {@code <p><b>Altkamp.</b> The bridge …}: a few words in bold letters that open a paragraph. */
  void lead(Element element, Spot spot) {
    Element parent = element.parent();
    Node before = element.previousSibling();
    boolean opens = before == null || (before instanceof TextNode text && text.isBlank());
    boolean lead = opens && parent != null && parent.nameIs("p") && element.nextSibling() != null;
    if (lead && leads < MAX_LEADS && !spot.away()) {
      String text = VisibleText.of(element, MAX_LEAD + 1);
      if (!text.isEmpty() && text.length() <= MAX_LEAD && Character.isUpperCase(text.charAt(0))) {
        leads++;
        claims.add(new Claim(Field.DATELINE, Origin.TEXT, text, "", Claim.BOLD, spot));
      }
    }
  }

  /** Microdata and RDFa; a meta element has claimed by itself. */
  void item(Element element, Attributes attributes, Spot spot) {
    String item = attributes.get("itemprop");
    String property = attributes.get("property");
    if (!item.isEmpty() || !property.isEmpty()) {
      item(element, StringUtils.split((item + " " + property).toLowerCase(Locale.ROOT)), spot);
    }
  }

  private void item(Element element, String[] properties, Spot spot) {
    for (String property : properties) {
      Field field = ItemProperties.field(property);
      if (field != null) {
        String value = stated(element);
        String text = value.isEmpty() ? VisibleText.lines(element, MAX_TEXT) : value;
        claims.add(new Claim(field, Origin.MICRODATA, text, element.attr("href"), "", spot));
      }
    }
  }

  /** What an element states for machines. */
  static String stated(Element element) {
    return StringUtils.defaultIfBlank(element.attr("datetime"), element.attr("content")).strip();
  }

  /** A link: to a topic, to an author, or to where a site has its authors. */
  void link(Element element, Attributes attributes, boolean called, Spot spot) {
    String url = attributes.get("href");
    String relation = attributes.get("rel");
    if (homes < MAX_HOMES && url.length() <= MAX_HOME && Addresses.isHome(element)) {
      homes++;
      String name = VisibleText.of(element, MAX_HOME);
      claims.add(Claim.of(Field.SITE_NAME, Origin.LINK, name, spot));
    }
    int folders = Folders.of(url);
    boolean related = !relation.isEmpty();
    boolean tag = related && Strings.CI.contains(relation, "tag");
    if (tag || ((folders & Folders.TOPIC) != 0 && !spot.away() && isOwn(element, url))) {
      Origin origin = tag ? Origin.LINK : Origin.CLASS;
      claims.add(Claim.of(Field.KEYWORDS, origin, VisibleText.of(element, MAX_TEXT), spot));
    }
    if (related && Strings.CI.contains(relation, "author")) {
      author(element, Origin.LINK, url, "", spot);
    } else if (called || ((folders & Folders.AUTHOR) != 0 && !isAmidProse(element))) {
      author(element, Origin.CLASS, url, "a", spot);
    }
  }

  /**
   * A link to a person or a team of whom a story tells: it goes on behind a part of a sentence, or
   * a sentence opens with it.
   */
  private static boolean isAmidProse(Element link) {
    return (link.previousSibling() instanceof TextNode before
            && before.text().strip().length() > MAX_OPENING)
        || (link.nextSibling() instanceof TextNode && beside(link) > MAX_BESIDE);
  }

  /** Characters of the texts beside an element in its parent, of the nearest nodes. */
  private static int beside(Element element) {
    @Nullable Node before = element.previousSibling();
    @Nullable Node after = element.nextSibling();
    int length = 0;
    for (int i = 0; i < NEAR && length <= MAX_BESIDE; i++) {
      length += length(before) + length(after);
      before = before == null ? null : before.previousSibling();
      after = after == null ? null : after.nextSibling();
    }
    return length;
  }

  private static int length(@Nullable Node node) {
    return node instanceof TextNode text ? text.text().length() : 0;
  }

  /** Whether an address is on the page's own site. */
  private static boolean isOwn(Element element, String url) {
    String host = Addresses.host(element.baseUri());
    return !url.contains("//") || (!host.isEmpty() && Addresses.host(url).equals(host));
  }

  /** Within a caption or a quotation: who made the picture, whom the page quotes. */
  static boolean isOfPicture(Element element) {
    @Nullable Element around = element;
    for (int level = 0; level < MAX_CAPTION && around != null; level++) {
      if (around.nameIs("figcaption") || around.nameIs("blockquote") || isCalledPicture(around)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  private static boolean isCalledPicture(Element element) {
    return element.attributesSize() > 0
        && element.className().length() >= SHORTEST_PICTURE
        && PICTURES.stream().anyMatch(element::hasClass);
  }

  void author(Element element, Origin origin, String url, String note, Spot spot) {
    if (otherRole() || (origin == Origin.CLASS && isOfPicture(element))) {
      return;
    }
    String items = AuthorItems.of(element);
    String text = items.isEmpty() ? VisibleText.lines(element, MAX_TEXT) : items;
    String address = url.isEmpty() ? "" : StringUtils.defaultIfEmpty(element.absUrl("href"), url);
    claims.add(new Claim(Field.AUTHOR, origin, text, address, note, spot));
  }
}
