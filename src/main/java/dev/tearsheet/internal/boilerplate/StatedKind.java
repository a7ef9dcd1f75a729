package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Words;
import java.util.Set;

/** What the page's own word for itself tells about its kind. */
final class StatedKind {

  private static final String MADE = "generator:";
  private static final String LIVE = "liveblogposting";

  /** Entries of a feed, one below the other. */
  private static final String FEED = "datafeed";

  /** schema.org types of pages that tell no story. */
  private static final Set<String> NO_STORIES = Words.read(StatedKind.class, "no-story-types.txt");

  /** Software that makes forums and nothing else, by the name it gives in its pages. */
  private static final Set<String> FORUMS = Words.read(StatedKind.class, "forum-software.txt");

  private static final Set<String> WARES =
      Set.of("og:product", "og:product.item", "og:product.group");

  private StatedKind() {}

  static boolean live(Hints hints) {
    return hints.types().contains(LIVE);
  }

  /** Whether the page is none that tells one story, whatever stands on it. */
  static boolean many(Hints hints) {
    return hints.types().contains(FEED) || forum(hints) || shop(hints);
  }

  /** Whether software for forums made the page: a thread of posts, a list or a profile. */
  private static boolean forum(Hints hints) {
    return hints.types().stream()
        .anyMatch(type -> type.startsWith(MADE) && FORUMS.contains(type.substring(MADE.length())));
  }

  /** Whether the page is that of a ware: Open Graph has one type for a page. */
  private static boolean shop(Hints hints) {
    return WARES.stream().anyMatch(hints.types()::contains) && !story(hints);
  }

  /** Whether the page says that it is an article. */
  static boolean says(Hints hints) {
    return story(hints) || openGraph(hints) > 0;
  }

  static boolean story(Hints hints) {
    return hints.types().stream()
        .anyMatch(
            type ->
                type.indexOf(':') < 0
                    && (type.endsWith("article") || type.endsWith("blogposting")));
  }

  static boolean noStory(Hints hints) {
    return hints.types().stream().anyMatch(NO_STORIES::contains);
  }

  /** 1 for Open Graph's article, -1 for another type of it, 0 for none. */
  static int openGraph(Hints hints) {
    if (hints.types().contains("og:article")) {
      return 1;
    }
    return hints.types().stream().anyMatch(type -> type.startsWith("og:")) ? -1 : 0;
  }
}
