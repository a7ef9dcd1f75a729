package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Whom a paper quotes, which does not speak itself.
 *
 * <pre>{@code
 * "“We wait,” the Ledger quoted Bo Dahl as saying." → "Bo Dahl"
 * "State media quoted the captain, Bo Dahl, as saying “we wait”." → "Bo Dahl"
 * }</pre>
 */
final class QuotedBy {

  static final String[] QUOTES = {"quoted", "quotes", "quoting", "cited", "cites", "citing"};

  private static final String[] SAYING = {"saying", "telling"};

  /** Tokens between the verb and "as saying". */
  private static final int REACH = 20;

  /** Tokens from the quote to the verb behind it: "the Ledger newspaper on Monday". */
  private static final int MEDIUM = 10;

  private final Sources sources;
  private final Reading reading;
  private final Stretch stretch;

  private QuotedBy(Sources sources, Stretch stretch) {
    this.sources = sources;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /** Who stands between the verb and "as saying" right before or behind a quote; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    if (!sources.reading.lexicon.isEnglish()) {
      return null;
    }
    QuotedBy quoted = new QuotedBy(sources, stretch);
    Context before = quoted.before();
    return before == null ? quoted.behind() : before;
  }

  private @Nullable Context before() {
    int saying = stretch.first() - 2;
    int least = Math.max(0, saying - REACH);
    while (saying > least && isOutside(saying) && !reading.isAny(saying, SAYING)) {
      saying--;
    }
    return person(saying);
  }

  private @Nullable Context behind() {
    int from = stretch.after();
    int verb = from;
    while (verb < from + MEDIUM && isBeside(verb) && !reading.isAny(verb, QUOTES)) {
      verb++;
    }
    if (!reading.isAny(verb, QUOTES)) {
      return null;
    }
    int saying = verb;
    while (saying < verb + REACH && isBeside(saying) && !reading.isAny(saying, SAYING)) {
      saying++;
    }
    return person(saying);
  }

  /** Outside of marks in the sentence of the quote. */
  private boolean isOutside(int i) {
    return reading.inside[i] < 0 && reading.sentence(i) == reading.sentence(stretch.first());
  }

  /** Outside of marks in the paragraph of the quote. */
  private boolean isBeside(int i) {
    return i < reading.words.length
        && reading.inside[i] < 0
        && reading.paragraph(i) == reading.paragraph(stretch.first());
  }

  /** "quoted [Bo Dahl] as saying". */
  private @Nullable Context person(int saying) {
    if (saying < 2 || !reading.isAny(saying, SAYING) || !reading.isAny(saying - 1, "as")) {
      return null;
    }
    int end = reading.code(saying - 2) == Code.COMMA ? saying - 2 : saying - 1;
    int at = sources.at(end) - 1;
    Context person = at < 0 ? null : sources.get(at);
    return person != null
            && (person.last() == end || person.candidate().last() == end)
            && isQuoted(person, saying)
        ? person
        : null;
  }

  private boolean isQuoted(Context person, int saying) {
    int verb = person.first() - 1;
    while (verb > saying - REACH && verb > 0 && !reading.isAny(verb, QUOTES)) {
      verb--;
    }
    return reading.isAny(verb, QUOTES)
        && !reading.isAny(verb - 1, Hearer.BE)
        && reading.sentence(verb) == reading.sentence(saying);
  }
}
