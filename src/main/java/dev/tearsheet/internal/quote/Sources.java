package dev.tearsheet.internal.quote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidates of a text, and those of them outside of stretches with what stands around. */
final class Sources {

  final Reading reading;
  final List<Candidate> candidates;
  final Phrases phrases;
  private final int[] outside;
  private final int size;

  /** What stands around each source, read when it is asked for. */
  private final @Nullable Context[] contexts;

  /** Number of the first source at or after each token. */
  private final int[] at;

  /** Number of sources with a verb after them, and with a cue, before each; near ones alone. */
  private final int[] predicates;

  private final int[] cued;

  /** Number of sources that may be subjects before each; near ones alone. */
  private final int[] free;

  /** Number of the first source in the sentence of each. */
  private final int[] opening;

  private Sources(Reading reading, Near near) {
    this.reading = reading;
    this.candidates = CandidateScanner.scan(reading, near);
    this.phrases = Phrases.of(reading, candidates);
    this.outside = new int[candidates.size()];
    this.at = new int[reading.words.length + 1];
    this.size = place();
    this.contexts = new Context[size];
    this.predicates = new int[size + 1];
    this.cued = new int[size + 1];
    this.free = new int[size + 1];
    this.opening = new int[size + 1];
    this.opening[size] = size;
    count(near);
  }

  /** The sources near stretches and the given cues; elsewhere there are names alone. */
  static Sources near(Reading reading, List<Cue> cues) {
    return new Sources(reading, Near.of(reading, cues));
  }

  /** The sources of the whole text. */
  static Sources of(Reading reading) {
    return new Sources(reading, Near.all(reading));
  }

  private int place() {
    int count = 0;
    int next = 0;
    for (Candidate candidate : candidates) {
      if (reading.inside[candidate.first()] < 0 || reading.isTitle(candidate)) {
        while (next <= candidate.first()) {
          at[next++] = count;
        }
        outside[count++] = candidate.number();
      }
    }
    Arrays.fill(at, next, at.length, count);
    return count;
  }

  private void count(Near near) {
    for (int i = 0; i < size; i++) {
      predicates[i + 1] = predicates[i];
      cued[i + 1] = cued[i];
      free[i + 1] = free[i];
      opening[i] = i > 0 && isSameSentence(i - 1, i) ? opening[i - 1] : i;
      if (near.holds(reading.paragraph(candidate(i).first()))) {
        Context source = get(i);
        predicates[i + 1] += source.predicate() > 0 || source.verb() >= 0 ? 1 : 0;
        cued[i + 1] += source.isCued() ? 1 : 0;
        free[i + 1] += source.free() ? 1 : 0;
      }
    }
  }

  private boolean isSameSentence(int a, int b) {
    return reading.sentence(candidate(a).first()) == reading.sentence(candidate(b).first());
  }

  int size() {
    return size;
  }

  /** The candidate that source {@code i} is. */
  Candidate candidate(int i) {
    return candidates.get(outside[i]);
  }

  /** Source {@code i} with what stands around it. */
  Context get(int i) {
    @Nullable Context known = contexts[i];
    if (known == null) {
      known = context(candidate(i));
      contexts[i] = known;
    }
    return known;
  }

  /** What stands around any candidate. */
  Context context(Candidate candidate) {
    return Context.of(reading, phrases, candidate);
  }

  /** The number of the first source at or after a token. */
  int at(int token) {
    return at[token];
  }

  /**
   * The longest source that starts at a token, "the union's leaders" and not "the union"; or null.
   */
  @Nullable Context startingAt(int token) {
    int i = token < reading.words.length ? at(token) : size;
    while (i + 1 < size && candidate(i + 1).first() == token) {
      i++;
    }
    return i < size && get(i).first() == token ? get(i) : null;
  }

  /** How many of these sources have a verb after them. */
  int predicates(int from, int to) {
    return predicates[to] - predicates[from];
  }

  /** How many of these sources may be subjects. */
  int free(int from, int to) {
    return free[to] - free[from];
  }

  /** How many sources before it in its sentence may be subjects; 0 for the end of all. */
  int freeBefore(int i) {
    return free[i] - free[opening[i]];
  }

  /** How many of these sources have a cue beside them. */
  int cued(int from, int to) {
    return cued[to] - cued[from];
  }
}
