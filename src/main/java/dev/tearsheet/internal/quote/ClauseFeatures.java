package dev.tearsheet.internal.quote;

import java.util.Arrays;

/** What the clause around a word tells of whether it reports. */
final class ClauseFeatures {

  /** Tokens after a word looked at. */
  private static final int AHEAD = 14;

  /** Stands for a distance to nothing. */
  private static final int FAR = 99;

  /** Paragraphs from which on all are alike. */
  private static final int LATE = 30;

  /** Kinds of tokens whose nearest one after the word tells something. */
  private static final int THAT = 0;

  private static final int TO = 1;
  private static final int COMMA = 2;
  private static final int AUXILIARY = 3;
  private static final int PRONOUN = 4;
  private static final int CAPITAL = 5;
  private static final int NOTHING = 6;

  private final Reading reading;
  private final int[] distances = new int[NOTHING + 1];

  ClauseFeatures(Reading reading) {
    this.reading = reading;
  }

  void put(Cue cue, Row row) {
    after(cue, row);
    subject(cue, row);
    place(cue, row);
  }

  private void after(Cue cue, Row row) {
    int at = cue.at();
    Arrays.fill(distances, FAR);
    for (int i = Math.min(cue.to(), at + AHEAD) - 1; i > at; i--) {
      distances[reading.inside[i] < 0 ? kind(reading.code(i)) : NOTHING] = i - at;
    }
    row.put("that", distances[THAT])
        .put("to", distances[TO])
        .put("comma", distances[COMMA])
        .put("auxiliary", distances[AUXILIARY])
        .put("pronoun", distances[PRONOUN])
        .put("capitalAfter", distances[CAPITAL]);
  }

  private static int kind(int code) {
    return switch (code) {
      case Code.THAT, Code.COMPLEMENTIZER -> THAT;
      case Code.TO -> TO;
      case Code.COMMA -> COMMA;
      case Code.AUXILIARY -> AUXILIARY;
      case Code.PRONOUN -> PRONOUN;
      case Code.CAPITAL -> CAPITAL;
      default -> NOTHING;
    };
  }

  private void subject(Cue cue, Row row) {
    int subject = Context.beforeAdverbs(reading, cue.at() - 1);
    row.put("person", person(reading.word(subject))).put("auxiliaries", cue.at() - 1 - subject);
  }

  private static int person(Word word) {
    if (word.is(WordClass.FIRST)) {
      return 1;
    } else if (word.is(WordClass.MASCULINE) || word.is(WordClass.FEMININE)) {
      return 2;
    } else if (word.is(WordClass.NEUTER)) {
      return 3;
    } else if (word.is(WordClass.PLURAL)) {
      return 4;
    } else if (word.is(WordClass.RELATIVE)) {
      return 5;
    }
    return noun(word);
  }

  private static int noun(Word word) {
    if (word.is(WordClass.ROLE)) {
      return 6;
    } else if (word.is(WordClass.ORGANIZATION)) {
      return 7;
    }
    return word.is(WordClass.DOCUMENT) ? 8 : 0;
  }

  private void place(Cue cue, Row row) {
    int at = cue.at();
    int from = cue.from();
    row.put("opening", reading.code(from))
        .put("paragraph", Math.min(LATE, reading.paragraph(at)))
        .put("goesOn", reading.paragraph(Math.max(0, from - 1)) == reading.paragraph(at))
        .put("commasBefore", reading.commas[at] - reading.commas[from])
        .put("clausesBefore", reading.clauses[at] - reading.clauses[from])
        .put("clausesAfter", reading.clauses[cue.to()] - reading.clauses[at]);
  }
}
