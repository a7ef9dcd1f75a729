package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who is named with the verb or the preposition right behind a quote, whoever spoke before.
 *
 * <pre>{@code
 * "“Fix it,” Dana Roe said. “When?” Leo Doe asked." → "Leo Doe"
 * "« Quel choix ? » demande Marc Petit." → "Marc Petit"
 * }</pre>
 */
final class Tag {

  private final Sources sources;
  private final Reading reading;
  private final Stretch stretch;

  private Tag(Sources sources, Stretch stretch) {
    this.sources = sources;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /** The subject of the verb behind the quote; null where that opens a sentence of its own. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Tag tag = new Tag(sources, stretch);
    if (!stretch.closed()) {
      return null;
    }
    int after = stretch.after();
    int behind = sources.reading.code(after, stretch.first());
    int at = behind == Code.COMMA || behind == Code.DASH ? after + 1 : after;
    char mark = sources.reading.tokens.first(stretch.last() - 1);
    boolean open = at > after || mark == ',' || mark == '?' || mark == '!';
    Context named = tag.behindPronoun(at);
    if (named != null) {
      return named;
    }
    Context according = tag.according(at);
    if (according != null) {
      return according;
    }
    Context inverted = open ? tag.inverted(at) : null;
    inverted = inverted == null && open ? tag.impersonal(at) : inverted;
    return inverted == null ? tag.straight(at, open) : inverted;
  }

  /** "demande Marc Petit". */
  private @Nullable Context inverted(int verb) {
    boolean says =
        isSaid(verb) && !reading.tokens.isCapital(verb) && !reading.endsWith(verb, "ing");
    Context subject = says ? person(new Listener(reading).end(verb + 1)) : null;
    return subject != null && goesOn(subject.last(), verb) ? subject : null;
  }

  /** "“We wait,” he said Ann Roe, a baker.": who stands behind a pronoun and its verb. */
  private @Nullable Context behindPronoun(int at) {
    boolean says = reading.isAny(at, "he", "she") && reading.isAny(at + 1, SAID);
    Context name = says && reading.lexicon.isEnglish() ? person(at + 2) : null;
    return name != null
            && name.candidate().isNamed()
            && NameFinder.isFirstName(reading, name.candidate().nameFirst())
            && goesOn(name.last(), at)
        ? name
        : null;
  }

  /** Verbs behind which no listener stands. */
  private static final String[] SAID = {
    "said", "says", "added", "adds", "stated", "explained", "noted", "claimed", "declared"
  };

  /** "une décision « brutale » selon les syndicats", "„Geduld“, so Doe". */
  private @Nullable Context according(int at) {
    boolean german = reading.lexicon.isGerman() && reading.isAny(at, "so", "laut");
    boolean listed = reading.lexicon.isListed() && reading.word(at).is(WordClass.ACCORDING);
    Context source = german || listed ? person(at + 1) : null;
    return source != null && goesOn(source.last(), at) ? source : null;
  }

  /** "klinkt het bij Ann Roos", "lyder det i et brev": from whom it comes. */
  private @Nullable Context impersonal(int at) {
    int verb = reading.isAny(at, "so") ? at + 1 : at;
    boolean german =
        reading.lexicon.isGerman()
            && reading.isAny(verb, HEISST)
            && reading.isAny(verb + 1, "es")
            && reading.isAny(verb + 2, IN);
    return german || isImpersonal(reading, verb) ? person(verb + 3) : null;
  }

  /** "„…“, so heißt es auf der Seite der Stadt". */
  private static final String[] HEISST = {"heißt", "heisst", "hieß", "hiess"};

  private static final String[] IN = {"in", "im", "auf", "aus", "bei", "von", "seitens", "beim"};

  /** "står det i åtalet": where it stands is nobody that a word tells as a source. */
  static boolean isNobodys(Sources sources, Stretch stretch) {
    int after = stretch.after();
    int verb = sources.reading.code(after, stretch.first()) == Code.COMMA ? after + 1 : after;
    return stretch.closed()
        && isImpersonal(sources.reading, verb)
        && new Tag(sources, stretch).person(verb + 3) == null;
  }

  private static boolean isImpersonal(Reading reading, int verb) {
    return reading.lexicon.isListed()
        && (reading.word(verb).is(WordClass.SAYS) || reading.isAny(verb, SOUNDING))
        && reading.isAny(verb + 1, "het", "det")
        && reading.isAny(verb + 2, FROM);
  }

  private static final String[] SOUNDING = {
    "klinkt", "klonk", "luidt", "lyder", "lød", "låter", "står"
  };

  private static final String[] FROM = {"bij", "vanuit", "fra", "från", "hos", "i", "in"};

  /** A verb that reports, or one that turns a question or its answer ("answers Bo Doe"). */
  private boolean isSaid(int verb) {
    return reading.word(verb).is(WordClass.SAYS)
        || (reading.lexicon.isEnglish() && reading.isAny(verb, ANSWERING));
  }

  static final String[] ANSWERING = {
    "asks", "answers", "answered", "shouts", "shouted", "responds", "responded", "cries", "cried"
  };

  /** "Leo Doe asked"; behind a full stop nothing follows the verb. */
  private @Nullable Context straight(int at, boolean open) {
    Context subject = person(at);
    int verb = subject == null ? -1 : Context.verb(reading, subject.last());
    if (verb < 0 || !isSaid(verb) || leadsOn(verb) || demands(verb)) {
      return null;
    }
    int next = reading.code(verb + 1, at);
    boolean ends = next == Code.STOP || next == Code.NONE;
    return ends || (open && goesOn(verb + 1, at)) ? subject : null;
  }

  /** "“How many more?” Roe called for a ban.": a sentence of its own. */
  private boolean demands(int verb) {
    return reading.isAny(verb, "called", "calls") && reading.isAny(verb + 1, "for", "on");
  }

  /** "“Who pays?” He answered, “We do.”": the verb of the next quote. */
  private boolean leadsOn(int verb) {
    return reading.isAny(verb, ANSWERING)
        && reading.code(verb + 1) == Code.COMMA
        && reading.code(verb + 2, verb) == Code.QUOTED;
  }

  /** What ends a verb of two words: "shouted back", "ruft Doe zurück". */
  private static final String[] PARTICLES = {"back", "zurück", "hinzu", "ein", "fest", "terug"};

  /** Where a clause ends, or tells when, where and to whom. */
  private boolean goesOn(int i, int neighbour) {
    int next = reading.isAny(i, PARTICLES) ? i + 1 : i;
    int code = reading.code(next, neighbour);
    return reading.isAny(next, ";") || isBreak(code);
  }

  private static boolean isBreak(int code) {
    return code == Code.STOP
        || code == Code.NONE
        || code == Code.COMMA
        || code == Code.DASH
        || code == Code.PREPOSITION
        || code == Code.ADVERB
        || code == Code.CONJUNCTION;
  }

  /** "lyder det fra [indsatsleder] Ida Holm": a name behind a small word that is not listed. */
  private @Nullable Context behindRole(int at) {
    boolean role =
        reading.lexicon.isListed()
            && reading.code(at, stretch.last() - 1) == Code.OTHER
            && reading.code(at + 1, at) == Code.CAPITAL;
    Context name = role ? sources.startingAt(at + 1) : null;
    return name != null && Names.length(name.candidate()) > 1 ? name : null;
  }

  private @Nullable Context person(int at) {
    boolean beside =
        at < reading.words.length && reading.paragraph(at) == reading.paragraph(stretch.first());
    Context source = beside ? sources.startingAt(at) : null;
    source = beside && source == null ? behindRole(at) : source;
    boolean speaks =
        source != null
            && source.candidate().form() != Form.RELATIVE
            && !Hearer.isDative(reading, source);
    return speaks ? source : null;
  }
}
