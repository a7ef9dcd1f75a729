package dev.tearsheet.internal.block;

import static dev.tearsheet.internal.block.Region.*;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element does to the text within it.
 *
 * @param flow whether it is set inline, as a block, or left out
 * @param regions bits of the {@link Region}s it opens
 * @param shape the type it gives, null when it leaves that of its parent
 */
record Role(Flow flow, int regions, @Nullable Shape shape) {

  enum Flow {
    INLINE,
    BLOCK,
    /** Ends a line. */
    BREAK,
    /** Set inline, with something of another page in it. */
    EMBED,
    /** Its text is none of the page's. */
    SKIPPED,
    /** Stands above or beside the text, which goes on below it. */
    GLOSS
  }

  private static final Role INLINE = new Role(Flow.INLINE, 0, null);
  private static final Role BLOCK = new Role(Flow.BLOCK, 0, null);

  /** Filled once; the names are interned, as the parser's are, so that equal ones are the same. */
  private static final Map<String, Role> ROLES = roles();

  static Role of(String tag) {
    Role role = ROLES.get(tag);
    return role == null ? INLINE : role;
  }

  static Role of(Element element, String tag) {
    Role role = ROLES.get(tag);
    if (role == null) {
      boolean block =
          CustomElement.is(tag) ? CustomElement.isBlock(element) : isShownAsBlock(element);
      role = block ? BLOCK : INLINE;
    }
    return role;
  }

  /** A {@code span} that its own style sets as a block; a first letter that floats is none. */
  private static boolean isShownAsBlock(Element element) {
    String style = element.attributesSize() == 0 ? "" : element.attributes().get("style");
    if (style.isEmpty()) {
      return false;
    }
    String rules = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return rules.contains("display:block") && !rules.contains("float:");
  }

  /** The same for an element that holds a caption. */
  Role caption() {
    return new Role(flow, regions, Shape.CAPTION);
  }

  boolean inline() {
    return flow == Flow.INLINE || flow == Flow.EMBED;
  }

  /** After the HTML standard's rendering section: the elements set as blocks. */
  private static Map<String, Role> roles() {
    Map<String, Role> roles = new HashMap<>();
    put(roles, "html body div center dir fieldset hgroup search dd dt legend", 0, null);
    put(roles, "thead tbody tfoot tr slot optgroup frameset picture video audio", 0, null);
    put(roles, "p", PARAGRAPH.bit(), null);
    put(roles, "nav menu", NAV.bit(), null);
    put(roles, "aside", ASIDE.bit(), null);
    put(roles, "header", HEADER.bit(), null);
    put(roles, "footer", FOOTER.bit(), null);
    put(roles, "main", MAIN.bit(), null);
    put(roles, "article", ARTICLE.bit(), null);
    put(roles, "section", SECTION.bit(), null);
    put(roles, "figure", FIGURE.bit(), Shape.CAPTION);
    put(roles, "figcaption caption", FIGURE.bit(), Shape.CAPTION);
    put(roles, "form", FORM.bit(), null);
    put(roles, "button", BUTTON.bit(), null);
    put(roles, "ul ol dl", LIST.bit(), null);
    put(roles, "li", LIST.bit(), Shape.ITEM);
    put(roles, "table", TABLE.bit(), Shape.PARAGRAPH);
    put(roles, "td th", TABLE.bit(), Shape.PARAGRAPH);
    put(roles, "blockquote", QUOTE.bit(), Shape.QUOTATION);
    put(roles, "pre listing xmp", 0, Shape.PREFORMATTED);
    put(roles, "h1 h2 h3 h4 h5 h6", 0, Shape.HEADING);
    put(roles, "noscript", NOSCRIPT.bit(), null);
    put(roles, "dialog", DIALOG.bit(), null);
    put(roles, "address", ADDRESS.bit(), null);
    put(roles, "details summary", DETAILS.bit(), null);
    inline(roles, "a", LINK.bit());
    inline(roles, "time", TIME.bit());
    inline(roles, "label", FORM.bit());
    inline(roles, "b strong em i", EMPHASIS.bit());
    roles.put("br", new Role(Flow.BREAK, 0, null));
    roles.put("iframe", new Role(Flow.EMBED, 0, null));
    roles.put("embed", new Role(Flow.EMBED, 0, null));
    roles.put("rt", new Role(Flow.GLOSS, 0, null));
    roles.put("rp", new Role(Flow.GLOSS, 0, null));
    roles.put("rtc", new Role(Flow.GLOSS, 0, null));
    String skipped =
        "head script style template svg annotation annotation-xml select option textarea object canvas"
            + " map input title del";
    for (String tag : StringUtils.split(skipped, ' ')) {
      roles.put(tag.intern(), new Role(Flow.SKIPPED, 0, null));
    }
    return Collections.unmodifiableMap(roles);
  }

  private static void put(Map<String, Role> roles, String tags, int bits, @Nullable Shape shape) {
    for (String tag : StringUtils.split(tags, ' ')) {
      roles.put(tag.intern(), new Role(Flow.BLOCK, bits, shape));
    }
  }

  private static void inline(Map<String, Role> roles, String tags, int bits) {
    for (String tag : StringUtils.split(tags, ' ')) {
      roles.put(tag.intern(), new Role(Flow.INLINE, bits, null));
    }
  }
}
