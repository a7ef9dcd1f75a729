package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.metadata.Metadata;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** What the page's outlet is called, by its own word or its address. */
final class Outlet {

  /** Letters; a shorter name stands in many addresses by chance. */
  private static final int MIN_LENGTH = 4;

  /** Letters of a site's name in its address, and of what follows its last full stop. */
  private static final int MIN_SITE = 2;

  private final String name;
  private final String host;

  Outlet(Metadata metadata) {
    this.name = squeeze(metadata.siteName().orElse(""));
    this.host = metadata.host();
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
    return dot >= MIN_SITE
        && end.length() >= MIN_SITE
        && StringUtils.isAllLowerCase(end)
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
    return plain.equals(name)
        || (!plain.isEmpty() && host.startsWith(plain + "."))
        || (plain.length() >= MIN_LENGTH
            && (host.contains("." + plain + ".") || host.equals(plain)));
  }
}
