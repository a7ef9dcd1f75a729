package dev.tearsheet.internal.block;

import static java.util.Objects.requireNonNullElse;

import dev.tearsheet.internal.dom.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where text stands: an element and, through {@link #parent()}, those around it. What it inherits
 * is worked out once, on the way down.
 */
public final class Place {

  private static final String TYPED_BODY = "articleBody";

  /** Characters of an element's names, and of a whole path, that are told. */
  private static final int MAX_NAMES = 200;

  private static final int MAX_PATH = 2000;

  /** Elements that are told; real stories seldom stand deeper. */
  private static final int MAX_STEPS = 64;

  private final @Nullable Place parent;
  private final String tag;
  private final String tokens;
  private final int index;
  private final int depth;
  private final int regions;
  private final Shape shape;
  private final int level;
  private final boolean ordered;
  private final boolean inline;
  private final Role role;

  private Place(@Nullable Place parent, String tag, Role role, String tokens, int index, int bits) {
    this.role = role;
    this.parent = parent;
    this.tag = tag;
    this.tokens = tokens;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.regions = bits | role.regions() | (parent == null ? 0 : parent.regions);
    this.shape = requireNonNullElse(role.shape(), shape(parent, tag, tokens));
    this.inline = parent != null && role.inline();
    this.level = level(parent, tag);
    this.ordered = tag.equals("ol") || (parent != null && parent.ordered && !tag.equals("ul"));
  }

  private static Shape shape(@Nullable Place parent, String tag, String tokens) {
    if (CaptionName.is(tag, tokens)) {
      return Shape.CAPTION;
    }
    return parent == null ? Shape.PARAGRAPH : parent.shape;
  }

  /** The level of a heading, or the number of lists around an item. */
  private static int level(@Nullable Place parent, String tag) {
    if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
      return tag.charAt(1) - '0';
    }
    int inherited = parent == null ? 0 : parent.level;
    return tag.equals("ul") || tag.equals("ol") ? inherited + 1 : inherited;
  }

  static Place root() {
    return new Place(null, "", Role.of(""), "", 0, 0);
  }

  Place child(Element element, int place) {
    return child(element, Role.of(element.normalName()), place);
  }

  Place child(Element element, Role role, int place) {
    String tag = element.normalName();
    int attributes = element.attributesSize();
    if (attributes == 0) {
      return new Place(this, tag, role, "", place, 0);
    }
    String classes = element.attributes().get("class");
    String id = element.attributes().get("id");
    int others = attributes - (classes.isEmpty() ? 0 : 1) - (id.isEmpty() ? 0 : 1);
    int bits = others == 0 ? 0 : bits(element);
    return new Place(this, tag, role, tokens(classes.strip(), id), place, bits);
  }

  Place child(String name, String classes, int place) {
    return new Place(this, name, Role.of(name), classes, place, 0);
  }

  private static String tokens(String classes, String id) {
    return id.isEmpty() ? classes : classes.isEmpty() ? id : classes + " " + id;
  }

  private static int bits(Element element) {
    int bits = Page.hidden(element) ? Region.HIDDEN.bit() : 0;
    if (element.attributes().get("itemprop").equals(TYPED_BODY)) {
      bits |= Region.ARTICLE_BODY.bit();
    }
    return bits | bits(element.attributes().get("role"));
  }

  /** WAI-ARIA landmark roles say the same as the elements. */
  private static int bits(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "tablist" -> Region.NAV.bit();
      case "complementary" -> Region.ASIDE.bit();
      case "contentinfo" -> Region.FOOTER.bit();
      case "banner" -> Region.HEADER.bit();
      case "main" -> Region.MAIN.bit();
      case "article" -> Region.ARTICLE.bit();
      case "search", "form" -> Region.FORM.bit();
      case "button" -> Region.BUTTON.bit();
      case "dialog", "alertdialog", "alert" -> Region.DIALOG.bit();
      default -> 0;
    };
  }

  /**
   * The place around this one.
   *
   * @return null for the page itself
   */
  public @Nullable Place parent() {
    return parent;
  }

  /**
   * The element's name in lower case.
   *
   * @return the name, empty for the page itself and for plain text
   */
  public String tag() {
    return tag;
  }

  /**
   * The element's classes and id as the page spells them, parted by spaces.
   *
   * @return possibly empty
   */
  public String tokens() {
    return tokens;
  }

  /**
   * Number of the place on its page, in page order; a parent's is below its children's.
   *
   * @return 0 for the page itself
   */
  public int index() {
    return index;
  }

  /**
   * Number of places around this one.
   *
   * @return 0 for the page itself
   */
  public int depth() {
    return depth;
  }

  /**
   * Whether this place or one around it opens the region.
   *
   * @param region the region
   * @return whether text here is within
   */
  public boolean within(Region region) {
    return (regions & region.bit()) != 0;
  }

  /**
   * Whether the element is set inline, as {@code a} and {@code span} are.
   *
   * @return false for blocks and for the page itself
   */
  public boolean inline() {
    return inline;
  }

  /**
   * CSS path from the page down: {@code main > article.story > p}. Names of an element beyond 200
   * characters are left out, and what stands above 2,000 characters of path or 64 elements is an
   * ellipsis: on a hostile page all blocks stand under the same many or long names.
   *
   * @return empty for plain text
   */
  public String path() {
    Deque<String> steps = new ArrayDeque<>();
    int length = 0;
    for (Place p = this; p.parent != null; p = p.parent) {
      if (length > MAX_PATH || steps.size() == MAX_STEPS) {
        steps.addFirst("…");
        break;
      }
      String step = p.step();
      length += step.length();
      steps.addFirst(step);
    }
    return String.join(" > ", steps);
  }

  private String step() {
    boolean cut = tokens.length() > MAX_NAMES;
    String names = cut ? tokens.substring(0, tokens.lastIndexOf(' ', MAX_NAMES) + 1) : tokens;
    return names.isBlank() ? tag : tag + "." + names.strip().replaceAll("\\s+", ".");
  }

  /** The innermost place around both. */
  Place common(Place other) {
    Place a = this;
    Place b = other;
    while (a != b) {
      boolean up = a.depth >= b.depth;
      Place higher = up ? a.parent : b.parent;
      if (higher == null) {
        return up ? a : b;
      }
      a = up ? higher : a;
      b = up ? b : higher;
    }
    return a;
  }

  Role role() {
    return role;
  }

  Shape shape() {
    return shape;
  }

  int level() {
    return level;
  }

  boolean ordered() {
    return ordered;
  }
}
