package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A link and nothing else in an element that is named for links to other stories: {@code <div
 * class="related-link">}. Few such lines of the annotated pages are kept by the forests, and hardly
 * one of them is the story's.
 */
final class RelatedLink {

  private static final double LINKED_WHOLLY = 0.95;

  /** Elements around the link: an item, its list and what holds the list. */
  private static final int STEPS = 4;

  /** Starts of names or of what follows a hyphen in them. */
  private static final List<String> NAMES = List.of("related", "featuredlink", "featured-link");

  private RelatedLink() {}

  static boolean is(TextBlock block) {
    if (block.linkDensity() < LINKED_WHOLLY || block.block() instanceof Block.Heading) {
      return false;
    }
    @Nullable Place place = block.place();
    for (int i = 0; i < STEPS && place != null; i++) {
      if (isNamed(place.tokens())) {
        return true;
      }
      place = place.parent();
    }
    return false;
  }

  private static boolean isNamed(String tokens) {
    return !tokens.isEmpty() && isNamedSo(tokens.toLowerCase(Locale.ROOT));
  }

  private static boolean isNamedSo(String low) {
    for (String name : NAMES) {
      int at = low.indexOf(name);
      if (at >= 0 && (at == 0 || " -_".indexOf(low.charAt(at - 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }
}
