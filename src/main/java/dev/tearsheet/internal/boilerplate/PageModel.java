package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.forest.Forest;

/**
 * What a page is, and how far the verdicts on it can be trusted.
 *
 * @param story the probability of a page being an article, from its {@link PageSummary}
 * @param whole the probability of its body being right: an F1 of words above 0.9
 */
record PageModel(Forest story, Forest whole) {

  /** From here on a page is called an article. */
  private static final double ARTICLE = 0.5;

  /** Of 26 annotated pages that a rule says are no articles 22 are none. */
  static final double TOLD = 0.85;

  private static final class Fitted {
    private static final PageModel MODEL =
        new PageModel(
            Forest.read(PageModel.class, "kind.txt"), Forest.read(PageModel.class, "trust.txt"));
  }

  static PageModel fitted() {
    return Fitted.MODEL;
  }

  Kind kind(float[] page) {
    return story.probability(page) >= ARTICLE && page[0] > 0 ? Kind.ARTICLE : Kind.OTHER;
  }

  double confidence(float[] page) {
    double article = story.probability(page);
    return article >= ARTICLE ? whole.probability(page) : 1 - article;
  }

  /** How sure it is that a page is no article, which a rule says. */
  double noStory(float[] page) {
    return Math.max(TOLD, 1 - story.probability(page));
  }
}
