package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a German sentence that opens with something else than its subject, and whose verb
 * comes second; and who does so in the passive.
 *
 * <pre>{@code
 * "Jede Schuld wies Anna Röhm von sich: „Ich war es nicht.“" → "Anna Röhm"
 * "Als „Falle“ beurteilte der Richter den Plan." → "der Richter"
 * "Der Plan wurde von Gegnern als „Falle“ kritisiert." → "Gegnern"
 * }</pre>
 */
final class VerbSecond {

  /** Tokens from the start of a sentence to a quote that opens it: "Von einem „Unfall“". */
  private static final int OPENING = 3;

  /** Tokens between an agent and the quote: "von Gegnern oft als „Falle“". */
  private static final int AGENT = 3;

  /** Tokens of the longest sentence that is looked at before a quote; it bounds the work. */
  private static final int SENTENCE = 80;

  /** Tokens of a passive before its agent: "wird auch heute noch von Gegnern". */
  private static final int PASSIVE = 8;

  private static final String[] BY = {"von", "vom"};

  private static final String[] PASSIVES = {
    "wird", "werden", "wurde", "wurden", "worden", "würde", "würden", "werde"
  };

  private final Sources sources;
  private final Reading reading;
  private final Stretch stretch;

  private VerbSecond(Sources sources, Stretch stretch) {
    this.sources = sources;
    this.reading = sources.reading;
    this.stretch = stretch;
  }

  /** The agent or the subject behind the verb; null where the sentence is neither. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    if (!sources.reading.lexicon.isGerman()) {
      return null;
    }
    VerbSecond sentence = new VerbSecond(sources, stretch);
    Context agent = sentence.agent();
    if (agent != null) {
      return agent;
    }
    int from = sentence.start();
    return from >= stretch.first() - 1 - OPENING
        ? sentence.behindQuote(from)
        : sentence.behindVerb(from);
  }

  /** "wird von Gegnern als „Falle“ kritisiert", ", von Gegnern als „Falle“ kritisiert,". */
  private @Nullable Context agent() {
    int open = stretch.first() - 1;
    int last = open < 0 ? -1 : sources.at(open) - 1;
    Context agent = last < 0 ? null : sources.get(last);
    if (agent == null
        || open - agent.last() > AGENT
        || reading.sentence(agent.first()) != reading.sentence(open)
        || !isParticiple(stretch.after())
        || !isNamed()) {
      return null;
    }
    int by = agent.candidate().first() - 1;
    boolean bare = reading.isAny(by, BY);
    int before = bare ? by - 1 : agent.first() - 2;
    return (bare || reading.isAny(before + 1, BY)) && isPassive(before) ? agent : null;
  }

  /** "als „Falle“ kritisiert", "als eine „Falle“", "„Seufzer“ genannt". */
  private boolean isNamed() {
    int before = stretch.first() - 2;
    int as = reading.word(before).is(WordClass.DETERMINER) ? before - 1 : before;
    return reading.isAny(as, "als") || reading.isAny(stretch.after(), "genannt", "getauft");
  }

  private boolean isPassive(int before) {
    if (reading.code(before) == Code.COMMA) {
      return true;
    }
    for (int i = before; i > before - PASSIVE && reading.code(i, before) > Code.STOP; i--) {
      if (reading.isAny(i, PASSIVES)) {
        return true;
      }
    }
    return false;
  }

  /** "kritisiert", "abgetan", "beschrieben": what ends the clause behind the quote. */
  private boolean isParticiple(int i) {
    return reading.code(i, stretch.first()) > Code.MARK
        && !reading.tokens.isCapital(i)
        && (reading.endsWith(i, "t") || reading.endsWith(i, "en") || reading.endsWith(i, "tan"));
  }

  /** The first token of the sentence, or one so far before the quote that it is none. */
  private int start() {
    int from = stretch.first() - 1;
    int least = Math.max(0, from - SENTENCE);
    while (from > least && !reading.startsSentence(from)) {
      from--;
    }
    return from;
  }

  /** "Von „Täuschung“ sprechen Anwälte": the quote opens the sentence, the verb stands behind. */
  private @Nullable Context behindQuote(int from) {
    int verb = stretch.after();
    boolean told =
        reading.isAny(from, "als")
            ? reading.word(verb).cue() >= Code.WEAK || Grammar.verb(reading, verb) == Grammar.PAST
            : reading.isAny(from, BY) && reading.isAny(verb, SPEAK);
    return told && isVerb(verb) ? sources.startingAt(verb + 1) : null;
  }

  private static final String[] SPEAK = {
    "spricht", "sprechen", "sprach", "sprachen", "redet", "reden", "redete", "redeten"
  };

  /** "Jede Schuld wies Anna Röhm von sich: …": a phrase that is nobody opens the sentence. */
  private @Nullable Context behindVerb(int from) {
    Context opening = sources.startingAt(from);
    boolean opens = reading.startsSentence(from) && reading.inside[from] < 0;
    if (opening == null || !opens || !isNobody(opening)) {
      return null;
    }
    int verb = opening.last();
    int next = reading.code(verb + 1) == Code.ADVERB || reading.isAny(verb + 1, "auch") ? 2 : 1;
    Context subject = isVerb(verb) ? sources.startingAt(verb + next) : null;
    return subject != null && subject.last() < stretch.first() && isSomebody(subject)
        ? subject
        : null;
  }

  private boolean isVerb(int i) {
    return reading.code(i, stretch.first()) > Code.MARK
        && !reading.tokens.isCapital(i)
        && (reading.word(i).cue() >= Code.WEAK || Grammar.verb(reading, i) > Grammar.AUXILIARY);
  }

  /** "Kritik", "Äußerungen", "Schuld": what somebody says or bears. */
  private boolean isNobody(Context source) {
    Candidate candidate = source.candidate();
    int head = Math.min(candidate.first() + 1, candidate.last() - 1);
    while (head < candidate.last() - 1 && !reading.tokens.isCapital(head)) {
      head++;
    }
    if (candidate.gender() != Gender.UNKNOWN
        || reading.word(head).isAny(WordClass.HEADS | WordClass.TITLES)) {
      return false;
    }
    return reading.endsWithAny(head, ABSTRACT) && !reading.endsWithAny(head, BODIES);
  }

  /** Endings of nouns for those who lead, run or make up something ("Schulleitung"). */
  private static final String[] BODIES = {
    "leitung",
    "verwaltung",
    "regierung",
    "abteilung",
    "führung",
    "versammlung",
    "vereinigung",
    "vertretung",
    "zeitung",
    "stiftung",
    "innung",
    "politik",
    "klinik",
    "fabrik",
    "republik"
  };

  /** Endings of nouns that name nobody, where the lexicon does not list them ("Regierung"). */
  private static final String[] ABSTRACT = {
    "ung", "ungen", "heit", "keit", "heiten", "keiten", "ik", "tion", "tionen", "ismus", "schuld",
    "wurf", "würfe", "plan", "pläne", "zweifel", "idee", "worte"
  };

  /** A name, or a noun for people by what they are. */
  private boolean isSomebody(Context source) {
    Candidate candidate = source.candidate();
    return !source.isObject()
        && (candidate.form() != Form.NOMINAL
            || reading.word(candidate.last() - 1).isAny(WordClass.HEADS | WordClass.TITLES));
  }
}
