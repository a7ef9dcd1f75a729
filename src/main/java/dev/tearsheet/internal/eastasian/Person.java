package dev.tearsheet.internal.eastasian;

import dev.tearsheet.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody that a text speaks of.
 *
 * @param mention the words that stand for them, title and honorific among them
 * @param kind what these words are
 * @param name the name without title and honorific; null where they hold none
 * @param title the title beside the name; null where none stands there
 */
record Person(Span mention, Kind kind, @Nullable String name, @Nullable String title) {

  enum Kind {
    /** A name. */
    NAME,

    /** A family name alone, or what may be one: a name only where the text has the whole. */
    FAMILY,

    /** "the police", "a resident". */
    NOUN,
    PRONOUN,

    /** Anything else that stands where a subject does. */
    UNSURE
  }

  static Person noun(int from, int to) {
    return new Person(new Span(from, to), Kind.NOUN, null, null);
  }

  static Person pronoun(int from, int to) {
    return new Person(new Span(from, to), Kind.PRONOUN, null, null);
  }

  static Person unsure(int from, int to) {
    return new Person(new Span(from, to), Kind.UNSURE, null, null);
  }

  boolean isSure() {
    return kind != Kind.UNSURE;
  }
}
