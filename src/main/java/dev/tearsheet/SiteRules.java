package dev.tearsheet;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.internal.dom.SiteRule;
import dev.tearsheet.internal.dom.SiteRule.Part;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * An embedder's own knowledge of sites: where on their pages the parts of a story stand. Off unless
 * given to {@link ArticleParser.Builder#siteRules}. Immutable and thread-safe.
 *
 * <p>A rule starts with {@code site} and one host or more; it holds for these hosts and those below
 * them, and for sources that tell their {@code url} only. Then each line names a part and a CSS
 * selector (jsoup's syntax); of several lines for a part each holds. {@code #} at the start of a
 * line opens a comment.
 *
 * <pre>{@code
 * site paper.example
 * headline   h1.story-title
 * authors    .signature a
 * published  .stamp time
 * body       .story-text
 * drop       .story-text .poll, .player
 * }</pre>
 *
 * <p>{@code headline}, {@code authors} and {@code published} outweigh every other claim of the
 * page; a part that a page does not have is read as without the rule. {@code body} is the story and
 * nothing else is; what matches {@code drop} is taken out of the page before anything is read.
 */
public final class SiteRules {

  private static final String SITE = "site";

  private static final String LEGAL = "site, headline, authors, published, body, drop";

  private static final SiteRules NONE = new SiteRules(Map.of());

  private final Map<String, SiteRule> byHost;

  private SiteRules(Map<String, SiteRule> byHost) {
    this.byHost = Map.copyOf(byHost);
  }

  /**
   * No rules.
   *
   * @return what a parser has when it is given none
   */
  public static SiteRules none() {
    return NONE;
  }

  /**
   * Reads rules.
   *
   * @param text rules as shown above; the last rule of a host holds
   * @return the rules
   * @throws IllegalArgumentException if a line names no part, has no or no legal selector or host,
   *     or stands before the first {@code site}; the message tells the line
   */
  public static SiteRules parse(String text) {
    Reader reader = new Reader();
    List<String> lines = requireNonNull(text, "text").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        reader.line(line, i + 1);
      }
    }
    return new SiteRules(reader.rules());
  }

  /** The rule for an address, that of the longest host. */
  Optional<SiteRule> forUrl(String url) {
    String host = host(url);
    while (!host.isEmpty()) {
      SiteRule rule = byHost.get(host);
      if (rule != null) {
        return Optional.of(rule);
      }
      int dot = host.indexOf('.');
      host = dot < 0 ? "" : host.substring(dot + 1);
    }
    return Optional.empty();
  }

  private static String host(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return ""; // a page's address can be any text
    }
  }

  /** Reads line by line; for one call. */
  private static final class Reader {

    private final Map<String, Map<Part, String>> places = new HashMap<>();
    private List<String> hosts = List.of();

    void line(String line, int number) {
      String[] parts = line.split("\\s+", 2);
      if (parts.length < 2) {
        throw wrong(number, "nothing after \"" + line + "\"");
      } else if (parts[0].equals(SITE)) {
        hosts = Stream.of(parts[1].split("\\s+")).map(site -> site(site, number)).toList();
        hosts.forEach(host -> places.put(host, new EnumMap<>(Part.class)));
      } else {
        place(part(parts[0], number), selector(parts[1], number), number);
      }
    }

    /** A host, which may be written as the address of its front page: "https://paper.example/". */
    private static String site(String text, int number) {
      String address = text.toLowerCase(Locale.ROOT);
      String rest = address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
      String host = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
      String name = host.startsWith("*.") ? host.substring(2) : host;
      String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
      if (!isHost(plain)) {
        throw wrong(number, "no host: \"" + text + "\"");
      }
      return plain;
    }

    /** Labels in letters of any script, parted by dots; no port and no path. */
    private static boolean isHost(String text) {
      return !text.isEmpty()
          && !text.startsWith(".")
          && !text.endsWith(".")
          && !text.contains("..")
          && text.codePoints()
              .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    private void place(Part part, String selector, int number) {
      if (hosts.isEmpty()) {
        throw wrong(number, "a selector before the first site");
      }
      hosts.forEach(
          host ->
              places
                  .getOrDefault(host, Map.of())
                  .merge(part, selector, (first, more) -> first + ", " + more));
    }

    private static Part part(String name, int number) {
      for (Part part : Part.values()) {
        if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
          return part;
        }
      }
      throw wrong(number, "unknown name \"" + name + "\"; legal are " + LEGAL);
    }

    private static String selector(String css, int number) {
      try {
        QueryParser.parse(css);
        return css;
      } catch (SelectorParseException | IllegalArgumentException e) {
        throw wrong(number, "no CSS selector: \"" + css + "\"");
      }
    }

    private static IllegalArgumentException wrong(int number, String what) {
      return new IllegalArgumentException("site rules, line " + number + ": " + what);
    }

    private static Map<Part, Evaluator> evaluators(Map<Part, String> selectors) {
      Map<Part, Evaluator> evaluators = new EnumMap<>(Part.class);
      selectors.forEach((part, css) -> evaluators.put(part, QueryParser.parse(css)));
      return evaluators;
    }

    Map<String, SiteRule> rules() {
      Map<String, SiteRule> rules = new HashMap<>();
      places.forEach((host, parts) -> rules.put(host, new SiteRule(evaluators(parts))));
      return rules;
    }
  }
}
