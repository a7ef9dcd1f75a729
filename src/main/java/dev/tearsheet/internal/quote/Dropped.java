package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/**
 * Who says a quote whose verb has no subject, in languages that leave it out: who was the subject
 * of a cue last.
 *
 * <pre>{@code
 * "Roel dijo que sí. “Es mucho”, señaló." → "Roel"
 * "“È tanto”, ha aggiunto in una nota." → who spoke before, not the note
 * }</pre>
 */
final class Dropped {
  /** Sources looked at for the last subject of a cue. */
  private static final int SOURCES = 24;

  /** Paragraphs before the quote's in which the last speaker may stand. */
  private static final int PARAGRAPHS = 2;

  /** Tokens of a clause before a quote in which its verb and no subject stands. */
  private static final int CLAUSE = 24;

  private final Sources sources;
  private final People people;
  private final Reading reading;
  private final Stretch stretch;

  private Dropped(Sources sources, People people, Stretch stretch) {
    this.sources = sources;
    this.people = people;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /**
   * The last speaker, where the verb beside the quote has no subject; else null.
   *
   * @param best the source that the weights tell, or null
   * @param previous the source of the stretch before, or null
   */
  static @Nullable Context source(
      Sources sources,
      People people,
      Stretch stretch,
      @Nullable Context best,
      @Nullable Context previous) {
    if (!sources.reading.lexicon.dropsSubjects()) {
      return null;
    }
    Dropped dropped = new Dropped(sources, people, stretch);
    boolean object = best != null && dropped.isObject(best);
    boolean behind = dropped.isBehind();
    Context actor = behind ? dropped.acting() : null;
    if (actor != null && (best == null || !dropped.isNearer(best, actor))) {
      return actor;
    }
    int from = behind ? stretch.first() : dropped.opening(object ? 1 : 0);
    boolean told = best != null && !object && dropped.isTold(best, from);
    return from < 0 || told ? null : dropped.last(from, previous);
  }

  /** "”, señaló.", "”, ha aggiunto in una nota": a verb in the singular and no subject. */
  private boolean isBehind() {
    int verb = stretch.after();
    verb = reading.code(verb) == Code.COMMA ? verb + 1 : verb;
    verb = reading.code(verb) == Code.AUXILIARY ? verb + 1 : verb;
    return isVerb(verb)
        && reading.sentence(verb) == reading.sentence(verb - 1)
        && switch (reading.code(verb + 1, verb)) {
          case Code.NONE, Code.ELSEWHERE, Code.STOP, Code.PREPOSITION, Code.ADVERB -> true;
          default -> isState(reading, verb + 1);
        };
  }

  private boolean isVerb(int i) {
    return reading.word(i).is(WordClass.SAYS)
        && !reading.word(i).isAny(WordClass.ACCORDING.bit() | WordClass.PREPOSITION.bit())
        && !isPlural(i)
        && !isPlural(i - 1);
  }

  private boolean isPlural(int i) {
    return reading.endsWith(i, "n") || reading.endsWith(i, "m") || reading.endsWith(i, "no");
  }

  /** "Calificó [los pedidos] de “…": what is called so. */
  private boolean isObject(Context best) {
    return best.inverted() >= 0
        && best.last() == stretch.first() - 2
        && reading.isAny(best.last(), AS);
  }

  private static final String[] STATES = {
    "ado", "ada", "ido", "ida", "ando", "endo", "ato", "ata", "uto", "uta"
  };

  private static final String[] AS = {"como", "de", "come", "di"};

  /**
   * "Al respecto, explicó que “…": the first token of such a clause, or -1.
   *
   * @param objects the sources in it that are no subjects though they stand free
   */
  private int opening(int objects) {
    int from = Math.max(0, stretch.first() - 1);
    int least = Math.max(0, from - CLAUSE);
    boolean verb = false;
    while (from > least && !reading.startsSentence(from)) {
      from--;
      verb |= isVerb(from);
    }
    boolean alone = sources.free(sources.at(from), sources.at(stretch.first())) <= objects;
    return verb && alone && reading.startsSentence(from) ? from : -1;
  }

  /** Whether it has a name or a cue before, or stands free in the sentence of the quote. */
  private boolean isTold(Context best, int from) {
    boolean after = best.first() >= stretch.first();
    boolean beside = reading.sentence(best.first()) == reading.sentence(stretch.after());
    boolean bound =
        best.before() == Code.PREPOSITION || best.before() == Code.OF || best.before() == Code.TO;
    boolean named = best.candidate().isNamed() && !people.isCommon(best.candidate());
    return after ? beside && !bound : best.isCued() || named || best.first() >= from;
  }

  /** Somebody with a verb of saying beside it: a name, an office, "she". */
  private boolean isSpeaker(Context source) {
    Candidate candidate = source.candidate();
    boolean somebody =
        candidate.isNamed()
            || candidate.form() == Form.PRONOUN
            || reading.word(candidate.last() - 1).isAny(WordClass.HEADS | WordClass.TITLES);
    return somebody
        && candidate.form() != Form.RELATIVE
        && !people.isCommon(candidate)
        && (reading.code(source.verb()) == Code.SAYS
            || reading.code(source.inverted()) == Code.SAYS);
  }

  /** "Ana Roel cruzó la primera. “No lo creo”, cuenta.": who opens the sentence before. */
  private @Nullable Context acting() {
    int from = stretch.first();
    Context actor = null;
    for (int i = sources.at(from) - 1; i >= 0 && isRightBefore(sources.get(i)); i--) {
      Context source = sources.get(i);
      if (source.free()
          && opensSentence(source.first())
          && source.candidate().isNamed()
          && !people.isCommon(source.candidate())) {
        actor = source;
      }
    }
    return actor;
  }

  /** "A vizinha Ana Telles": an article and what she is may stand before the name. */
  private boolean opensSentence(int first) {
    int start = first;
    while (start > Math.max(0, first - 2) && !reading.startsSentence(start)) {
      start--;
    }
    return reading.startsSentence(start);
  }

  private boolean isRightBefore(Context source) {
    return reading.paragraph(source.first()) == reading.paragraph(stretch.first())
        && reading.sentence(source.first()) >= reading.sentence(stretch.first()) - 1;
  }

  /** Whether a source is told closer to the quote than another, or behind it. */
  private boolean isNearer(Context best, Context actor) {
    return best.first() > actor.first() && !isState(reading, best.first());
  }

  /** Whether a source is no more than how somebody speaks. */
  static boolean isState(Reading reading, @Nullable Context source) {
    return source != null
        && source.last() == source.first() + 1
        && source.inverted() >= 0
        && reading.lexicon.dropsSubjects()
        && isState(reading, source.first());
  }

  /** "cuenta emocionada", "dijo sonriendo": how somebody speaks, and not who. */
  private static boolean isState(Reading reading, int i) {
    return !Character.isUpperCase(reading.tokens.first(i))
        && !reading.word(i).isAny(WordClass.HEADS | WordClass.TITLES)
        && StringUtils.isAlpha(reading.tokens.folded(i))
        && Strings.CS.endsWithAny(reading.tokens.folded(i), STATES);
  }

  private @Nullable Context last(int from, @Nullable Context previous) {
    int at = sources.at(from);
    for (int i = at - 1; i >= Math.max(0, at - SOURCES); i--) {
      Context source = sources.get(i);
      boolean near = reading.paragraph(stretch.first()) - reading.paragraph(source.first()) < 2;
      boolean before = previous != null && source.first() <= previous.first();
      if (!near || before) {
        break;
      } else if (source.free() && isSpeaker(source)) {
        return source;
      }
    }
    return previous != null
            && previous.first() < from
            && reading.paragraph(stretch.first()) - reading.paragraph(previous.first())
                <= PARAGRAPHS
        ? previous
        : null;
  }
}
