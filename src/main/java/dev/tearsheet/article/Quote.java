package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Words that somebody is reported to have said or written.
 *
 * @param text the words, without the outer marks; stretches are joined with one space
 * @param spans where they stand, in order, marks left out; a quote split by its cue has several
 * @param kind direct, mixed or indirect
 * @param attribution who said it; empty when nothing tells
 */
public record Quote(String text, List<Span> spans, Kind kind, Optional<Attribution> attribution) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if {@code spans} is empty
   */
  public Quote {
    requireNonNull(text, "text");
    requireNonNull(kind, "kind");
    requireNonNull(attribution, "attribution");
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("spans must not be empty");
    }
  }

  /** How the words are given. */
  public enum Kind {
    /** Whole sentences between marks. */
    DIRECT,
    /** A fragment between marks within the reporter's own sentence. */
    MIXED,
    /** Reported without marks ("she said that …"). */
    INDIRECT
  }
}
