package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.dom.OpenElements;
import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.SiteRule;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * One walk over the page that collects every claim. It goes down by itself, not with a visitor of
 * the parser: what an element inherits is then kept on the way.
 */
final class PageWalk {

  /** Characters of visible text from which on a page is not one that a script has yet to fill. */
  private static final int FILLED = 2500;

  /** UTF-16 units; a shorter text may open a title by chance. */
  private static final int MIN_TITLE = 12;

  /** A line from a byline's word on that is as long goes on in a sentence, if it is in one. */
  private static final int MIN_SENTENCE = 100;

  /** Names that pages give elements for their own tests, where a program made those of classes. */
  private static final String[] TESTS = {"data-testid", "data-test", "data-qa"};

  private final Claims claims;
  private final MetadataBounds bounds;
  private final Map<Element, SiteRule.Part> ruled;
  private final HeadElements head;
  private final BodyElements body;
  private final DateMarks dates;
  private final Marks.Known marks = new Marks.Known();

  private final OpenElements open = new OpenElements();

  /** What stood around each open element, and whether its text is none of the page's. */
  private @Nullable Away[] outer = new Away[64];

  private boolean[] unseen = new boolean[64];
  private int offset;
  private String opening = "";
  private TextNode opener = new TextNode("");
  private @Nullable Away away;
  private Spot spot = new Spot(0, null);

  private PageWalk(Page page, Claims claims, MetadataBounds bounds) {
    this.claims = claims;
    this.bounds = bounds;
    this.ruled = page.ruled();
    this.head = new HeadElements(claims, bounds);
    this.body = new BodyElements(claims);
    this.dates = new DateMarks(claims, head::title);
  }

  static PageWalk over(Page page, Claims claims, MetadataBounds bounds) {
    PageWalk walk = new PageWalk(page, claims, bounds);
    walk.over(page.document());
    claims.seen(walk.offset);
    if (!JsonLdClaims.tellsStory(walk.head.graph())) {
      StateStory.collect(page.document(), claims, walk.head.graph(), bounds);
    }
    StatedSteps.lines(walk.head.graph())
        .forEach(line -> claims.add(Claim.of(Field.STEP, Origin.JSON_LD_OTHER, line)));
    if (walk.offset < FILLED) {
      PageState.story(page.document(), bounds)
          .ifPresent(text -> claims.add(Claim.of(Field.BODY, Origin.PAGE_STATE, text)));
      StatedSteps.of(walk.head.graph())
          .ifPresent(text -> claims.add(Claim.of(Field.BODY, Origin.JSON_LD_OTHER, text)));
    }
    return walk;
  }

  HeadElements head() {
    return head;
  }

  MetadataBounds bounds() {
    return bounds;
  }

  /** The spot of one element after the other is the same until a text is seen. */
  private Spot spot() {
    if (spot.offset() != offset || spot.part() != away) {
      spot = new Spot(offset, away);
    }
    return spot;
  }

  private void over(Element root) {
    element(root, false);
    while (open.depth() > 0) {
      int level = open.depth() - 1;
      Node child = open.child();
      if (child == null) {
        open.close();
        away = outer[level];
      } else if (child instanceof Element inner) {
        element(inner, unseen[level]);
      } else if (!unseen[level] && child instanceof TextNode text) {
        text(text, open.innermost());
      }
    }
  }

  private void element(Element element, boolean within) {
    int tag = Tags.of(element.normalName());
    boolean hidden = within || Tags.any(tag, Tags.UNSEEN);
    Away around = away;
    int attributes = element.attributesSize();
    int found = 0;
    int others = 0;
    if (attributes > 0) {
      String names = element.attributes().get("class");
      String id = element.attributes().get("id");
      found = marks.of(names, id);
      others = attributes - (names.isEmpty() ? 0 : 1) - (id.isEmpty() ? 0 : 1);
    }
    found |= others > 0 && found == 0 ? tested(element.attributes()) : 0;
    boolean item = others > 0 && ItemProperties.isAway(element.attributes().get("itemtype"));
    if (item || isAway(tag, found)) {
      away = new Away(around, item || Marks.any(found, Marks.OTHERS));
    }
    if (!ruled.isEmpty()) {
      ruled(element);
    }
    if (hidden) {
      head.read(element, tag, away);
    } else {
      seen(element, tag, found, others);
    }
    if (Tags.any(tag, Tags.CLOSED)) {
      away = around;
    } else {
      open(element, hidden, around);
    }
  }

  /** An author by what a site's own tests call the element: {@code data-testid="byline-name"}. */
  private int tested(Attributes attributes) {
    int found = 0;
    for (String name : TESTS) {
      String value = attributes.get(name);
      found |= value.isEmpty() ? 0 : marks.of(value, "");
    }
    return found & Marks.AUTHOR;
  }

  private void open(Element element, boolean hidden, @Nullable Away around) {
    int level = open.depth();
    if (level == outer.length) {
      outer = Arrays.copyOf(outer, level * 2);
      unseen = Arrays.copyOf(unseen, level * 2);
    }
    outer[level] = around;
    unseen[level] = hidden;
    open.open(element);
  }

  private static boolean isAway(int tag, int found) {
    return Tags.any(tag, Tags.AWAY) || (Marks.any(found, Marks.AWAY) && !Tags.any(tag, Tags.WHOLE));
  }

  private void ruled(Element element) {
    SiteRule.Part part = ruled.get(element);
    if (part != null) {
      Field field = Field.valueOf(part.name().replace("AUTHORS", "AUTHOR"));
      String stated = BodyElements.stated(element);
      String value = stated.isEmpty() ? VisibleText.of(element, BodyElements.MAX_TEXT) : stated;
      claims.add(new Claim(field, Origin.SITE_RULE, value, element.attr("abs:href"), "", spot()));
    }
  }

  private void seen(Element element, int tag, int found, int others) {
    if (Tags.any(tag, Tags.CLAIMING)) {
      claiming(element, tag, found);
    }
    if (others > 0) {
      attributed(element, tag, found);
    } else if (isCalledAuthor(tag, found)) {
      author(element);
    }
    if (Marks.any(found, Marks.FIGURE) && !Tags.any(tag, Tags.FIGURE)) {
      body.figure(element, spot());
    }
    if (Marks.any(found, Marks.ENTRY_TITLE) && !Tags.any(tag, Tags.HEADING)) {
      body.heading(element, spot());
    }
    if (Marks.any(found, Marks.SOURCE)) {
      body.source(element, spot());
    }
    if (Marks.any(found, Marks.TRAIL)) {
      Trail.claim(element, claims);
    }
    if (Marks.any(found, Marks.ABOUT_SITE)) {
      claims.addAboutSite(VisibleText.of(element, BodyElements.MAX_TEXT));
    }
    if (Marks.any(found, Marks.DATELINE)) {
      body.dateline(element, "", spot());
    } else if (Marks.any(found, Marks.PLACE)) {
      body.dateline(element, Claim.PLACE, spot());
    }
    if (Marks.any(found, Marks.DATE | Marks.PUBLISHED)) {
      dates.marked(element, element.normalName(), spot(), found);
    }
  }

  private void claiming(Element element, int tag, int found) {
    if (Tags.any(tag, Tags.HEADING)) {
      body.heading(element, spot());
    } else if (Tags.any(tag, Tags.TIME)) {
      dates.time(element, spot(), found);
    } else if (Tags.any(tag, Tags.FIGURE)) {
      body.figure(element, spot());
    } else if (Tags.any(tag, Tags.IMAGE)) {
      body.picture(element, spot());
    } else if (Tags.any(tag, Tags.BOLD)) {
      body.lead(element, spot());
    } else if (Tags.any(tag, Tags.HTML)) {
      claims.add(Claim.of(Field.LANGUAGE, Origin.HTML, element.attr("lang")));
    } else {
      head.read(element, tag, away);
    }
  }

  /** An element that has more attributes than class and id. */
  private void attributed(Element element, int tag, int found) {
    Attributes attributes = element.attributes();
    if (Trail.isOne(attributes) && !Marks.any(found, Marks.TRAIL)) {
      Trail.claim(element, claims);
    }
    if (!Tags.any(tag, Tags.META)) {
      body.item(element, attributes, spot());
    }
    if (Tags.any(tag, Tags.ANCHOR)) {
      body.link(element, attributes, isCalledAuthor(tag, found), spot());
    } else if (isCalledAuthor(tag, found)) {
      author(element);
    }
  }

  private void author(Element element) {
    if (BodyElements.leadsHome(element)) {
      return; // the site's name above all, in a card of whoever owns it
    }
    body.author(element, Origin.CLASS, "", element.normalName(), spot());
  }

  /** Themes name the author in the classes of the whole story, too. */
  private static boolean isCalledAuthor(int tag, int found) {
    return Marks.any(found, Marks.AUTHOR)
        && !Marks.any(found, Marks.STORY)
        && !Tags.any(tag, Tags.WHOLE);
  }

  private void text(TextNode node, Element parent) {
    FoldedText text = FoldedText.of(node.getWholeText());
    if (text.length() == 0) {
      return;
    }
    if (!opening.isEmpty() || text.mayOpenByline()) {
      byline(node, parent, text.toString());
    }
    body.after(text);
    titled(text);
    dates.text(text, node, parent, offset, away);
    offset += text.length();
  }

  /** Where the title is shown, for pages that set the headline in no heading. */
  private void titled(FoldedText text) {
    if (text.length() >= MIN_TITLE && (text.opens(head.title()) || text.ends(head.title()))) {
      claims.add(Claim.of(Field.HEADLINE, Origin.TEXT, text.toString(), spot()));
    }
  }

  private void byline(TextNode node, Element parent, String text) {
    if (!opening.isEmpty()) {
      claims.add(Claim.of(Field.AUTHOR, Origin.TEXT, opening + " " + text, spot()));
      String line = BylineBlock.from(opener);
      if (line.length() > opening.length() + text.length() + 1) {
        claims.add(Claim.of(Field.AUTHOR, Origin.TEXT, line, spot()));
      }
    }
    opening = "";
    if (body.otherRole()) {
      return;
    }
    if (BylineOpening.isAll(text)) {
      if (!BylineBlock.isFact(parent) && !BylineBlock.isAmid(node, head.title())) {
        opening = text;
        opener = node;
      }
    } else if (BylineOpening.length(text) > 0 && !BodyElements.isOfPicture(parent)) {
      String line = VisibleText.from(parent, node, BodyElements.MAX_TEXT);
      if (line.length() < MIN_SENTENCE || !BylineBlock.isAmid(node, head.title())) {
        claims.add(Claim.of(Field.AUTHOR, Origin.TEXT, line, spot()));
      }
    }
  }
}
