package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The subject of the clause that leads right to a quote, whoever else its sentence is about.
 *
 * <pre>{@code
 * "Roe paused as the heckler yelled: “You lie!”" → "the heckler"
 * "Als Roe ging, rief der Wirt: „Bleib!“"        → "der Wirt"
 * }</pre>
 */
final class LastClause {

  /** Words that open a clause of its own, besides those of closed classes. */
  private static final String[] OPENING = {
    "as", "when", "while", "which", "whom", "until", "where", "point"
  };

  private final Sources sources;
  private final Reading reading;

  /** The last token before the quote and its comma or colon. */
  private final int end;

  private final boolean marked;

  private LastClause(Sources sources, Stretch stretch) {
    this.sources = sources;
    this.reading = sources.reading;
    int before = stretch.first() - 2;
    int code = reading.code(before, stretch.first());
    this.marked = code == Code.COMMA || code == Code.COLON;
    this.end = marked ? before - 1 : before;
  }

  /** The subject, or null where the best by weights may be right. */
  static @Nullable Context source(Sources sources, Stretch stretch, @Nullable Context best) {
    LastClause clause = new LastClause(sources, stretch);
    if (!stretch.opened() || clause.end < 1 || clause.reading.inside[clause.end] >= 0) {
      return null;
    }
    Context subject = null;
    if (sources.reading.lexicon.isEnglish()) {
      Context straight = clause.straight(best);
      subject = straight != null && clause.joins(stretch, straight.first() - 1) ? null : straight;
    } else if (sources.reading.lexicon.isGerman()) {
      subject = clause.inverted();
    }
    return subject != null && best != null && subject.overlaps(best) ? null : subject;
  }

  /** "“Go,” as Roe said, “on.”": a clause that stands between two parts of a quote. */
  private boolean joins(Stretch stretch, int opener) {
    int s = reading.inside[stretch.first()] - 1;
    if (s < 0) {
      return false;
    }
    Stretch last = reading.stretches.get(s);
    boolean comma = reading.code(last.after()) == Code.COMMA;
    boolean open = comma || reading.tokens.first(last.last() - 1) == ',';
    int from = comma ? last.after() + 1 : last.after();
    return open
        && reading.sentence(last.first()) == reading.sentence(end)
        && (opener <= from || reading.code(opener) == Code.COMMA);
  }

  /** "as [the heckler] yelled:", "with [the coach] yelling". */
  private @Nullable Context straight(@Nullable Context best) {
    boolean ing = reading.endsWith(end, "ing");
    if (!isVerb(end)) {
      return null;
    }
    Context beside = endingAt(end);
    boolean adverb = beside == null && reading.endsWith(end - 1, "ly");
    Context subject = adverb ? endingAt(end - 1) : beside;
    if (subject == null || isPronoun(subject)) {
      return null;
    }
    int before = subject.first() - 1;
    boolean opens = ing ? reading.isAny(before, "with") : opensClause(before, best);
    return opens ? subject : null;
  }

  /** "whom he called": mostly the subject of the sentence again. */
  private static boolean isPronoun(Context subject) {
    Form form = subject.candidate().form();
    return form == Form.PRONOUN || form == Form.RELATIVE;
  }

  private boolean isVerb(int i) {
    Word word = reading.word(i);
    boolean past = reading.endsWith(i, "ed") || reading.endsWith(i, "ing");
    return !reading.tokens.isCapital(i)
        && (word.is(WordClass.SAYS) || (marked && past && word.classes() == 0));
  }

  private boolean opensClause(int before, @Nullable Context best) {
    int code = reading.code(before);
    boolean behind = best != null && best.first() > end;
    return reading.isAny(before, OPENING)
        || code == Code.COMPLEMENTIZER
        || code == Code.CONJUNCTION
        || (code == Code.COMMA && !behind);
  }

  /** "rief [der Wirt]:". */
  private @Nullable Context inverted() {
    Context subject = marked ? endingAt(end + 1) : null;
    int verb = subject == null ? -1 : subject.first() - 1;
    return subject != null
            && subject.inverted() == verb
            && reading.word(verb).is(WordClass.SAYS)
            && reading.code(verb - 1) == Code.COMMA
        ? subject
        : null;
  }

  /** The whole phrase that ends before a token, by its head. */
  private @Nullable Context endingAt(int last) {
    int i = last < reading.words.length ? sources.at(last) - 1 : -1;
    Context source = i < 0 ? null : sources.get(i);
    return source == null || source.last() != last ? null : sources.startingAt(source.first());
  }
}
