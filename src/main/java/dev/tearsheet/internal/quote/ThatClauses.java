package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.ReportModel.Report;
import dev.tearsheet.internal.quote.ReportModel.Sure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reports without marks in languages for which no forest was fitted: a listed verb with its subject
 * beside it and a clause that opens with "that".
 *
 * <pre>{@code
 * "Ana Robles dijo que el puente es seguro." → Ana Robles "que el puente es seguro"
 * "Bo Dahl sagte, dass das Geld fehlt." → Bo Dahl "dass das Geld fehlt"
 * }</pre>
 */
final class ThatClauses {

  /** Words that open such a clause and no question. */
  private static final String[] THAT = {
    "dass", "daß", "que", "che", "dat", "att", "at", "że", "iż", "что", "що", "že", "că", "hogy",
    "että", "ότι", "bahwa", "kwamba"
  };

  /** The same where other languages have the word for something else: Croatian, Icelandic. */
  private static final Map<String, String> OWN = Map.of("hr", "da", "is", "að");

  /** Tokens from the verb to the clause: the subject of an inverted verb, or when it was said. */
  private static final int REACH = 12;

  /** Fewest tokens of a clause, its first word included. */
  private static final int SHORTEST = 3;

  /** Words around a verb by which nothing is said. */
  private static final String[] NOT = {
    "nicht", "nie", "no", "nunca", "non", "mai", "não", "ne", "n'a", "pas", "jamais", "niet",
    "nooit", "inte", "ikke", "не", "si", "wenn", "als", "falls", "dazu", "été", "stato", "stata",
    "sido", "worden"
  };

  /** Second parts of verbs ("gab zu bedenken", "räumte ein"). */
  private static final String[] PARTS = {
    "zu",
    "bedenken",
    "ein",
    "fest",
    "klar",
    "deutlich",
    "an",
    "hin",
    "sich",
    "überzeugt",
    "davon",
    "darauf",
    "daran",
    "sicher"
  };

  /** By inspection of 60 reports of news pages, of which 56 had the right words and source. */
  private static final double CONFIDENCE = 0.7;

  private ThatClauses() {}

  /** The verbs of a text before which or behind which such a clause may stand. */
  static List<Sure> cues(Reading reading) {
    return Cue.of(reading, ThatClauses::mayReport).stream()
        .filter(cue -> content(reading, cue) != null)
        .map(cue -> new Sure(cue, Standing.UNKNOWN))
        .toList();
  }

  private static boolean mayReport(Reading reading, int i) {
    boolean opens = Subjunctive.isOf(reading) && reading.code(i - 1) == Code.COMMA;
    return Subjunctive.isSo(reading, i)
        || (reading.words[i].is(WordClass.SAYS)
            && !reading.tokens.isCapital(i)
            && !reading.isAny(i - 1, NOT)
            && (opens || !reading.isAny(i - 2, NOT))
            && !reading.isAny(i + 1, NOT));
  }

  /** The clause behind a verb, or what it reports in the subjunctive; null for neither. */
  private static @Nullable Content content(Reading reading, Cue cue) {
    int first = clause(reading, cue.at(), cue.to());
    return first > 0 ? new Content(first, cue.to(), 0) : Subjunctive.content(reading, cue);
  }

  /** First token of the clause behind a verb in its sentence, or -1. */
  private static int clause(Reading reading, int verb, int to) {
    for (int i = verb + 1; i < Math.min(to, verb + REACH); i++) {
      boolean ends = reading.inside[i] >= 0 || reading.code(i, verb) == Code.SAYS;
      if (ends || (reading.code(i) == Code.COMMA && !isThat(reading, i + 1))) {
        return -1;
      } else if (isThat(reading, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isThat(Reading reading, int i) {
    return i < reading.words.length
        && !reading.tokens.isCapital(i)
        && (reading.isAny(i, THAT)
            || reading.isAny(i, OWN.getOrDefault(reading.lexicon.language(), "qu'"))
            || reading.tokens.folded(i).startsWith("qu'"));
  }

  /** The reports of these verbs that somebody in the text makes. */
  static List<Report> find(Sources sources, List<Sure> cues, double threshold) {
    List<Report> reports = new ArrayList<>();
    for (Sure sure : cues) {
      report(sources, sure.cue().withSubject(sources), threshold).ifPresent(reports::add);
    }
    return reports;
  }

  private static Optional<Report> report(Sources sources, Cue cue, double threshold) {
    Reading reading = sources.reading;
    boolean so = Subjunctive.isSo(reading, cue.at());
    @Nullable Content content = content(reading, cue);
    boolean behind = content != null && content.last() <= cue.at();
    @Nullable Context source = behind ? sources.startingAt(cue.at() + 1) : cue.subject();
    return source != null
            && content != null
            && content.last() - content.first() >= SHORTEST
            && (so || source.free())
            && speaks(reading, source)
            && (behind || isBeside(reading, cue, source, content.first()))
        ? Optional.of(report(cue, content, source, threshold))
        : Optional.empty();
  }

  private static Report report(Cue cue, Content content, Context source, double threshold) {
    @Nullable Context who = CONFIDENCE >= threshold ? source : null;
    return new Report(cue.at(), content.first(), content.last(), who, CONFIDENCE);
  }

  /** Before the verb, or right between it and the clause. */
  private static boolean isBeside(Reading reading, Cue cue, Context source, int first) {
    int from = source.last() <= cue.at() ? cue.at() + 1 : source.last();
    boolean inverted = from > cue.at() + 1;
    boolean relative = inverted && (isThat(reading, cue.at() - 1) || isBehindComma(reading, first));
    return !relative && from <= first && tellsWhen(reading, from, first);
  }

  /** "asegura el abogado, que defiende al alcalde": what a comma sets off tells of who speaks. */
  private static boolean isBehindComma(Reading reading, int first) {
    return reading.lexicon.isRomance() && reading.code(first - 1) == Code.COMMA;
  }

  /** "el lunes", "na segunda-feira", and the comma before a German clause. */
  private static boolean tellsWhen(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean part = reading.isAny(i, PARTS);
      if (!part && !reading.words[i].isAny(WHEN) && reading.code(i) != Code.COMMA) {
        return false;
      }
    }
    return true;
  }

  private static final int WHEN =
      WordClass.WEEKDAY.bit()
          | WordClass.ADVERB.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.DETERMINER.bit();

  /** A name, a pronoun for one person, or who has a role; not "man", "on" and "it". */
  private static boolean speaks(Reading reading, Context source) {
    Candidate candidate = source.candidate();
    if (candidate.form() == Form.PRONOUN) {
      return candidate.gender() == Gender.MASCULINE || candidate.gender() == Gender.FEMININE;
    }
    boolean somebody =
        candidate.isNamed()
            || reading.word(candidate.last() - 1).isAny(WordClass.HEADS | WordClass.TITLES);
    return somebody
        && !Character.isDigit(reading.tokens.first(candidate.first()))
        && candidate.form() != Form.RELATIVE
        && !reading.isAny(candidate.first(), "wer", "quien", "chi", "quem")
        && !Hearer.isDative(reading, source)
        && !source.isObject();
  }
}
