package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Whose words or whose view a sentence says that it gives, where no cue stands with the quote.
 *
 * <pre>{@code
 * "Para el alcalde, es “una vergüenza”." → "el alcalde"
 * "In the words of Ann Roe, it was “a long night.”" → "Ann Roe"
 * "The pier “is sound,” per Ann Roe." → "Ann Roe"
 * }</pre>
 */
final class Viewpoint {

  /** Tokens before a quote in which its sentence may start with whom it is true for. */
  private static final int CLAUSE = 30;

  private static final String[] BEFORE = {"per", "for", "to"};

  /** What somebody's words or views are called. */
  private static final String[] VIEWS = {"words", "view", "opinion", "telling", "eyes", "mind"};

  private final Sources sources;
  private final Reading reading;

  private Viewpoint(Sources sources) {
    this.sources = sources;
    this.reading = sources.reading;
  }

  /** The source that the sentence of a stretch opens with or the quote ends with; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch, @Nullable Context best) {
    Viewpoint viewpoint = new Viewpoint(sources);
    if (sources.reading.lexicon.isListed()) {
      return viewpoint.forWhom(stretch);
    }
    return sources.reading.lexicon.isEnglish()
        ? viewpoint.inWhoseWords(stretch)
        : viewpoint.accordingToWhom(stretch, best);
  }

  /** A fragment: "nach [Angaben der Polizei] „zu laut“", "[dem Bericht] zufolge", "laut [Roe]". */
  private @Nullable Context accordingToWhom(Stretch stretch, @Nullable Context best) {
    int open = stretch.first() - 1;
    if (reading.tokens.isCapital(stretch.first())
        || (best != null && best.before() == Code.ACCORDING)) {
      return null;
    }
    for (int i = open - 1; i > open - CLAUSE && isBefore(i, open); i--) {
      if (reading.isAny(i, "zufolge")) {
        int last = sources.at(i) - 1;
        return last >= 0 && sources.get(last).last() == i ? sources.get(last) : null;
      } else if (reading.isAny(i, "laut") || isView(i)) {
        return sources.startingAt(i + 1);
      }
    }
    return null;
  }

  private boolean isBefore(int i, int open) {
    return i >= 0 && reading.inside[i] < 0 && reading.sentence(i) == reading.sentence(open);
  }

  private boolean isView(int nach) {
    return reading.isAny(nach, "nach") && reading.isAny(nach + 1, GERMAN_VIEWS);
  }

  private static final String[] GERMAN_VIEWS = {
    "angabe",
    "angaben",
    "aussage",
    "aussagen",
    "meinung",
    "ansicht",
    "auffassung",
    "einschätzung",
    "worten",
    "darstellung",
    "informationen",
    "berichten",
    "bekunden",
    "überzeugung",
    "lesart"
  };

  /**
   * "According to Ann Roe, “…", and the name before a colon that opens a headline ("Roe: Pier is a
   * ‘Farce’"), whatever stands around. Of 44 quotes of such headlines in PolNeAR train 40 are the
   * name's, 2 stand behind "The Latest:".
   */
  static @Nullable Context opener(Sources sources, People people, Stretch stretch) {
    Viewpoint viewpoint = new Viewpoint(sources);
    @Nullable Context beside = viewpoint.endingAt(stretch.first() - 2);
    if (beside != null) {
      return beside;
    }
    @Nullable Context tag =
        sources.reading.paragraph(stretch.first()) == 0 ? viewpoint.tag(people, stretch) : null;
    return tag == null ? viewpoint.according(stretch) : tag;
  }

  private @Nullable Context tag(People people, Stretch stretch) {
    @Nullable Context name = named(0);
    boolean tag =
        name != null
            && people.isFull(name.candidate())
            && stretch.first() > name.last()
            && reading.code(name.last()) == Code.COLON
            && !Dialogue.isLabel(reading, name.candidate())
            && !(reading.lexicon.isListed() && isCued(name.last(), stretch.first()));
    return tag ? name : null;
  }

  /**
   * "Roe: ‘No’; Dahl: ‘Yes’", "Polls were wrong - Roe: “No”": the name between a semicolon or dash
   * and a colon. Behind dashes, of PolNeAR train's 9 all are the name's.
   */
  private @Nullable Context endingAt(int colon) {
    int i = reading.code(colon) == Code.COLON ? sources.at(colon) - 1 : -1;
    @Nullable Context name = i < 0 ? null : sources.get(i);
    return name != null
            && name.last() == colon
            && opensPart(name.first() - 1)
            && name.candidate().isNamed()
            && !Dialogue.isLabel(reading, name.candidate())
        ? name
        : null;
  }

  private boolean opensPart(int i) {
    return i > 0 && (reading.tokens.first(i) == ';' || reading.code(i) == Code.DASH);
  }

  /** "Le lycée : les parents dénoncent un « abandon »": somebody else is told of. */
  private boolean isCued(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.word(i).is(WordClass.SAYS)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Context according(Stretch stretch) {
    int from = opening(stretch);
    boolean opens =
        reading.startsSentence(from)
            && reading.word(from).is(WordClass.ACCORDING)
            && reading.code(from + 1) == Code.TO;
    @Nullable Context source = opens ? sources.startingAt(from + 2) : null;
    boolean beside =
        source != null
            && source.last() == stretch.first() - 2
            && reading.code(source.last()) == Code.COMMA;
    return beside ? source : null;
  }

  private @Nullable Context forWhom(Stretch stretch) {
    int from = opening(stretch);
    @Nullable Context source = reading.isFor(from) ? startsAt(from + 1) : null;
    boolean known =
        source != null
            && reading.startsSentence(from)
            && (source.candidate().isNamed()
                || reading.word(source.candidate().last() - 1).is(WordClass.ROLE));
    return known ? source : null;
  }

  private @Nullable Context inWhoseWords(Stretch stretch) {
    int after = stretch.after();
    if (reading.isAny(after, "per")) {
      return sources.startingAt(after + 1);
    } else if (isHow(after)) {
      return startsAt(after + HOW);
    } else if (reading.isAny(after, "is", "was", "came")) {
      return reply(after + 1);
    }
    int from = opening(stretch);
    @Nullable Context inserted = inserted(from, stretch.first());
    if (inserted != null) {
      return inserted;
    }
    if (!reading.startsSentence(from)) {
      return null;
    } else if (reading.isAny(from, BEFORE)) {
      @Nullable Context source = named(from + 1);
      boolean ends = source != null && reading.code(source.last()) == Code.COMMA;
      return ends && (reading.isAny(from, "per") || isPerson(source)) ? source : null;
    }
    return reading.isAny(from, "in") ? inWords(from) : null;
  }

  /** "“Never,” was the reply of Ann Roe", "was Ann Roe's answer". */
  private @Nullable Context reply(int first) {
    int noun = reading.isAny(first, "the") ? first + 1 : first;
    if (noun > first && reading.isAny(noun, REPLIES) && reading.isAny(noun + 1, "of", "from")) {
      return sources.startingAt(noun + 2);
    }
    @Nullable Context owner = named(first);
    return owner != null && reading.isAny(owner.candidate().last() + 1, REPLIES) ? owner : null;
  }

  private static final String[] REPLIES = {
    "answer", "reply", "response", "verdict", "advice", "message", "comment", "conclusion", "motto"
  };

  /** "“The pier is gone.” That is how Ann Roe sums up the year." */
  private boolean isHow(int i) {
    return reading.isAny(i, "that", "this")
        && reading.isAny(i + 1, "is", "was")
        && reading.isAny(i + 2, "how", "what");
  }

  /** Tokens of "that is how". */
  private static final int HOW = 3;

  /** "The pier, in the words of Ann Roe, is “gone”." */
  private @Nullable Context inserted(int from, int to) {
    for (int i = from + 1; i + 4 < to; i++) {
      if (reading.isAny(i, "in") && reading.code(i - 1) == Code.COMMA) {
        @Nullable Context source = inWords(i);
        if (source != null && reading.code(source.last()) == Code.COMMA) {
          return source;
        }
      }
    }
    return null;
  }

  /** "For Ann Roe, it is “home”", not "for Lund". */
  private static boolean isPerson(@Nullable Context source) {
    Gender gender = source == null ? Gender.UNKNOWN : source.candidate().gender();
    return gender == Gender.MASCULINE || gender == Gender.FEMININE;
  }

  /** "In the words of Ann Roe", "In Ann Roe's words". */
  private @Nullable Context inWords(int in) {
    if (reading.isAny(in + 1, "the") && reading.isAny(in + 2, VIEWS) && isOf(in + 3)) {
      return reading.isAny(in + 2, "words") ? sources.startingAt(in + 4) : named(in + 4);
    }
    @Nullable Context owner = named(in + 1);
    return owner != null && reading.isAny(owner.candidate().last() + 1, VIEWS) ? owner : null;
  }

  private boolean isOf(int i) {
    return i < reading.words.length && reading.isAny(i, "of");
  }

  private int opening(Stretch stretch) {
    int from = stretch.first() - 1;
    int least = Math.max(0, from - CLAUSE);
    while (from > least && !reading.startsSentence(from)) {
      from--;
    }
    return Math.max(0, from);
  }

  private @Nullable Context named(int first) {
    @Nullable Context source = startsAt(first);
    return source != null && source.candidate().isNamed() ? source : null;
  }

  private @Nullable Context startsAt(int first) {
    int at = first < reading.words.length ? sources.at(first) : sources.size();
    boolean starts = at < sources.size() && sources.get(at).first() == first;
    return starts ? sources.get(at) : null;
  }
}
