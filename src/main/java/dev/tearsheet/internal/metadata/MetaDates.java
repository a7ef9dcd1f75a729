package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.text.Words;
import java.util.Set;

/** Names of meta elements that say by themselves that they hold the day of publication. */
final class MetaDates {

  private static final Set<String> PUBLISHED =
      Words.read(MetaDates.class, "meta-publication-parts.txt");

  /** The note of a claim that no vocabulary vouches for. */
  static final String GUESSED = "guessed";

  private static final Set<String> DATE = Words.read(MetaDates.class, "meta-time-parts.txt");

  private MetaDates() {}

  /** {@code "w-published-date"}, {@code "cms:publication_time"}. */
  static boolean isPublished(String name) {
    if (!name.contains("pub") && !name.contains("issued") && !name.contains("released")) {
      return false;
    }
    Set<String> parts = ClassNames.parts(name);
    return ClassNames.any(parts, PUBLISHED) && ClassNames.any(parts, DATE);
  }
}
