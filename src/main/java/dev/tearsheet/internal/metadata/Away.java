package dev.tearsheet.internal.metadata;

import org.jspecify.annotations.Nullable;

/** A part of the page that, by its tag or class, is of other stories, of readers or of the site. */
final class Away {

  private final @Nullable Away around;

  Away(@Nullable Away around) {
    this.around = around;
  }

  /** Whether this part stands within another, or is it. */
  boolean isWithin(Away other) {
    for (Away part = this; part != null; part = part.around) {
      if (part == other) {
        return true;
      }
    }
    return false;
  }
}
