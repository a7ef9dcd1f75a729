package dev.tearsheet.internal.metadata;

import org.jspecify.annotations.Nullable;

/** A part of the page that, by its tag or class, is of other stories, of readers or of the site. */
final class Away {

  private final @Nullable Away around;
  private final boolean ofOthers;

  /**
   * A part within another, if any.
   *
   * @param ofOthers whether it is of other stories or of readers, which have days of their own
   */
  Away(@Nullable Away around, boolean ofOthers) {
    this.around = around;
    this.ofOthers = ofOthers || (around != null && around.ofOthers);
  }

  boolean isOfOthers() {
    return ofOthers;
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
