package dev.tearsheet.render;

import dev.tearsheet.article.Contributor;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contributor as a line that belongs to no language. */
final class Credit {

  private Credit() {}

  /** {@code Contributor[Ann Roe, Kyiv, reporting] → "Ann Roe, reporting, Kyiv"}. */
  static String line(Contributor contributor) {
    return Stream.of(Optional.of(contributor.name()), contributor.role(), contributor.location())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
