package dev.tearsheet.internal.quote;

import java.util.Set;

/** What stands beside a cue and is not said: who speaks, to whom, where, when, and of what. */
final class Unsaid {

  private final Sources sources;

  Unsaid(Sources sources) {
    this.sources = sources;
  }

  /** Whether nothing of a content is said. */
  boolean holds(Cue cue, Content content) {
    return isSubject(cue, content)
        || isAgent(cue, content)
        || isSpeaker(cue, content)
        || isOrigin(cue, content)
        || isTopic(cue, content)
        || isPlace(cue, content)
        || isListener(cue, content)
        || isTagged(cue, content)
        || isWork(cue, content)
        || isQuoted(cue, content)
        || isOwner(content)
        || isMainClause(cue, content)
        || isAdverb(content);
  }

  /** "If a boat were offered, they would sail": what follows a clause with a passive. */
  private boolean isMainClause(Cue cue, Content content) {
    Reading reading = sources.reading;
    Context subject = cue.subject();
    return subject != null
        && subject.last() <= cue.at()
        && content.first() > cue.at() + 1
        && reading.code(cue.at() + 1) == Code.COMMA
        && reading.isAny(cue.at() - 1, "is", "are", "was", "were")
        && reading.isAny(subject.first() - 1, "if", "when", "once", "after", "until");
  }

  /**
   * Content without whom or where it is told: "told the council that it rains" → "that it rains".
   */
  Content without(Cue cue, Content content) {
    Reading reading = sources.reading;
    int first = content.first();
    int at = sources.at(first);
    if (!reading.word(cue.at()).is(WordClass.SAYS) || at >= sources.size()) {
      return content;
    }
    Context phrase = sources.get(at);
    int that = phrase.last();
    while (that < Math.min(content.last(), phrase.last() + WHEN) && isWhen(reading.code(that))) {
      that++;
    }
    boolean told =
        phrase.first() == first
            && that < content.last()
            && reading.code(that, first) == Code.THAT
            && (PLACES.contains(reading.tokens.folded(first - 1)) || isTold(cue, phrase));
    return told ? new Content(that, content.last(), content.kind()) : content;
  }

  /** Tokens between who is told and what ("on Monday", "this month"). */
  private static final int WHEN = 3;

  private static boolean isWhen(int code) {
    return code == Code.PREPOSITION
        || code == Code.ADVERB
        || code == Code.DETERMINER
        || code == Code.OTHER;
  }

  /** "told the council that", not "released a plan that". */
  private boolean isTold(Cue cue, Context phrase) {
    return phrase.first() == cue.at() + 1 && TOLD.contains(sources.reading.tokens.folded(cue.at()));
  }

  /** Verbs of which the first object is who listens. */
  private static final Set<String> TOLD =
      Set.of("told", "tells", "warned", "warns", "assured", "reminded", "informed", "convinced");

  /** "said Ann Roe on Monday." reports nothing: what follows the cue is its subject. */
  boolean isSubject(Cue cue, Content content) {
    Context subject = cue.subject();
    if (subject == null || content.first() < subject.first()) {
      return false;
    }
    boolean goesOn = content.first() < subject.last() && subject.first() > cue.at();
    return content.last() <= subject.last()
        || (goesOn && (isDay(subject.last(), content.last()) || isRole(cue, subject)));
  }

  /** "was told by Ann Roe": who tells it. */
  private boolean isAgent(Cue cue, Content content) {
    Context subject = cue.subject();
    int by = cue.at() + 1;
    Context agent = sources.reading.isAny(by, "by") ? sources.startingAt(by + 1) : null;
    return agent != null
        && subject != null
        && Hearer.is(sources.reading, subject)
        && content.first() > cue.at()
        && content.last() <= agent.last();
  }

  /** "“We wait,” said a friend of Ann Roe": after a quote and its cue, who speaks. */
  private boolean isSpeaker(Cue cue, Content content) {
    Reading reading = sources.reading;
    Context subject = cue.subject();
    int quote = cue.at() - 1;
    int last = reading.code(quote) == Code.COMMA ? quote - 1 : quote;
    return subject != null
        && subject.inverted() == cue.at()
        && subject.first() == content.first()
        && reading.word(cue.at()).is(WordClass.SAYS)
        && last >= 0
        && reading.inside[last] >= 0
        && reading.code(content.first()) != Code.THAT;
  }

  /** "said Ann Roe, a lawyer for the town.": the subject behind its cue and what it is. */
  private boolean isRole(Cue cue, Context subject) {
    return sources.reading.word(cue.at()).is(WordClass.SAYS)
        && subject.inverted() == cue.at()
        && sources.reading.code(subject.last(), cue.at()) == Code.COMMA;
  }

  /** "on Monday", "Monday". */
  private boolean isDay(int from, int to) {
    Reading reading = sources.reading;
    return to - from <= 2 && reading.word(to - 1).is(WordClass.WEEKDAY);
  }

  /** "according to a statement from the harbor": who speaks goes on. */
  private boolean isOrigin(Cue cue, Content content) {
    Reading reading = sources.reading;
    int code = reading.code(content.first());
    return reading.word(cue.at()).is(WordClass.ACCORDING)
        && content.first() > cue.at()
        && reading.code(content.first() - 1) != Code.COMMA
        && (code == Code.OF
            || code == Code.PREPOSITION
            || Complement.opens(reading, content.first()));
  }

  /** "asked about the ferry", "said on condition of anonymity": nothing of it is said. */
  private boolean isTopic(Cue cue, Content content) {
    return isTopic(cue, content, content.first()) || isTopic(cue, content, content.first() - 1);
  }

  /** "said in a letter to Roe", "told at the trial": where or when, and nothing of what. */
  private boolean isPlace(Cue cue, Content content) {
    int before = content.first() - 1;
    return before > cue.at()
        && sources.reading.word(cue.at()).is(WordClass.SAYS)
        && PLACES.contains(sources.reading.tokens.folded(before))
        && !holdsClause(content);
  }

  private boolean holdsClause(Content content) {
    for (int i = content.first(); i < content.last(); i++) {
      int code = sources.reading.code(i);
      int next = sources.reading.code(i + 1);
      boolean infinitive =
          code == Code.TO && next != Code.CAPITAL && next != Code.DETERMINER && next != Code.TO;
      if (code == Code.THAT || infinitive) {
        return true;
      }
    }
    return false;
  }

  /** "told the council", "wrote to Mayor Roe on Monday": who is spoken to. */
  private boolean isListener(Cue cue, Content content) {
    Reading reading = sources.reading;
    boolean to = reading.code(content.first()) == Code.TO;
    int first = to ? content.first() + 1 : content.first();
    int at = first < reading.words.length ? sources.at(first) : sources.size();
    boolean told = reading.tokens.folded(cue.at()).equals("told") && first == cue.at() + 1;
    if (!(to || told) || !reading.word(cue.at()).is(WordClass.SAYS) || at >= sources.size()) {
      return false;
    }
    Context listener = sources.get(at);
    return listener.first() == first
        && (content.last() <= listener.last() || isDay(listener.last(), content.last()));
  }

  /**
   * "“We wait,” Roe told the Herald in an interview": behind a quote and its subject stands who
   * listens, where and when. Of PolNeAR train's 52 such none is annotated.
   */
  private boolean isTagged(Cue cue, Content content) {
    Reading reading = sources.reading;
    Context subject = cue.subject();
    return subject != null
        && reading.isAny(cue.at(), "told", "tells")
        && content.first() == cue.at() + 1
        && reading.code(content.first()) != Code.THAT
        && subject.last() <= cue.at()
        && subject.first() > 0
        && reading.inside[subject.first() - 1] >= 0
        && reading.paragraph(subject.first() - 1) == reading.paragraph(cue.at());
  }

  private static final Set<String> PLACES = Set.of("in", "on", "at", "during", "after", "before");

  private boolean isTopic(Cue cue, Content content, int from) {
    boolean asks = sources.reading.tokens.folded(cue.at()).startsWith("ask");
    return stand(from, content.last(), "not", "to", "be")
        || stand(from, content.last(), "on", "condition")
        || stand(from, content.last(), "as", "saying")
        || (asks && stand(from, content.last(), "about"));
  }

  /** "quoted [Bo Dahl as saying …]": whom a paper quotes. */
  private boolean isQuoted(Cue cue, Content content) {
    boolean quotes = sources.reading.isAny(cue.at(), QuotedBy.QUOTES);
    for (int i = content.first(); quotes && i + 1 < content.last(); i++) {
      if (stand(i, i + 2, "as", "saying")) {
        return true;
      }
    }
    return false;
  }

  /** "wrote the novel “Salt Roads”", "told the “Night Ferry” podcast": a work is no content. */
  private boolean isWork(Cue cue, Content content) {
    Reading reading = sources.reading;
    int within = reading.inside[Math.min(content.first() + 2, content.last() - 1)];
    int inside = within < 0 ? reading.inside[content.last()] : within;
    return reading.word(cue.at()).is(WordClass.SAYS)
        && inside >= 0
        && Works.isTitle(reading, reading.stretches.get(inside));
  }

  /**
   * "told the Harbor Channel's “Norwood Tonight”", "a group called Open Water said": what belongs
   * to somebody is cut off.
   */
  private boolean isOwner(Content content) {
    int last = content.last() - 1;
    return sources.reading.code(last) == Code.GENITIVE || Called.end(sources.reading, last) > last;
  }

  /** "spoke first": one word, and neither a name nor a pronoun nor a plural. */
  private boolean isAdverb(Content content) {
    int code = sources.reading.code(content.first());
    return content.last() - content.first() == 1
        && (code == Code.OTHER || code == Code.ADVERB || code == Code.THAT)
        && !sources.reading.endsWith(content.first(), "s");
  }

  private boolean stand(int from, int to, String... words) {
    if (from < 0 || to - from < words.length) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      if (!sources.reading.tokens.is(from + i, words[i])) {
        return false;
      }
    }
    return true;
  }
}
