package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who signs the quote of a headline, in which nouns stand bare.
 *
 * <pre>{@code
 * "Bridge is ‘falling apart’, say residents" → "residents"
 * "Bridge ‘falling apart’: mayor" → "mayor"
 * }</pre>
 */
final class Headline {

  private final Reading reading;

  private Headline(Reading reading) {
    this.reading = reading;
  }

  /** The source that a headline ends with, behind a quote and a cue or a colon; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Headline headline = new Headline(sources.reading);
    int after = stretch.after();
    boolean colon = sources.reading.code(after) == Code.COLON;
    int first = colon ? after + 1 : after + 2;
    @Nullable Context source = headline.isSigned(first) ? sources.startingAt(first) : null;
    return source != null && headline.ends(source.last()) && (!colon || headline.isSomebody(source))
        ? source
        : null;
  }

  /** Whether bare words are such a source. */
  static boolean signs(Reading reading, int from, int to) {
    Headline headline = new Headline(reading);
    return headline.isSigned(from) && headline.ends(to);
  }

  /** Whether a quote of the first paragraph and a colon, or a comma and a cue, stand before. */
  private boolean isSigned(int first) {
    if (first < 2 || first >= reading.words.length || reading.paragraph(first) > 0) {
      return false;
    }
    int code = reading.code(first - 1);
    boolean cue = code == Code.SAYS || code == Code.CUE || code == Code.WEAK_CUE;
    int close = code == Code.COLON ? first - 2 : first - 3;
    return close >= 0
        && reading.inside[close] >= 0
        && (code == Code.COLON || (cue && reading.code(first - 2) == Code.COMMA));
  }

  private boolean ends(int i) {
    return i >= reading.words.length
        || reading.startsParagraph(i)
        || reading.tokens.first(i) == ';'
        || (reading.code(i) == Code.STOP && ends(i + 1));
  }

  /** "‘Safe’: mayor", and not "‘Safe’: a guide". */
  private boolean isSomebody(Context source) {
    return source.candidate().isNamed()
        || reading.word(source.candidate().last() - 1).naming() >= NounPhrase.HEAD;
  }
}
