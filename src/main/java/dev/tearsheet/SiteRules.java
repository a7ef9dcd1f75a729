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
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * An embedder's own knowledge of sites: where on their pages the parts of a story stand. Off unless
 * given to {@link ArticleParser.Builder#siteRules}. Immutable and thread-safe.
 *
 * <p>A rule starts with {@code site} and one host or more; it holds for these hosts and those below
 * them, and for sources that tell their {@code url} only. Then each line names a part and a CSS
 * selector (jsoup's syntax). {@code #} at the start of a line opens a comment.
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
   * @throws IllegalArgumentException if a line names no part, has no or no legal selector, or
   *     stands before the first {@code site}; the message tells the line
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

    private final Map<String, Map<Part, Evaluator>> places = new HashMap<>();
    private List<String> hosts = List.of();

    void line(String line, int number) {
      String[] parts = line.split("\\s+", 2);
      if (parts.length < 2) {
        throw wrong(number, "nothing after \"" + line + "\"");
      } else if (parts[0].equals(SITE)) {
        hosts = List.of(parts[1].toLowerCase(Locale.ROOT).split("\\s+"));
        hosts.forEach(host -> places.put(host, new EnumMap<>(Part.class)));
      } else {
        place(part(parts[0], number), selector(parts[1], number), number);
      }
    }

    private void place(Part part, Evaluator selector, int number) {
      if (hosts.isEmpty()) {
        throw wrong(number, "a selector before the first site");
      }
      hosts.forEach(host -> places.getOrDefault(host, Map.of()).put(part, selector));
    }

    private static Part part(String name, int number) {
      for (Part part : Part.values()) {
        if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
          return part;
        }
      }
      throw wrong(number, "unknown name \"" + name + "\"; legal are " + LEGAL);
    }

    private static Evaluator selector(String css, int number) {
      try {
        return QueryParser.parse(css);
      } catch (SelectorParseException | IllegalArgumentException e) {
        throw wrong(number, "no CSS selector: \"" + css + "\"");
      }
    }

    private static IllegalArgumentException wrong(int number, String what) {
      return new IllegalArgumentException("site rules, line " + number + ": " + what);
    }

    Map<String, SiteRule> rules() {
      Map<String, SiteRule> rules = new HashMap<>();
      places.forEach((host, parts) -> rules.put(host, new SiteRule(parts)));
      return rules;
    }
  }
}
