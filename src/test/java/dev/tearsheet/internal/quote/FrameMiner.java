package dev.tearsheet.internal.quote;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often the forms of a verb report without marks, and what stands beside them when they
 * do. What is rare is drawn toward the verb, and a verb toward those that are listed.
 */
final class FrameMiner {

  /** Uses of a form that count as much as what its verb tells. */
  private static final double FORM = 3;

  /** Uses of a verb that count as much as that it is listed or not. */
  private static final double VERB = 4;

  /** Share of reports of a listed verb that was never met, and of any other word. */
  private static final double LISTED = 0.15;

  private static final double OTHERS = 0.005;

  /** Uses in one frame that count as much as those in all. */
  private static final double FRAME = 3;

  /** Reports below which a verb's frames tell nothing, nor a word that is not listed. */
  private static final int RARE = 2;

  /** Least share that is worth a line. */
  private static final double LEAST = 0.02;

  private final Inflections inflections = new Inflections();
  private final Map<String, double[]> forms = new TreeMap<>();
  private final Map<String, double[]> verbs = new TreeMap<>();
  private final Map<String, double[]> frames = new TreeMap<>();

  FrameMiner() {
    inflections.verbs().keySet().forEach(form -> at(forms, form, 2));
  }

  private static double[] at(Map<String, double[]> counts, String word, int size) {
    return counts.computeIfAbsent(word, key -> new double[size]);
  }

  /** A use of a word outside of marks that quotes nothing. */
  void add(Reading reading, int i, boolean reports) {
    String form = reading.tokens.folded(i);
    String verb = inflections.verb(form);
    count(at(forms, form, 2), 0, reports);
    count(at(verbs, verb, 2), 0, reports);
    if (!reading.tokens.isCapital(i)) {
      double[] beside = at(frames, verb, 2 * (Frames.NEXT + Frames.LAST + Frames.RELATED));
      count(beside, Frames.nextClass(reading, i), reports);
      count(beside, Frames.NEXT + Frames.lastClass(reading, i), reports);
      count(beside, Frames.NEXT + Frames.LAST + Frames.relationAfter(reading, i), reports);
    }
  }

  private static void count(double[] counts, int at, boolean reports) {
    counts[2 * at]++;
    counts[2 * at + 1] += reports ? 1 : 0;
  }

  /** The words counted, and the listed ones. */
  Iterable<String> words() {
    return forms.keySet();
  }

  /** The share and the tilts of a form as they stand in a line; empty where it hardly reports. */
  String cells(String form) {
    double[] own = at(forms, form, 2);
    boolean listed = inflections.verbs().containsKey(form);
    double share = share(own, at(verbs, inflections.verb(form), 2), listed);
    if (share < LEAST || (!listed && own[1] < RARE)) {
      return "";
    }
    return String.format(Locale.ROOT, " %.3f%s", share, tilts(frames.get(inflections.verb(form))));
  }

  private static double share(double[] form, double[] verb, boolean listed) {
    double others =
        (verb[1] - form[1] + VERB * (listed ? LISTED : OTHERS)) / (verb[0] - form[0] + VERB);
    return Math.min(0.95, (form[1] + FORM * others) / (form[0] + FORM));
  }

  private static String tilts(double @Nullable [] beside) {
    double uses = 0;
    double reports = 0;
    for (int i = 0; beside != null && i < Frames.NEXT; i++) {
      uses += beside[2 * i];
      reports += beside[2 * i + 1];
    }
    if (beside == null || reports < RARE) {
      return "";
    }
    double share = Math.min(0.98, (reports + 0.1) / (uses + 1));
    StringBuilder cells = new StringBuilder();
    int related = 2 * (Frames.NEXT + Frames.LAST);
    for (int i = 0; i < beside.length; i += 2) {
      double there = (beside[i + 1] + FRAME * share) / (beside[i] + FRAME);
      long tilt = Math.round(10 * (odds(Math.min(0.99, there)) - odds(share)));
      if (i < related) {
        cells.append(' ').append(tilt);
      } else if (tilt != 0) {
        cells.append(' ').append((i - related) / 2).append(':').append(tilt);
      }
    }
    return cells.toString();
  }

  private static double odds(double share) {
    return Math.log(share / (1 - share));
  }
}
