package dev.tearsheet.internal.quote;

import java.util.List;

/**
 * What tells a cue that reports without marks: its word and those around it. No candidates are
 * looked at, so that they need be found only near the few cues that are left.
 */
final class CueFeatures {

  /** Tokens after a cue looked at for a stronger one. */
  private static final int NEAR = 10;

  final Row row = new Row();
  private final Reading reading;
  private final ClauseFeatures clause;

  CueFeatures(Reading reading) {
    this.reading = reading;
    this.clause = new ClauseFeatures(reading);
  }

  /** A row for each of all the cues of a text. */
  float[][] rows(List<Cue> cues) {
    float[][] rows = new float[cues.size()][];
    Rivals rivals = new Rivals(reading, cues);
    for (int i = 0; i < rows.length; i++) {
      Cue cue = cues.get(i);
      row.clear();
      word(cue, row);
      form(cue);
      around(cue);
      rivals.put(i, row);
      clause.put(cue, row);
      rows[i] = row.copy();
    }
    return rows;
  }

  /** The word and its neighbours. */
  void word(Cue cue, Row row) {
    int at = cue.at();
    Word word = reading.words[at];
    row.put("reporting", word.reporting())
        .put("quoting", word.quoting())
        .put("code", reading.code(at))
        .put("next", reading.code(at + 1, at))
        .put("next2", reading.code(at + 2, at))
        .put("last", reading.code(at - 1, at))
        .put("last2", reading.code(at - 2, at))
        .put("position", at - cue.from())
        .put("rest", cue.to() - at)
        .put("ing", reading.endsWith(at, "ing"));
  }

  private void form(Cue cue) {
    int at = cue.at();
    row.put("naming", reading.word(at).naming())
        .put("next3", reading.code(at + 3, at))
        .put("last3", reading.code(at - 3, at))
        .put("capital", reading.tokens.isCapital(at))
        .put("ed", reading.endsWith(at, "ed"))
        .put("s", reading.endsWith(at, "s"))
        .put("headline", reading.paragraph(at) == 0);
  }

  private void around(Cue cue) {
    int at = cue.at();
    int subject = Context.beforeAdverbs(reading, at - 1);
    row.put("strongerBefore", strongest(cue.from(), at))
        .put("strongerAfter", strongest(at + 1, Math.min(cue.to(), at + NEAR)))
        .put("quotedAfter", quoted(at + 1, cue.to()))
        .put("quotedBefore", quoted(cue.from(), at))
        .put("lastCue", reading.word(at - 1).reporting())
        .put("nextCue", reading.word(at + 1).reporting())
        .put("subject", reading.code(subject, at))
        .put("subjectNaming", reading.word(subject).naming())
        .put("subjectLast", reading.code(subject - 1, at))
        .put("nextNaming", reading.word(at + 1).naming());
    senses(at, subject);
  }

  private void senses(int at, int subject) {
    Senses own = reading.word(at).senses();
    row.put("verbal", own.share(Senses.VERB))
        .put("nominal", own.share(Senses.NOUN))
        .put("tells", own.share(Senses.TELLS))
        .put("thinks", own.share(Senses.THINKS))
        .put("feels", own.share(Senses.FEELS))
        .put("told", own.share(Senses.TOLD))
        .put("thought", own.share(Senses.THOUGHT))
        .put("social", own.share(Senses.SOCIAL))
        .put("state", own.share(Senses.STATE))
        .put("act", own.share(Senses.ACT))
        .put("adjective", own.share(Senses.ADJECTIVE))
        .put("subjectPerson", sense(subject, Senses.PERSON))
        .put("subjectGroup", sense(subject, Senses.GROUP))
        .put("subjectNoun", sense(subject, Senses.NOUN))
        .put("lastVerb", sense(at - 1, Senses.VERB))
        .put("lastNoun", sense(at - 1, Senses.NOUN))
        .put("lastAdjective", sense(at - 1, Senses.ADJECTIVE))
        .put("nextVerb", sense(at + 1, Senses.VERB))
        .put("nextNoun", sense(at + 1, Senses.NOUN))
        .put("nextAdjective", sense(at + 1, Senses.ADJECTIVE))
        .put("next2Verb", sense(at + 2, Senses.VERB))
        .put("next2Noun", sense(at + 2, Senses.NOUN))
        .put("next3Verb", sense(at + 3, Senses.VERB));
  }

  /** What share of the uses of a word has a sense. */
  int sense(int i, int sense) {
    return reading.word(i).senses().share(sense);
  }

  /** The largest share of reporting uses among these tokens. */
  float strongest(int from, int to) {
    float best = 0;
    for (int i = Math.max(0, from); i < to; i++) {
      best = Math.max(best, reading.reporting[i]);
    }
    return best;
  }

  /** How many of these tokens stand in marks. */
  int quoted(int from, int to) {
    return from >= to ? 0 : to - from - (reading.outside[to] - reading.outside[from]);
  }
}
