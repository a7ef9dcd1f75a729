package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** What the page's outlet is called, by its own word or its address. */
final class Outlet {

  /** Letters; a shorter name stands in many addresses by chance. */
  private static final int MIN_LENGTH = 4;

  /** Letters of a site's name in its address, and of what follows its last full stop. */
  private static final int MIN_SITE = 2;

  private static final Set<String> SHOUTED = Set.of("COM", "NET", "ORG");

  private static final String PARTING = "|-–—·•»«";

  private static final Set<Origin> TITLES = Set.of(Origin.TITLE, Origin.OPEN_GRAPH);

  private final String name;
  private final String host;
  private final List<String> titles;

  Outlet(Metadata metadata) {
    this.name = squeeze(metadata.siteName().orElse(""));
    this.host = metadata.host();
    this.titles =
        metadata.claims().stream()
            .filter(claim -> claim.field() == Field.HEADLINE && TITLES.contains(claim.origin()))
            .map(Claim::value)
            .toList();
  }

  /**
   * Whether who signs is the outlet: by its name or address, or by what its title opens or ends
   * with, where that is no person's.
   */
  boolean signs(String author) {
    return !GivenName.opens(author)
        && !mayBePerson(StringUtils.split(author))
        && (is(author)
            || squeeze(author).equals(host)
            || titles.stream().anyMatch(title -> isPart(title, author)));
  }

  /** Two or three words of Latin letters: many a writer's own site bears his name. */
  private static boolean mayBePerson(String[] words) {
    int last = words.length - 1;
    return (last == 1 || last == 2)
        && !Lists.has(Lists.FIRMS, words[last])
        && !Lists.has(Lists.ARTICLES, words[0])
        && !Lists.has(Lists.REGIONS, words[0])
        && !Lists.has(Lists.CITIES, words[0])
        && StringUtils.isAllUpperCase(words[0]) == StringUtils.isAllUpperCase(words[last])
        && Character.isUpperCase(words[1].charAt(0))
        && StringUtils.stripAccents(words[last]).charAt(0) < 128;
  }

  /**
   * Whether a title opens or ends with a name, parted from the rest: "Bridge opens · Lund Post".
   */
  private static boolean isPart(String title, String name) {
    int behind = title.length() - name.length();
    boolean end =
        behind > 2
            && Strings.CI.endsWith(title, name)
            && title.charAt(behind - 1) == ' '
            && PARTING.indexOf(title.charAt(behind - 2)) >= 0;
    boolean start =
        behind > 2
            && Strings.CI.startsWith(title, name)
            && title.charAt(name.length()) == ' '
            && PARTING.indexOf(title.charAt(name.length() + 1)) >= 0;
    return end || start;
  }

  /** Whether words that could be a name end as an outlet's: "Valley Courier". */
  static boolean isCalled(String name) {
    return Lists.has(Lists.OUTLETS, StringUtils.substringAfterLast(name, " "))
        || Lists.AGENCIES.contains(Lists.fold(name))
        || isAddress(name);
  }

  /** Whether the last word is that of a site: "harbour.example". */
  static boolean isAddress(String name) {
    String end = StringUtils.substringAfterLast(name, ".");
    int dot = name.length() - end.length() - 1;
    boolean shouted = !name.contains(" ") && SHOUTED.contains(end);
    return dot >= MIN_SITE
        && end.length() >= MIN_SITE
        && (shouted || StringUtils.isAllLowerCase(end))
        && Character.isLetterOrDigit(name.charAt(dot - 1))
        && Character.isLetterOrDigit(name.charAt(dot - MIN_SITE));
  }

  private static String host(String address) {
    String host = StringUtils.substringBetween(address + "/", "//", "/");
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private static String squeeze(@Nullable String text) {
    return text == null ? "" : StringUtils.remove(text.toLowerCase(Locale.ROOT), ' ');
  }

  /** Whether an address is the outlet's own; true when the page's address is not known. */
  boolean isHostOf(String address) {
    String other = Strings.CS.removeStart(host(address), "www.");
    return host.isEmpty() || host.endsWith(other) || other.endsWith(domain(host));
  }

  /** Whether an address is on another site: people linked to there are written about. */
  boolean isElsewhere(String address) {
    return address.contains("//") && !isHostOf(address);
  }

  /** {@code "blog.paper.example"} → {@code "paper.example"}. */
  private static String domain(String host) {
    int last = host.lastIndexOf('.');
    return host.substring(host.lastIndexOf('.', Math.max(0, last - 1)) + 1);
  }

  /** Whether a text is the outlet's name or the name in its address. */
  boolean is(String text) {
    String plain = squeeze(text);
    return (!plain.isEmpty() && plain.equals(name))
        || (plain.length() >= MIN_LENGTH && host.replace("-", "").startsWith(plain + "."))
        || (!plain.isEmpty() && host.startsWith(plain + "."))
        || (plain.length() >= MIN_LENGTH
            && (host.contains("." + plain + ".") || host.equals(plain)));
  }
}
