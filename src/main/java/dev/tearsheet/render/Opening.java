package dev.tearsheet.render;

import dev.tearsheet.article.Article;
import java.util.Optional;

/** What stands above the story's text. */
final class Opening {

  /** Blocks of the story among which its standfirst may stand. */
  private static final int BLOCKS = 3;

  private Opening() {}

  /** The standfirst, unless the story opens with it: readers want it once. */
  static Optional<String> standfirst(Article article) {
    return article
        .standfirst()
        .filter(
            line ->
                article.body().blocks().stream()
                    .limit(BLOCKS)
                    .noneMatch(block -> block.text().equals(line)));
  }
}
