package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.Words;
import java.util.Set;

/** What the page's own word for itself tells about its kind. */
final class StatedKind {

  private static final String LIVE = "liveblogposting";

  /** schema.org types of pages that tell no story. */
  private static final Set<String> NO_STORIES = Words.read(StatedKind.class, "no-story-types.txt");

  private StatedKind() {}

  static boolean live(Hints hints) {
    return hints.types().contains(LIVE);
  }

  static boolean story(Hints hints) {
    return hints.types().stream()
        .anyMatch(
            type ->
                !type.startsWith("og:")
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
