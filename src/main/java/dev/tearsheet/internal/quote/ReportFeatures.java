package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells a cue that reports without marks, its source, and where its content runs. */
final class ReportFeatures {

  /** Least share of reporting uses at which a word is looked at. */
  private static final float CUE = 0.06f;

  /** Tokens after a cue in which its content may start. */
  private static final int START_REACH = 14;

  /** Ends looked at, nearest first, besides the sentence's own. */
  private static final int ENDS = 6;

  /** Tokens of the longest sentence looked at on either side of a cue. */
  private static final int SENTENCE = 120;

  private static final int SOURCES_BEFORE = 5;
  private static final int SOURCES_AFTER = 3;

  final Row cueRow = new Row();
  final Row startRow = new Row();
  final Row endRow = new Row();
  final Row sourceRow = new Row();
  private final Reading reading;

  ReportFeatures(Reading reading) {
    this.reading = reading;
  }

  /**
   * A cue and the sentence around it.
   *
   * @param at the cue's token
   * @param from first token of its sentence
   * @param to after the last token of its sentence, the full stop left out
   */
  record Cue(int at, int from, int to) {}

  /**
   * A stretch of content; an open end is still to be found.
   *
   * @param first its first token
   * @param last after its last token
   * @param kind what the option rests on
   */
  record Content(int first, int last, int kind) {
    boolean isBackward() {
      return kind >= BACKWARD;
    }
  }

  private static final int RIGHT_AFTER = 0;
  private static final int AT_COMPLEMENT = 1;
  private static final int AT_INFINITIVE = 2;
  private static final int AFTER_OBJECT = 3;
  private static final int AFTER_COMMA = 4;
  private static final int BACKWARD = 5;
  private static final int BACKWARD_CLAUSE = 6;

  List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < reading.words.length; i++) {
      if (reading.inside[i] < 0 && isCue(i)) {
        cues.add(new Cue(i, sentenceStart(i), sentenceEnd(i)));
      }
    }
    return cues;
  }

  private boolean isCue(int i) {
    Word word = reading.words[i];
    if (word.reporting() >= CUE || word.is(WordClass.ACCORDING)) {
      return true;
    }
    int next = reading.code(i + 1);
    return next == 12 && word.classes() == 0 && reading.tokens.isWord(i);
  }

  private int sentenceStart(int at) {
    int i = at;
    while (i > 0 && at - i < SENTENCE && reading.sentence(i - 1) == reading.sentence(at)) {
      i--;
    }
    return i;
  }

  private int sentenceEnd(int at) {
    int i = at;
    while (i < reading.words.length
        && i - at < SENTENCE
        && reading.sentence(i) == reading.sentence(at)) {
      i++;
    }
    while (i > at + 1 && reading.code(i - 1) == 5) {
      i--;
    }
    return i;
  }

  void cueRow(Cue cue) {
    int at = cue.at;
    Row row = cueRow;
    row.clear();
    row.put("reporting", reading.word(at).reporting())
        .put("quoting", reading.word(at).quoting())
        .put("naming", reading.word(at).naming())
        .put("code", reading.code(at))
        .put("next", reading.code(at + 1, at))
        .put("next2", reading.code(at + 2, at))
        .put("next3", reading.code(at + 3, at))
        .put("last", reading.code(at - 1, at))
        .put("last2", reading.code(at - 2, at))
        .put("last3", reading.code(at - 3, at))
        .put("position", at - cue.from)
        .put("rest", cue.to - at)
        .put("capital", reading.tokens.isCapital(at))
        .put("ing", reading.endsWith(at, "ing"))
        .put("ed", reading.endsWith(at, "ed"))
        .put("s", reading.endsWith(at, "s"))
        .put("headline", reading.paragraph(at) == 0)
        .put("strongerBefore", strongest(cue.from, at))
        .put("strongerAfter", strongest(at + 1, Math.min(cue.to, at + 10)))
        .put("quotedAfter", quoted(at + 1, cue.to))
        .put("quotedBefore", quoted(cue.from, at))
        .put("lastCue", reading.word(at - 1).reporting())
        .put("nextCue", reading.word(at + 1).reporting());
    subject(cue, row);
  }

  private void subject(Cue cue, Row row) {
    Context subject = subject(cue);
    row.put("subject", subject != null)
        .put("subjectForm", subject == null ? -1 : subject.candidate().form().code())
        .put("subjectNaming", subject == null ? -1 : subject.naming())
        .put("subjectGap", subject == null ? 99 : cue.at - subject.candidate().last())
        .put("subjectBefore", subject == null ? -1 : subject.before())
        .put("subjectInserted", subject != null && subject.inserted());
  }

  @Nullable Context subject(Cue cue) {
    int at = reading.sourceAt[cue.at];
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Context context = reading.sources.get(i);
      if (context.verb() == cue.at && context.candidate().first() >= cue.from) {
        return context;
      }
    }
    if (at < reading.sources.size() && reading.sources.get(at).inverted() == cue.at) {
      return reading.sources.get(at);
    }
    return null;
  }

  private float strongest(int from, int to) {
    float best = 0;
    for (int i = Math.max(0, from); i < to; i++) {
      best = reading.inside[i] < 0 ? Math.max(best, reading.words[i].reporting()) : best;
    }
    return best;
  }

  private int quoted(int from, int to) {
    return from >= to ? 0 : to - from - (reading.outside[to] - reading.outside[from]);
  }

  List<Content> starts(Cue cue) {
    List<Content> starts = new ArrayList<>();
    int reach = Math.min(cue.to, cue.at + START_REACH);
    add(starts, cue.at + 1, cue.to, RIGHT_AFTER);
    for (int i = cue.at + 1; i < reach; i++) {
      int code = reading.code(i);
      if ((code == 12 || code == 16) && !has(starts, AT_COMPLEMENT)) {
        add(starts, i, cue.to, AT_COMPLEMENT);
      } else if (code == 13 && !has(starts, AT_INFINITIVE)) {
        add(starts, i, cue.to, AT_INFINITIVE);
      } else if ((code == 3 || code == 4) && !has(starts, AFTER_COMMA)) {
        add(starts, i + 1, cue.to, AFTER_COMMA);
      }
    }
    int next = reading.sourceAt[cue.at + 1];
    if (next < reading.sources.size()) {
      int end = reading.sources.get(next).candidate().last();
      while (end < cue.to && reading.word(end).is(WordClass.WEEKDAY)) {
        end++;
      }
      if (end < reach) {
        add(starts, end, cue.to, AFTER_OBJECT);
      }
    }
    backward(cue, starts);
    return starts;
  }

  private void backward(Cue cue, List<Content> starts) {
    Context subject = subject(cue);
    int end =
        subject != null && subject.candidate().first() < cue.at
            ? subject.candidate().first()
            : cue.at;
    if (end - 1 > cue.from && reading.code(end - 1) == 3) {
      end--;
    }
    if (end - cue.from < 3) {
      return;
    }
    add(starts, cue.from, end, BACKWARD);
    for (int i = end - 2; i > cue.from && i > end - 40; i--) {
      if (reading.code(i) == 3) {
        add(starts, i + 1, end, BACKWARD_CLAUSE);
        break;
      }
    }
  }

  private static boolean has(List<Content> starts, int kind) {
    return starts.stream().anyMatch(start -> start.kind == kind);
  }

  private static void add(List<Content> starts, int first, int last, int kind) {
    boolean known = starts.stream().anyMatch(start -> start.first == first && start.last == last);
    if (first < last && !known) {
      starts.add(new Content(first, last, kind));
    }
  }

  void startRow(Cue cue, Content start) {
    Row row = startRow;
    row.clear();
    row.put("kind", start.kind)
        .put("gap", start.first - cue.at)
        .put("length", start.last - start.first)
        .put("first", reading.code(start.first))
        .put("second", reading.code(start.first + 1, start.first))
        .put("beforeFirst", reading.code(start.first - 1, start.first))
        .put("end", reading.code(start.last, start.last - 1))
        .put("reporting", reading.word(cue.at).reporting())
        .put("quoting", reading.word(cue.at).quoting())
        .put("code", reading.code(cue.at))
        .put("next", reading.code(cue.at + 1, cue.at))
        .put("next2", reading.code(cue.at + 2, cue.at))
        .put("last", reading.code(cue.at - 1, cue.at))
        .put("rest", cue.to - cue.at)
        .put("position", cue.at - cue.from)
        .put("auxiliary", auxiliary(start.first, Math.min(start.last, start.first + 12)))
        .put("auxiliaryNear", auxiliary(cue.at + 1, Math.min(cue.to, cue.at + 12)))
        .put(
            "mentions",
            Math.max(0, reading.sourceAt[Math.max(start.first, cue.at)] - reading.sourceAt[cue.at]))
        .put("ing", reading.endsWith(cue.at, "ing"));
    subject(cue, row);
  }

  private int auxiliary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.word(i).is(WordClass.AUXILIARY)) {
        return i - from;
      }
    }
    return 99;
  }

  List<Content> ends(Cue cue, Content start) {
    List<Content> ends = new ArrayList<>();
    ends.add(start);
    for (int i = start.first + 1; i < start.last && ends.size() <= ENDS; i++) {
      int code = reading.code(i);
      if (code == 3
          || code == 6
          || code == 7
          || code == 9
          || ((code == 17 || code == 16) && i > start.first + 2)) {
        add(ends, start.first, i, start.kind);
      }
    }
    return ends;
  }

  void endRow(Cue cue, Content content, int option) {
    int last = content.last;
    Row row = endRow;
    row.clear();
    row.put("option", option)
        .put("kind", content.kind)
        .put("length", last - content.first)
        .put("left", cue.to - last)
        .put("next", reading.code(last))
        .put("next2", reading.code(last + 1))
        .put("next3", reading.code(last + 2))
        .put("lastWord", reading.code(last - 1))
        .put("first", reading.code(content.first))
        .put("nextCue", reading.word(last + 1).cue())
        .put("cueAfter", strongest(last, Math.min(cue.to, last + 12)))
        .put("cueInside", strongest(content.first, last))
        .put("commasInside", reading.commas[last] - reading.commas[content.first])
        .put("commasLeft", reading.commas[cue.to] - reading.commas[last])
        .put("auxiliary", auxiliary(content.first, last))
        .put("auxiliaryAfter", auxiliary(last, Math.min(cue.to, last + 12)))
        .put("reporting", reading.word(cue.at).reporting())
        .put("quoting", reading.word(cue.at).quoting())
        .put("code", reading.code(cue.at))
        .put("ing", reading.endsWith(cue.at, "ing"))
        .put("quotedInside", quoted(content.first, last))
        .put("nextIng", reading.endsWith(last + 1, "ing"));
  }

  List<Context> sources(Cue cue) {
    List<Context> near = new ArrayList<>();
    int at = reading.sourceAt[cue.at];
    for (int i = at - 1; i >= Math.max(0, at - SOURCES_BEFORE); i--) {
      if (reading.sources.get(i).candidate().first() < cue.from) {
        break;
      }
      near.add(reading.sources.get(i));
    }
    for (int i = at; i < Math.min(reading.sources.size(), at + SOURCES_AFTER); i++) {
      if (reading.sources.get(i).candidate().first() >= cue.to) {
        break;
      }
      near.add(reading.sources.get(i));
    }
    return near;
  }

  void sourceRow(Cue cue, Context context) {
    Candidate candidate = context.candidate();
    boolean after = candidate.first() > cue.at;
    int gap = after ? candidate.first() - cue.at : cue.at - candidate.last();
    int at = reading.sourceAt[cue.at];
    int index = reading.sourceAt[candidate.first()];
    Row row = sourceRow;
    row.clear();
    row.put("form", candidate.form().code())
        .put("length", candidate.last() - candidate.first())
        .put("possessive", candidate.possessive())
        .put("naming", context.naming())
        .put("before", context.before())
        .put("after", context.after())
        .put("isAfter", after)
        .put("gap", gap)
        .put("index", after ? index - at : at - index)
        .put("isVerb", context.verb() == cue.at)
        .put("inserted", context.inserted())
        .put("verbOther", context.verb() >= 0 && context.verb() != cue.at)
        .put("isInverted", context.inverted() == cue.at)
        .put(
            "commas",
            after
                ? reading.commas[candidate.first()] - reading.commas[cue.at]
                : reading.commas[cue.at] - reading.commas[Math.min(cue.at, candidate.last())])
        .put("code", reading.code(cue.at))
        .put("next", reading.code(cue.at + 1, cue.at))
        .put("last", reading.code(cue.at - 1, cue.at))
        .put("last2", reading.code(cue.at - 2, cue.at))
        .put("reporting", reading.word(cue.at).reporting())
        .put("ing", reading.endsWith(cue.at, "ing"))
        .put("sentenceStart", candidate.first() - cue.from)
        .put("sentenceEnd", cue.to - candidate.last());
  }
}
