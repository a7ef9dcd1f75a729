package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** What tells a cue that reports without marks, its source, and where its content runs. */
final class ReportFeatures {

  private static final int SOURCES_BEFORE = 6;
  private static final int SOURCES_AFTER = 3;

  /** Stands for a distance to nothing. */
  private static final int FAR = 99;

  /** Tokens looked at for a finite verb or a stronger cue. */
  private static final int NEAR = 12;

  final Row cueRow = new Row();
  final Row startRow = new Row();
  final Row endRow = new Row();
  final Row sourceRow = new Row();
  private final Reading reading;

  ReportFeatures(Reading reading) {
    this.reading = reading;
  }

  void cueRow(Cue cue) {
    int at = cue.at();
    cueRow.clear();
    cue(cue, cueRow);
    cueRow
        .put("naming", reading.word(at).naming())
        .put("next3", reading.code(at + 3, at))
        .put("last3", reading.code(at - 3, at))
        .put("capital", reading.tokens.isCapital(at))
        .put("ed", reading.endsWith(at, "ed"))
        .put("s", reading.endsWith(at, "s"))
        .put("headline", reading.paragraph(at) == 0)
        .put("strongerBefore", strongest(cue.from(), at))
        .put("strongerAfter", strongest(at + 1, Math.min(cue.to(), at + 10)))
        .put("quotedAfter", quoted(at + 1, cue.to()))
        .put("quotedBefore", quoted(cue.from(), at))
        .put("lastCue", reading.word(at - 1).reporting())
        .put("nextCue", reading.word(at + 1).reporting());
  }

  float[][] cueRows(List<Cue> cues) {
    float[][] rows = new float[cues.size()][];
    for (int i = 0; i < rows.length; i++) {
      cueRow(cues.get(i));
      rows[i] = cueRow.copy();
    }
    return rows;
  }

  /** The columns that all rows of a cue share. */
  private void cue(Cue cue, Row row) {
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
    Context subject = cue.subject();
    row.put("subject", subject != null)
        .put("subjectForm", subject == null ? -1 : subject.candidate().form().code())
        .put("subjectNaming", subject == null ? -1 : subject.naming())
        .put("subjectGap", subject == null ? FAR : at - subject.candidate().last())
        .put("subjectBefore", subject == null ? -1 : subject.before())
        .put("subjectInserted", subject != null && subject.inserted());
  }

  private float strongest(int from, int to) {
    float best = 0;
    for (int i = Math.max(0, from); i < to; i++) {
      best = Math.max(best, reading.reporting[i]);
    }
    return best;
  }

  private int quoted(int from, int to) {
    return from >= to ? 0 : to - from - (reading.outside[to] - reading.outside[from]);
  }

  /** A row for each start. */
  float[][] startRows(Cue cue, List<Content> starts) {
    startRow.clear();
    cue(cue, startRow);
    int at = cue.at();
    startRow.put("auxiliaryNear", auxiliary(at + 1, Math.min(cue.to(), at + NEAR)));
    int shared = startRow.size();
    float[][] rows = new float[starts.size()][];
    for (int i = 0; i < rows.length; i++) {
      startRow.rewind(shared);
      start(cue, starts.get(i));
      rows[i] = startRow.copy();
    }
    return rows;
  }

  private void start(Cue cue, Content start) {
    int at = cue.at();
    int first = start.first();
    startRow
        .put("kind", start.kind())
        .put("gap", first - at)
        .put("length", start.last() - first)
        .put("first", reading.code(first))
        .put("second", reading.code(first + 1, first))
        .put("beforeFirst", reading.code(first - 1, first))
        .put("end", reading.code(start.last(), start.last() - 1))
        .put("auxiliary", auxiliary(first, Math.min(start.last(), first + NEAR)))
        .put("mentions", reading.sourceAt[Math.max(first, at)] - reading.sourceAt[at]);
  }

  private int auxiliary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.code(i) == Code.AUXILIARY) {
        return i - from;
      }
    }
    return FAR;
  }

  /** A row for each end. */
  float[][] endRows(Cue cue, List<Content> ends) {
    endRow.clear();
    cue(cue, endRow);
    int shared = endRow.size();
    float[][] rows = new float[ends.size()][];
    for (int i = 0; i < rows.length; i++) {
      endRow.rewind(shared);
      end(cue, ends.get(i), i);
      rows[i] = endRow.copy();
    }
    return rows;
  }

  private void end(Cue cue, Content content, int option) {
    int first = content.first();
    int last = content.last();
    int to = Math.min(cue.to(), last + NEAR);
    endRow
        .put("option", option)
        .put("kind", content.kind())
        .put("length", last - first)
        .put("left", cue.to() - last)
        .put("after", reading.code(last))
        .put("after2", reading.code(last + 1))
        .put("after3", reading.code(last + 2))
        .put("lastWord", reading.code(last - 1))
        .put("first", reading.code(first))
        .put("nextCue", reading.word(last + 1).cue())
        .put("cueAfter", strongest(last, to))
        .put("cueInside", strongest(first, last))
        .put("commasInside", reading.commas[last] - reading.commas[first])
        .put("commasLeft", reading.commas[cue.to()] - reading.commas[last])
        .put("auxiliary", auxiliary(first, last))
        .put("auxiliaryAfter", auxiliary(last, to))
        .put("quotedInside", quoted(first, last))
        .put("nextIng", reading.endsWith(last + 1, "ing"));
  }

  /** The candidates of the cue's sentence: those around it and the first of all. */
  List<Context> sources(Cue cue) {
    List<Context> near = new ArrayList<>();
    int at = reading.sourceAt[cue.at()];
    int opening = reading.sourceAt[cue.from()];
    for (int i = at - 1; i >= Math.max(opening, at - SOURCES_BEFORE); i--) {
      near.add(reading.sources.get(i));
    }
    if (opening < at - SOURCES_BEFORE) {
      near.add(reading.sources.get(opening));
    }
    int end = Math.min(reading.sources.size(), at + SOURCES_AFTER);
    for (int i = at; i < end; i++) {
      if (reading.sources.get(i).candidate().first() < cue.to()) {
        near.add(reading.sources.get(i));
      }
    }
    return near;
  }

  /** A row for each source. */
  float[][] sourceRows(Cue cue, List<Context> sources) {
    sourceRow.clear();
    cue(cue, sourceRow);
    int shared = sourceRow.size();
    float[][] rows = new float[sources.size()][];
    for (int i = 0; i < rows.length; i++) {
      sourceRow.rewind(shared);
      source(cue, sources.get(i));
      place(cue, sources.get(i));
      rows[i] = sourceRow.copy();
    }
    return rows;
  }

  private void source(Cue cue, Context context) {
    Candidate candidate = context.candidate();
    int verb = context.verb();
    sourceRow
        .put("form", candidate.form().code())
        .put("length", context.last() - context.first())
        .put("possessive", candidate.possessive())
        .put("naming", context.naming())
        .put("before", context.before())
        .put("beforeNext", reading.code(context.first() - 2, context.first()))
        .put("after", context.after())
        .put("part", context.part())
        .put("predicate", context.predicate())
        .put("lead", context.lead())
        .put("noun", context.noun())
        .put("isVerb", verb == cue.at())
        .put("inserted", context.inserted())
        .put("otherVerb", verb < 0 || verb == cue.at() ? 0 : reading.words[verb].cue())
        .put("isInverted", context.inverted() == cue.at())
        .put("isSubject", cue.isSubject(candidate));
  }

  private void place(Cue cue, Context context) {
    Candidate candidate = context.candidate();
    boolean after = candidate.first() > cue.at();
    int at = reading.sourceAt[cue.at()];
    int index = reading.sourceAt[candidate.first()];
    int opening = reading.sourceAt[cue.from()];
    int from = after ? cue.at() : Math.min(cue.at(), context.last());
    int to = after ? Math.max(cue.at(), context.first()) : cue.at();
    sourceRow
        .put("isAfter", after)
        .put("gap", to - from)
        .put("index", after ? index - at : at - index)
        .put("commas", reading.commas[to] - reading.commas[from])
        .put("clauses", reading.clauses[to] - reading.clauses[from])
        .put("sentenceStart", context.first() - cue.from())
        .put("sentenceEnd", cue.to() - candidate.last())
        .put("predicates", reading.predicates[index] - reading.predicates[opening]);
  }
}
