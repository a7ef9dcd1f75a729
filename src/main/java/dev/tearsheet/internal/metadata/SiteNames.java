package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Eastern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** What a site is called, and so what is no part of a headline and no author. */
final class SiteNames {

  /** A site's name in a title is seldom longer. */
  private static final int MAX_WORDS = 6;

  /** A section's name is seldom longer. */
  private static final int MAX_SECTION = 3;

  /** Words of a part of the site's name; a single one may be a headline's. */
  private static final int MIN_PART = 2;

  /** Letters of a host's name that tell the site's; a shorter one may open other words. */
  private static final int MIN_HOST = 5;

  /** Marks looked at from a title's end; one may stand within the name. */
  private static final int MAX_MARKS = 3;

  /** Words of a title that may be the site's name in its address with a word more. */
  private static final int MAX_SHORT = 2;

  /** Marks before the site's name; a colon of Latin letters opens what the headline is about. */
  private static final String[] BEFORE_NAME = {
    "|", "｜", "丨", "-", "–", "—", "―", "_", "：", "(", "（", "[", "【", "@", "«", "»"
  };

  /** Marks behind the site's name, and blanks. */
  private static final String CLOSING = " )）]】";

  /** Marks behind the site's name in scripts in which a blank is one. */
  private static final String BEHIND_NAME = " \u3000：:】］]｜|丨-–—_";

  /** What is left of a mark of two characters. */
  private static final String DASHES = " -–—|";

  private final Set<String> names = new HashSet<>();
  private final List<Set<String>> words;
  private final Set<String> folders = new HashSet<>();
  private final String host;

  /** Parts of the address of two letters that are no country: "ig" of food.ig.example. */
  private final Set<String> labels;

  private final String address;

  SiteNames(List<String> stated, String url) {
    stated.forEach(name -> names.add(squeeze(name)));
    stated.forEach(name -> names.add(squeeze(withoutSlogan(name))));
    words = stated.stream().map(name -> Set.copyOf(Agreement.words(name))).toList();
    names.remove("");
    Addresses.folders(url).forEach(folder -> folders.add(squeeze(folder)));
    String host = Addresses.host(url);
    this.host = squeeze(hostName(host));
    this.labels = labels(host);
    this.address = squeeze(Strings.CS.removeStart(host, "www."));
  }

  private static Set<String> labels(String host) {
    return Stream.of(StringUtils.split(StringUtils.substringBeforeLast(host, "."), "."))
        .filter(label -> label.length() == 2 && !label.equals("co"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "Lund Post" of "Lund Post - News from the valley". */
  static String withoutSlogan(String name) {
    String first = Separators.parts(name).findFirst().orElse("");
    return Agreement.count(first, MAX_SECTION + 1) <= MAX_SECTION ? first : name;
  }

  /**
   * The site's own name in what it calls itself: the part that its host tells, else the first,
   * where it is shorter than the slogan behind it.
   *
   * <pre>{@code "News for everybody｜Lund Post" on lundpost.example → "Lund Post"}</pre>
   */
  String own(String stated) {
    List<String> parts =
        Separators.parts(stated)
            .flatMap(part -> Stream.of(StringUtils.split(part, "|")))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    if (parts.size() < 2) {
      return stated;
    }
    String first = parts.get(0);
    int words = Agreement.count(first, MAX_SECTION + 1);
    boolean slogan =
        words > 0 && words <= MAX_SECTION && Agreement.count(stated, 2 * words + 1) > 2 * words;
    return parts.stream().filter(this::isOfHost).findFirst().orElse(slogan ? first : stated);
  }

  private boolean isOfHost(String part) {
    String plain = squeeze(part);
    return plain.length() > 2
        && host.length() > 2
        && (plain.equals(host) || (host.length() >= MIN_HOST && isNamed(part, plain)));
  }

  /** "Harbour Post Lund" on harbourpost.example. */
  private boolean isNamed(String part, String plain) {
    return plain.startsWith(host) && Agreement.count(part, MAX_SECTION + 1) <= MAX_SECTION;
  }

  /** Whether the host has the name of a site, or the name has what the host is called. */
  boolean spells(String name) {
    String plain = squeeze(name);
    return plain.length() > 2
        && host.length() > 2
        && (host.contains(plain) || plain.contains(host));
  }

  /** Whether it spells a name, or has a long word of it. */
  boolean hasWordOf(String name) {
    return spells(name)
        || Agreement.words(name).stream()
            .anyMatch(word -> word.length() >= MIN_HOST && host.contains(squeeze(word)));
  }

  private static String hostName(String host) {
    String name = StringUtils.substringBeforeLast(host, ".");
    String last = StringUtils.substringAfterLast(name, ".");
    return last.length() > 3 ? last : name;
  }

  /** Letters and digits in lower case, without accents. */
  private static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return squeezeAny(text);
      } else if (Character.isLetterOrDigit(c)) {
        squeezed.append(Character.toLowerCase(c));
      }
    }
    return squeezed.toString();
  }

  private static String squeezeAny(String text) {
    String plain = StringUtils.stripAccents(text.toLowerCase(Locale.ROOT));
    return StringUtils.remove(Agreement.fold(plain), ' ');
  }

  /** Whether a text is the site's name or host and no more. */
  boolean isAll(String text) {
    int words = Agreement.count(text, MAX_WORDS + 1);
    if (words > MAX_WORDS) {
      return false;
    }
    String plain = squeeze(text);
    boolean part = plain.length() > 2 && words <= 2 && host.contains(plain);
    return plain.isEmpty() || names.contains(plain) || plain.equals(address) || part;
  }

  /** A title without the site's address before it: "paper.example Bridge opens". */
  String withoutAddress(String title) {
    String first = StringUtils.substringBefore(title, " ");
    return first.length() < title.length() && first.contains(".") && squeeze(first).equals(address)
        ? StringUtils.substringAfter(title, " ")
        : title;
  }

  /**
   * A title without the site's own name behind a mark that needs no blank: {@code "河堤修复完成-河边网"},
   * {@code "Bridge opens|Lund Post"}, {@code "Bridge opens (Lund Post)"}.
   */
  String withoutName(String title) {
    String open = StringUtils.stripEnd(title, CLOSING);
    int mark = open.length();
    for (int i = 0; i < MAX_MARKS && mark > 0; i++) {
      mark = StringUtils.lastIndexOfAny(open.substring(0, mark), BEFORE_NAME);
      boolean story = mark > 0 && !squeeze(open.substring(0, mark)).isEmpty();
      if (story && isNamed(open.substring(mark + 1))) {
        return StringUtils.stripEnd(open.substring(0, mark), DASHES);
      }
    }
    return Eastern.opens(title) ? withoutFront(title) : title;
  }

  /** "河边网：河堤修复完成", "【河边网】河堤修复完成", "河边网 河堤修复完成". */
  private String withoutFront(String title) {
    String open = StringUtils.stripStart(title, "【［[");
    int mark = StringUtils.indexOfAny(open, BEHIND_NAME.toCharArray());
    return mark > 0 && mark < open.length() - 1 && isNamed(open.substring(0, mark))
        ? StringUtils.stripStart(open.substring(mark), BEHIND_NAME)
        : title;
  }

  /** Whether a text is some of the site's name: "Valley News" of "Valley Bridge News". */
  boolean isPart(String text) {
    List<String> own = Agreement.words(text);
    return own.size() >= MIN_PART && words.stream().anyMatch(name -> name.containsAll(own));
  }

  /** Whether a text names a folder of the address, as sections do: "Opinion" on /opinion/bridge. */
  boolean isFolder(String text) {
    return Agreement.count(text, MAX_SECTION + 1) <= MAX_SECTION && folders.contains(squeeze(text));
  }

  /** Whether a text is the site's name as it states it. */
  boolean isNamed(String text) {
    return Agreement.count(text, MAX_WORDS + 1) <= MAX_WORDS && names.contains(squeeze(text));
  }

  /** Whether a text is the site's name or host, perhaps with a word more. */
  boolean is(String text) {
    String plain = Agreement.count(text, MAX_WORDS + 1) > MAX_WORDS ? "" : squeeze(text);
    if (plain.isEmpty()) {
      return false;
    }
    boolean inHost =
        !host.isEmpty()
            && plain.length() > 2
            && (host.contains(plain) || (host.length() > 3 && plain.contains(host)));
    return names.contains(plain)
        || inHost
        || labels.contains(plain)
        || names.stream().anyMatch(name -> name.length() > 4 && plain.contains(name));
  }

  /** Whether a text is a word or two around the site's name, and so no headline. */
  boolean isShort(String text) {
    return Agreement.count(text, MAX_SHORT + 1) <= MAX_SHORT && is(text);
  }
}
