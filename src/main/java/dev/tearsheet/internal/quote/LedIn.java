package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks where a sentence leads to a quote without any cue. The forest knows no such quotes: of
 * PolNeAR train's it leaves 7 without a source, of which 5 are the subject's; GermEval has none.
 *
 * <pre>{@code
 * "Roe was blunt. “We cannot pay.”" → "Roe"
 * "Roe had this to say:\n“We cannot pay.”" → "Roe"
 * "Roe points at the heap.\n“That was my house.”" → "Roe"
 * }</pre>
 */
final class LedIn {

  /** Tokens of the shortest quote that stands as a sentence of its own. */
  private static final int SENTENCE = 2;

  private final Sources sources;
  private final People people;
  private final Reading reading;
  private final Stretch stretch;

  private LedIn(Sources sources, People people, Stretch stretch) {
    this.sources = sources;
    this.people = people;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /** The subject of the sentence before a whole sentence; else null. */
  static @Nullable Context source(Sources sources, People people, Stretch stretch) {
    LedIn led = new LedIn(sources, people, stretch);
    boolean said = led.isSaid();
    boolean whole = said || led.isSentence() || led.isStopped();
    return led.isMarked() && whole ? led.subject() : null;
  }

  /** "Dahl spoke. Roe was blunt: “We cannot pay.”": the sentence before a colon is another's. */
  static boolean isLabelled(Sources sources, Stretch stretch, Context best) {
    Reading reading = sources.reading;
    int colon = stretch.first() - 2;
    return reading.lexicon.isListed()
        && reading.code(colon) == Code.COLON
        && best.last() <= colon
        && reading.sentence(best.last() - 1) < reading.sentence(colon);
  }

  /** Closed double marks around a capital. */
  private boolean isMarked() {
    return stretch.closed() && !stretch.single() && reading.tokens.isCapital(stretch.first());
  }

  /**
   * The subject of the sentence right above what somebody says of himself or herself, alone in a
   * paragraph; else null.
   */
  static @Nullable Context above(Sources sources, People people, Stretch stretch) {
    LedIn led = new LedIn(sources, people, stretch);
    Reading reading = sources.reading;
    int end = stretch.first() - 2;
    boolean lone =
        led.isMarked()
            && led.isSentence()
            && fills(reading, reading.inside[stretch.first()])
            && reading.code(end) == Code.STOP
            && reading.paragraph(end) == reading.paragraph(stretch.first()) - 1
            && FirstPerson.isHeard(reading, stretch);
    return lone ? led.subject(end) : null;
  }

  /** "“Lo perdí todo”, cuenta.": the verb alone, where the language needs no pronoun. */
  private boolean isSaid() {
    int comma = stretch.after();
    return reading.lexicon.isListed()
        && reading.code(comma, stretch.first()) == Code.COMMA
        && reading.word(comma + 1).is(WordClass.SAYS)
        && reading.code(comma + 2) == Code.STOP;
  }

  /** "La respuesta de Ana: «Sí, vamos»." */
  private boolean isStopped() {
    return reading.lexicon.isListed()
        && stretch.last() - stretch.first() >= SENTENCE
        && reading.code(stretch.first() - 2) == Code.COLON
        && reading.code(stretch.after(), stretch.first()) == Code.STOP;
  }

  private boolean isSentence() {
    return stretch.last() - stretch.first() > SENTENCE
        && reading.code(stretch.last() - 1) == Code.STOP;
  }

  private @Nullable Context subject() {
    int end = stretch.first() - 2;
    boolean beside = end >= 0 && reading.paragraph(end) == reading.paragraph(stretch.first());
    boolean colon = reading.code(end) == Code.COLON;
    return end >= 0 && (colon || (reading.code(end) == Code.STOP && beside)) ? subject(end) : null;
  }

  /** The subject of the sentence that ends at a token. */
  private @Nullable Context subject(int end) {
    int from = end;
    while (from > 0 && reading.inside[from] < 0 && !reading.startsSentence(from)) {
      from--;
    }
    if (reading.inside[from] >= 0) {
      return null;
    }
    Context labelled = labelled(from, end);
    @Nullable Context subject = labelled == null ? startsAt(from) : labelled;
    if (subject != null) {
      return subject;
    }
    Context owner = reading.code(end) == Code.COLON ? ofWhom(from, end) : null;
    if (owner != null) {
      return owner;
    }
    return reading.isFor(from) ? forWhom(from) : behindPhrase(from, end);
  }

  /** "Teknik direktör Cemil Yarkın: “…”": a full name before a colon, behind what he is. */
  private @Nullable Context labelled(int from, int colon) {
    boolean label =
        reading.lexicon.isListed() && reading.code(colon) == Code.COLON && colon - from <= PHRASE;
    int at = label ? sources.at(colon) - 1 : -1;
    Context name = at < 0 ? null : sources.get(at);
    return name != null
            && name.last() == colon
            && name.candidate().isNamed()
            && Names.length(name.candidate()) == 2
            && reading.code(name.first() - 1, colon) == Code.OTHER
            && NameFinder.isFirstName(reading, name.candidate().nameFirst())
        ? name
        : null;
  }

  /** "Le cri du cœur d'Ann Roe, boulangère :": the only person told of before a colon. */
  private @Nullable Context ofWhom(int from, int end) {
    Context found = null;
    for (int i = sources.at(from); i < sources.size(); i++) {
      Context source = sources.get(i);
      Candidate name = source.candidate();
      if (name.first() >= end) {
        break;
      } else if (source.isCued()) {
        return null;
      }
      boolean person =
          name.isNamed() && (name.gender() != Gender.UNKNOWN || Names.length(name) > 1);
      if (person && (found != null || !reading.isAny(name.first() - 1, People.FROM))) {
        return null;
      }
      found = person ? source : found;
    }
    return found;
  }

  /** "On Monday, Ann Roe made this comment:": behind the comma of a phrase. */
  private @Nullable Context behindPhrase(int from, int end) {
    int comma = from;
    boolean phrase = reading.code(from) == Code.PREPOSITION;
    while (phrase && comma < Math.min(end, from + PHRASE) && reading.code(comma) != Code.COMMA) {
      comma++;
    }
    return phrase && reading.code(comma) == Code.COMMA ? startsAt(comma + 1) : null;
  }

  /** Tokens of the longest phrase before the subject of a sentence. */
  private static final int PHRASE = 8;

  /** "For Ann Roe, the choice is simple.", "Für Anna Röhm ist die Sache klar." */
  private @Nullable Context forWhom(int from) {
    @Nullable Context whom = startsAt(from + 1);
    return whom != null
            && whom.candidate().gender() != Gender.UNKNOWN
            && (reading.code(whom.last()) == Code.COMMA || !reading.lexicon.isEnglish())
        ? whom
        : null;
  }

  private @Nullable Context startsAt(int from) {
    Context somebody = somebody(sources, from);
    somebody = somebody == null ? beside(from) : somebody;
    return somebody == null || people.isCommon(somebody.candidate()) ? null : somebody;
  }

  /** "Su hermano, Juan Robles, …": a noun that opens the sentence, and the name set beside it. */
  private @Nullable Context beside(int from) {
    Context noun =
        reading.lexicon.isListed() && from < reading.words.length ? sources.startingAt(from) : null;
    boolean named =
        noun != null
            && reading.code(noun.candidate().last()) == Code.COMMA
            && people.apposition(noun.candidate()) != null;
    return named ? noun : null;
  }

  /** The person, or whoever has a name, that starts at a token; else null. */
  static @Nullable Context somebody(Sources sources, int from) {
    Reading reading = sources.reading;
    int at = from < reading.words.length ? sources.at(from) : sources.size();
    if (at >= sources.size()) {
      return null;
    }
    Candidate candidate = sources.get(at).candidate();
    boolean person =
        candidate.isNamed()
            || candidate.gender() == Gender.MASCULINE
            || candidate.gender() == Gender.FEMININE;
    return candidate.first() == from && person ? sources.get(at) : null;
  }

  /** Paragraphs of the longest statement; it bounds the work. */
  private static final int PARAGRAPHS = 64;

  /** Whether quotes fill this paragraph and those before it, up to one that ends with a colon. */
  static boolean goesOn(Reading reading, int s) {
    int first = s;
    int least = Math.max(0, s - PARAGRAPHS);
    while (first > least && fills(reading, first) && follows(reading, first - 1, first)) {
      first--;
    }
    int colon = reading.stretches.get(first).first() - 2;
    return first < s && fills(reading, first) && reading.code(colon) == Code.COLON;
  }

  private static boolean follows(Reading reading, int last, int next) {
    return reading.paragraph(reading.stretches.get(next).first())
        == reading.paragraph(reading.stretches.get(last).first()) + 1;
  }

  static boolean fills(Reading reading, int s) {
    Stretch stretch = reading.stretches.get(s);
    int after = stretch.after();
    boolean ends =
        after >= reading.words.length
            || reading.paragraph(after) != reading.paragraph(stretch.first());
    return reading.startsParagraph(stretch.first() - 1) && ends;
  }
}
