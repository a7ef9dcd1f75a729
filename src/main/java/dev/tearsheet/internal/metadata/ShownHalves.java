package dev.tearsheet.internal.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The headline of a title that is two texts of the page with a mark between them: a name above all
 * and the headline above the story, of which the longer is the headline.
 *
 * <pre>{@code "Lund Post >> Bridge opens to cars" over "Lund Post", "Bridge opens to cars"
 *   → "Bridge opens to cars"}</pre>
 */
final class ShownHalves {

  /** Texts that a page has of its title, as a bound on the work. */
  private static final int MAX_TEXTS = 20;

  private ShownHalves() {}

  /** The longer half; empty where the texts are not both halves of the title. */
  static Optional<String> headline(String title, Claims claims) {
    List<String> texts =
        claims
            .of(Field.HEADLINE, Origin.TEXT)
            .map(Claim::value)
            .distinct()
            .limit(MAX_TEXTS)
            .toList();
    return texts.stream()
        .filter(first -> texts.stream().anyMatch(last -> are(title, first, last)))
        .findFirst()
        .map(
            first ->
                texts.stream()
                    .filter(last -> are(title, first, last) && last.length() > first.length())
                    .findFirst()
                    .orElse(first));
  }

  /** Whether a title is two texts and nothing but a mark between them. */
  private static boolean are(String title, String first, String last) {
    int from = first.length();
    int to = title.length() - last.length();
    return from < to
        && title.startsWith(first)
        && title.endsWith(last)
        && title.substring(from, to).chars().noneMatch(Character::isLetterOrDigit)
        && !title.substring(from, to).isBlank();
  }
}
