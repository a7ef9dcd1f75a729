package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * A site that bears its writer's name, in what it calls itself or at its titles' ends, where its
 * address or a word like "blog" tells that it is the writer's own.
 *
 * <pre>{@code "Bridge opens | Ann Roe" on annroe.example → Ann Roe
 * "Ann Roe's blog"                          → Ann Roe}</pre>
 */
final class OwnSite {

  /** Letters; a shorter word stands in many addresses by chance. */
  private static final int MIN_WORD = 4;

  private static final String SEPARATORS = "|–—·•»«/";

  private final Metadata metadata;
  private final String host;

  OwnSite(Metadata metadata) {
    this.metadata = metadata;
    this.host = Strings.CS.removeStart(metadata.host(), "www.");
  }

  List<Author> resolve() {
    return names()
        .map(OwnSite::bearer)
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .or(() -> names().map(OwnSite::plain).filter(this::isOwn).findFirst())
        .map(name -> List.of(Author.of(name, Author.Kind.PERSON)))
        .orElse(List.of());
  }

  private Stream<String> names() {
    return Stream.concat(
        metadata.siteName().stream(),
        metadata.claims().stream()
            .filter(claim -> claim.field() == Field.HEADLINE && claim.origin() == Origin.TITLE)
            .map(Claim::value)
            .flatMap(title -> Stream.of(StringUtils.split(title.replace(" - ", "|"), SEPARATORS)))
            .map(String::strip));
  }

  /** "Ann Roe" of "Ann Roe's blog". */
  private static String bearer(String site) {
    String plain = site.replace('’', '\'');
    String name = StringUtils.substringBefore(plain, "'s ");
    String kind = StringUtils.substringBefore(StringUtils.substringAfter(plain, "'s "), " ");
    return Lists.has(Lists.OWN_SITES, kind) && isName(name) ? name : "";
  }

  /** Firms are called like people; a given name that is common tells one. */
  static boolean isName(String name) {
    return BareByline.isName(name) && GivenName.opens(name);
  }

  private static String plain(String site) {
    return Names.untitled(site);
  }

  /** Whether the address is called by the whole name, or by one of its words. */
  private boolean isOwn(String name) {
    if (!isName(name)) {
      return false;
    }
    String small = StringUtils.stripAccents(name.toLowerCase(Locale.ROOT));
    String label = StringUtils.substringBefore(host, ".");
    return StringUtils.remove(label, '-').contains(StringUtils.remove(small, ' '))
        || Stream.of(StringUtils.split(small))
            .anyMatch(word -> word.length() >= MIN_WORD && word.equals(label));
  }
}
