package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.List;

/** What tells the source of a report, and where its content runs. */
final class ReportFeatures {

  private static final int SOURCES_BEFORE = 6;
  private static final int SOURCES_AFTER = 3;

  /** Stands for a distance to nothing. */
  private static final int FAR = 99;

  /** Tokens looked at for a finite verb or a stronger cue. */
  private static final int NEAR = 12;

  final Row startRow = new Row();
  final Row endRow = new Row();
  final Row sourceRow = new Row();
  final Row draftRow = new Row();
  private final Reading reading;
  private final Sources sources;
  private final CueFeatures cueFeatures;
  private final Row cueRow = new Row();

  /** Whose columns {@link #cueRow} holds, a token number, or -1. */
  private int cueAt = -1;

  ReportFeatures(Sources sources) {
    this.reading = sources.reading;
    this.sources = sources;
    this.cueFeatures = new CueFeatures(sources.reading);
  }

  /** Opens a row with the columns that all rows of a cue share. */
  private void open(Row row, Cue cue) {
    if (cue.at() != cueAt) {
      cueRow.clear();
      cue(cue);
      cueAt = cue.at();
    }
    row.open(cueRow);
  }

  private void cue(Cue cue) {
    cueFeatures.word(cue, cueRow);
    Context subject = cue.subject();
    cueRow
        .put("subject", subject != null)
        .put("subjectForm", subject == null ? -1 : subject.candidate().form().code())
        .put("subjectNaming", subject == null ? -1 : subject.naming())
        .put("subjectGap", subject == null ? FAR : cue.at() - subject.candidate().last())
        .put("subjectBefore", subject == null ? -1 : subject.before())
        .put("subjectInserted", subject != null && subject.inserted());
  }

  /** A row for each start. */
  float[][] startRows(Cue cue, List<Content> starts) {
    open(startRow, cue);
    int at = cue.at();
    startRow.put("auxiliaryNear", auxiliary(at + 1, Math.min(cue.to(), at + NEAR)));
    int shared = startRow.size();
    float[][] rows = new float[starts.size()][];
    for (int i = 0; i < rows.length; i++) {
      startRow.rewind(shared);
      start(startRow, cue, starts.get(i));
      rows[i] = startRow.copy();
    }
    return rows;
  }

  private void start(Row row, Cue cue, Content start) {
    int at = cue.at();
    int first = start.first();
    row.put("kind", start.kind())
        .put("gap", first - at)
        .put("length", start.last() - first)
        .put("first", reading.code(first))
        .put("second", reading.code(first + 1, first))
        .put("beforeFirst", reading.code(first - 1, first))
        .put("end", reading.code(start.last(), start.last() - 1))
        .put("auxiliary", auxiliary(first, Math.min(start.last(), first + NEAR)))
        .put("mentions", sources.at(Math.max(first, at)) - sources.at(at))
        .put("firstVerb", cueFeatures.sense(first, Senses.VERB))
        .put("firstNoun", cueFeatures.sense(first, Senses.NOUN))
        .put("secondVerb", cueFeatures.sense(first + 1, Senses.VERB))
        .put("secondNoun", cueFeatures.sense(first + 1, Senses.NOUN))
        .put("thirdVerb", cueFeatures.sense(first + 2, Senses.VERB))
        .put("beforeNoun", cueFeatures.sense(first - 1, Senses.NOUN))
        .put("beforePerson", cueFeatures.sense(first - 1, Senses.PERSON))
        .put("beforeVerb", cueFeatures.sense(first - 1, Senses.VERB))
        .put("firstTilt", Company.tilt(reading, first, Company.FIRST))
        .put(
            "beforeTilt",
            first == cue.from() ? 0 : Company.tilt(reading, first - 1, Company.BEFORE));
  }

  /** Relative pronouns among these tokens: what follows one is said of the phrase before it. */
  private int relatives(int from, int to) {
    int count = 0;
    for (int i = Math.max(from, to - NEAR); i < to; i++) {
      count += reading.word(i).is(WordClass.RELATIVE) || reading.code(i) == Code.THAT ? 1 : 0;
    }
    return count;
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
    open(endRow, cue);
    int shared = endRow.size();
    float[][] rows = new float[ends.size()][];
    for (int i = 0; i < rows.length; i++) {
      endRow.rewind(shared);
      end(endRow, cue, ends.get(i), i);
      rows[i] = endRow.copy();
    }
    return rows;
  }

  private void end(Row row, Cue cue, Content content, int option) {
    int first = content.first();
    int last = content.last();
    int to = Math.min(cue.to(), last + NEAR);
    row.put("option", option)
        .put("kind", content.kind())
        .put("length", last - first)
        .put("left", cue.to() - last)
        .put("after", reading.code(last))
        .put("after2", reading.code(last + 1))
        .put("after3", reading.code(last + 2))
        .put("lastWord", reading.code(last - 1))
        .put("first", reading.code(first))
        .put("nextCue", reading.word(last + 1).cue())
        .put("cueAfter", cueFeatures.strongest(last, to))
        .put("cueInside", cueFeatures.strongest(first, last))
        .put("commasInside", reading.commas[last] - reading.commas[first])
        .put("commasLeft", reading.commas[cue.to()] - reading.commas[last])
        .put("auxiliary", auxiliary(first, last))
        .put("auxiliaryAfter", auxiliary(last, to))
        .put("quotedInside", cueFeatures.quoted(first, last))
        .put("nextIng", reading.endsWith(last + 1, "ing"))
        .put("endTilt", edge(cue, last, Company.END))
        .put("beyondTilt", edge(cue, last + 1, Company.BEYOND));
  }

  private double edge(Cue cue, int i, int place) {
    return i < cue.to() ? Company.tilt(reading, i, place) : 0;
  }

  /** The candidates of the cue's sentence: those around it and the first of all. */
  List<Context> sources(Cue cue) {
    List<Context> near = new ArrayList<>();
    int at = sources.at(cue.at());
    int opening = sources.at(cue.from());
    for (int i = at - 1; i >= Math.max(opening, at - SOURCES_BEFORE); i--) {
      add(near, i);
    }
    if (opening < at - SOURCES_BEFORE) {
      add(near, opening);
    }
    int end = Math.min(sources.size(), at + SOURCES_AFTER);
    for (int i = at; i < end && sources.candidate(i).first() < cue.to(); i++) {
      add(near, i);
    }
    return near;
  }

  /** Adds a candidate, but for "a group called [Open Water]", which is the group. */
  private void add(List<Context> near, int i) {
    int before = sources.candidate(i).first() - 1;
    if (before < 0 || Called.end(reading, before) == before) {
      near.add(sources.get(i));
    }
  }

  /** A row for each source. */
  float[][] sourceRows(Cue cue, List<Context> near) {
    open(sourceRow, cue);
    int shared = sourceRow.size();
    float[][] rows = new float[near.size()][];
    for (int i = 0; i < rows.length; i++) {
      sourceRow.rewind(shared);
      source(sourceRow, cue, near.get(i));
      place(sourceRow, cue, near.get(i));
      rows[i] = sourceRow.copy();
    }
    return rows;
  }

  private void source(Row row, Cue cue, Context context) {
    Candidate candidate = context.candidate();
    int verb = context.verb();
    row.put("form", candidate.form().code())
        .put("length", context.last() - context.first())
        .put("possessive", candidate.possessive())
        .put("naming", context.naming())
        .put("before", context.before())
        .put("beforeNext", reading.code(context.first() - 2, context.first()))
        .put("after", context.after())
        .put("part", context.part())
        .put("predicate", context.predicate())
        .put("free", context.free())
        .put("freeBefore", sources.freeBefore(sources.at(candidate.first())))
        .put("isVerb", verb == cue.at())
        .put("inserted", context.inserted())
        .put("otherVerb", verb < 0 || verb == cue.at() ? 0 : reading.words[verb].cue())
        .put("isInverted", context.inverted() == cue.at())
        .put("isSubject", cue.isSubject(candidate));
  }

  private void place(Row row, Cue cue, Context context) {
    Candidate candidate = context.candidate();
    boolean after = candidate.first() > cue.at();
    int at = sources.at(cue.at());
    int index = sources.at(candidate.first());
    int opening = sources.at(cue.from());
    int from = after ? cue.at() : Math.min(cue.at(), context.last());
    int to = after ? Math.max(cue.at(), context.first()) : cue.at();
    row.put("isAfter", after)
        .put("gap", to - from)
        .put("index", after ? index - at : at - index)
        .put("commas", reading.commas[to] - reading.commas[from])
        .put("clauses", reading.clauses[to] - reading.clauses[from])
        .put("sentenceStart", context.first() - cue.from())
        .put("sentenceEnd", cue.to() - candidate.last())
        .put("predicates", sources.predicates(opening, index))
        .put("predicatesBetween", sources.predicates(Math.min(index, at), Math.max(index, at)))
        .put("freeBetween", sources.free(Math.min(index, at), Math.max(index, at)))
        .put("relatives", relatives(from, to))
        .put(
            "boundAuxiliary", auxiliary(context.last(), Math.min(cue.at(), context.last() + NEAR)));
  }

  /** A row for each draft of a text. */
  float[][] draftRows(List<Draft> drafts) {
    Voices voices = new Voices(reading, drafts);
    float[][] rows = new float[drafts.size()][];
    for (int i = 0; i < rows.length; i++) {
      Draft draft = drafts.get(i);
      open(draftRow, draft.cue());
      parts(draft);
      voices(draft, voices);
      draft.standing().put(draftRow);
      start(draftRow, draft.cue(), draft.content());
      end(draftRow, draft.cue(), draft.content(), draft.end().best());
      source(draftRow, draft.cue(), draft.source());
      place(draftRow, draft.cue(), draft.source());
      rows[i] = draftRow.copy();
    }
    return rows;
  }

  private void parts(Draft draft) {
    draftRow
        .put("startMargin", draft.start().margin())
        .put("startLead", draft.start().lead())
        .put("endLead", draft.end().lead())
        .put("sourceMargin", draft.chosen().margin())
        .put("sourceShare", draft.share())
        .put("withinSource", draft.isWithinSource())
        .put("candidates", draft.candidates());
  }

  private void voices(Draft draft, Voices voices) {
    draftRow
        .put("reportsElsewhere", voices.others(draft))
        .put("reportsBefore", voices.isBeside(draft, -1))
        .put("reportsAfter", voices.isBeside(draft, 1));
  }
}
