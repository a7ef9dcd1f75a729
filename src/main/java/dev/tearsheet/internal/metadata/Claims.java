package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Entities;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** The claims collected from one page, by field. */
final class Claims {

  /** A bound on the work: claims about one field beyond it are a listing's, not a story's. */
  private static final int MAX_PER_FIELD = 200;

  /** Characters; what is longer is taken for no headline, name or date. */
  private static final int MAX_VALUE = 1000;

  /** Soft hyphen, zero-width space, word joiner and byte order mark: they break words in two. */
  private static final String INVISIBLE = "\u00ad\u200b\u2060\ufeff";

  private final Map<Field, List<Claim>> byField = new EnumMap<>(Field.class);
  private final List<String> aboutSite = new ArrayList<>();
  private final int maxImages;

  /** No claims yet; a page may claim a picture several times, so more are taken than are kept. */
  private int length;

  Claims(int maxImages) {
    this.maxImages = MAX_PER_FIELD + maxImages;
  }

  void add(Claim claim) {
    List<Claim> claims = byField.computeIfAbsent(claim.field(), field -> new ArrayList<>());
    String value = claim.field() == Field.BODY ? claim.value() : folded(read(claim));
    boolean fits = value.length() <= MAX_VALUE || longText(claim.field());
    int most = claim.field() == Field.IMAGE ? maxImages : MAX_PER_FIELD;
    boolean told = claim.field() != Field.NONE && !value.isBlank() && !Placeholder.is(value);
    if (told && fits && claims.size() < most) {
      claims.add(value.equals(claim.value()) ? claim : claim.with(value));
    }
  }

  /** Takes what the page says of its site. */
  void addAboutSite(String text) {
    if (!text.isBlank() && aboutSite.size() < MAX_PER_FIELD) {
      aboutSite.add(Entities.read(text));
    }
  }

  /** What the page says of its site: a slogan, a description. */
  List<String> aboutSite() {
    return aboutSite;
  }

  /** Many sites escape what is escaped; an address keeps its signs. */
  private static String read(Claim claim) {
    boolean address = claim.field() == Field.IMAGE || claim.field() == Field.CANONICAL_URL;
    if (address) {
      return claim.value();
    }
    boolean person = claim.field() == Field.AUTHOR || claim.field() == Field.CONTRIBUTOR;
    String value = Entities.read(claim.value());
    return person ? EscapedTags.off(value) : value;
  }

  private static String folded(String value) {
    return isFolded(value)
        ? value
        : StringUtils.normalizeSpace(StringUtils.replaceChars(value, INVISIBLE, ""));
  }

  /** Whether nothing but letters, marks and single blanks are in it, as in most values. */
  private static boolean isFolded(String value) {
    boolean white = true;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || (c >= 127 && c < 192) || c >= 0x1680 || (c == ' ' && white)) {
        return false;
      }
      white = c == ' ';
    }
    return !white;
  }

  private static boolean longText(Field field) {
    return field == Field.BODY
        || field == Field.STANDFIRST
        || field == Field.KEYWORDS
        || field == Field.STEP;
  }

  /**
   * What stands in the same part of the page as the headline is of the story, whatever its class.
   */
  void settle(@Nullable Away headline) {
    if (headline != null) {
      byField.values().forEach(claims -> claims.replaceAll(claim -> claim.beside(headline)));
    }
  }

  /** Takes back what the page claims of a field in such words: they are of something else. */
  void disown(Field field, String words) {
    List<Claim> claims = byField.get(field);
    if (claims != null) {
      claims.removeIf(claim -> Agreement.equal(claim.value(), words));
    }
  }

  List<Claim> of(Field field) {
    return byField.getOrDefault(field, List.of());
  }

  Stream<Claim> of(Field field, Origin origin) {
    List<Claim> claims = of(field);
    return claims.isEmpty()
        ? Stream.empty()
        : claims.stream().filter(claim -> claim.origin() == origin);
  }

  /** The first claim of the first origin that has one. */
  Optional<Claim> first(Field field, List<Origin> precedence) {
    List<Claim> claims = of(field);
    Optional<Claim> first = Optional.empty();
    int rank = precedence.size();
    for (int i = 0; i < claims.size() && rank > 0; i++) {
      int own = precedence.indexOf(claims.get(i).origin());
      if (own >= 0 && own < rank) {
        first = Optional.of(claims.get(i));
        rank = own;
      }
    }
    return first;
  }

  /** The first value of the first origin that has one which passes. */
  Optional<String> firstOf(Field field, List<Origin> precedence, Predicate<String> which) {
    return precedence.stream()
        .flatMap(origin -> of(field, origin))
        .map(Claim::value)
        .filter(which)
        .findFirst();
  }

  /** Characters of visible text on the page. */
  int length() {
    return length;
  }

  /** Tells how long the page's visible text is. */
  void seen(int characters) {
    length = characters;
  }

  List<Claim> all() {
    List<Claim> all = new ArrayList<>(byField.values().stream().mapToInt(List::size).sum());
    byField.values().forEach(all::addAll);
    return all;
  }
}
