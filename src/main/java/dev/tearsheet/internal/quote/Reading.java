package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.QuoteMarks;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text read once: tokens, their lexicon words, the quoted stretches, the candidate sources. */
final class Reading {

  final String text;
  final Tokens tokens;
  final Lexicon lexicon;
  final Word[] words;
  private final byte[] codes;
  final List<Stretch> stretches;

  /** For each token the stretch it is inside of, or -1. */
  final int[] inside;

  /** Number of tokens, and of commas, outside of stretches and marks before each token. */
  final int[] outside;

  final int[] commas;

  /** Number of conjunctions and relative pronouns outside of stretches before each token. */
  final int[] clauses;

  /** For each token the share of its uses that attribute quotes; 0 inside of stretches. */
  final float[] quoting;

  /** For each token the share of its uses that report without marks; 0 inside of stretches. */
  final float[] reporting;

  final List<Candidate> candidates;
  final Phrases phrases;

  /** Candidates outside of stretches, in order, with what stands around them. */
  final List<Context> sources;

  /** Number of {@link #sources} with a verb after them, and with a cue, before each of them. */
  final int[] predicates;

  final int[] cued;

  /** Number of the first of {@link #sources} at or after each token. */
  final int[] sourceAt;

  /**
   * A quoted stretch; token numbers leave its marks out.
   *
   * @param span where it stands in the text
   * @param first first token inside
   * @param last after the last token inside
   * @param closed whether its closing mark was found
   * @param single whether its marks are single ones
   */
  record Stretch(Span span, int first, int last, boolean closed, boolean single) {
    /** The token after the closing mark. */
    int after() {
      return closed ? last + 1 : last;
    }
  }

  private Reading(String text) {
    this.text = text;
    this.tokens = Tokens.of(text);
    this.lexicon = Lexicon.of(tokens);
    int size = tokens.size();
    this.words = new Word[size];
    this.codes = new byte[size];
    for (int i = 0; i < size; i++) {
      words[i] = lexicon.word(tokens, i);
      codes[i] = (byte) Code.of(tokens, i, words[i]);
    }
    this.stretches = DashDialogue.join(tokens, words, stretches(text, tokens));
    this.inside = new int[size + 1];
    this.outside = new int[size + 1];
    this.commas = new int[size + 1];
    this.clauses = new int[size + 1];
    this.quoting = new float[size];
    this.reporting = new float[size];
    count();
    this.candidates = CandidateScanner.scan(this);
    this.phrases = Phrases.of(this);
    this.sourceAt = new int[size + 1];
    this.sources = sources();
    this.predicates = new int[sources.size() + 1];
    this.cued = new int[sources.size() + 1];
    countSources();
  }

  static Reading of(String text) {
    return new Reading(text);
  }

  /** The word at {@code i}; none beyond the ends. */
  Word word(int i) {
    return i >= 0 && i < words.length ? words[i] : Word.UNKNOWN;
  }

  /** The {@link Code} of token {@code i}, whatever stands around it. */
  int code(int i) {
    return i >= 0 && i < codes.length ? codes[i] : Code.NONE;
  }

  /** The {@link Code} of token {@code i}, seen from its neighbour. */
  int code(int i, int neighbour) {
    if (i < 0 || i >= codes.length || paragraph(i) != paragraph(neighbour)) {
      return Code.NONE;
    }
    if (inside[i] >= 0) {
      return Code.QUOTED;
    }
    return sentence(i) == sentence(neighbour) ? codes[i] : Code.ELSEWHERE;
  }

  boolean endsWith(int i, String ending) {
    return i >= 0 && i < words.length && tokens.endsWith(i, ending);
  }

  int sentence(int i) {
    return tokens.size() == 0 ? 0 : tokens.sentence(Math.max(0, Math.min(i, tokens.size() - 1)));
  }

  boolean startsSentence(int i) {
    return i == 0 || sentence(i - 1) != sentence(i);
  }

  int paragraph(int i) {
    return tokens.size() == 0 ? 0 : tokens.paragraph(Math.max(0, Math.min(i, tokens.size() - 1)));
  }

  Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last - 1));
  }

  private static List<Stretch> stretches(String text, Tokens tokens) {
    List<Stretch> stretches = new ArrayList<>();
    for (QuoteMarks.Stretch raw : QuoteMarks.stretches(text)) {
      int first = tokens.at(raw.start());
      int last = tokens.at(raw.end());
      if (last > first && tokens.start(first) < raw.end()) {
        Span span = new Span(tokens.start(first), Math.max(tokens.end(last - 1), raw.start() + 1));
        stretches.add(new Stretch(span, first, last, raw.closed(), raw.single()));
      }
    }
    return stretches;
  }

  private static final int CLAUSES = WordClass.CONJUNCTION.bit() | WordClass.RELATIVE.bit();

  private void count() {
    Arrays.fill(inside, -1);
    for (int s = 0; s < stretches.size(); s++) {
      Stretch stretch = stretches.get(s);
      Arrays.fill(
          inside, Math.max(0, stretch.first - 1), Math.min(inside.length - 1, stretch.after()), s);
    }
    for (int i = 0; i < words.length; i++) {
      boolean out = inside[i] < 0;
      outside[i + 1] = outside[i] + (out ? 1 : 0);
      commas[i + 1] = commas[i] + (out && codes[i] == Code.COMMA ? 1 : 0);
      clauses[i + 1] = clauses[i] + (out && words[i].isAny(CLAUSES) ? 1 : 0);
      quoting[i] = out ? words[i].quoting() : 0;
      reporting[i] = out ? words[i].reporting() : 0;
    }
  }

  private void countSources() {
    for (int i = 0; i < sources.size(); i++) {
      Context source = sources.get(i);
      boolean predicate = source.predicate() > 0 || source.verb() >= 0;
      predicates[i + 1] = predicates[i] + (predicate ? 1 : 0);
      cued[i + 1] = cued[i] + (source.isCued() ? 1 : 0);
    }
  }

  /** A name in marks, alone: the "Herald". */
  boolean isTitle(Candidate candidate) {
    int in = inside[candidate.first()];
    return in >= 0
        && tokens.isCapital(candidate.first())
        && stretches.get(in).closed()
        && stretches.get(in).first() == candidate.first()
        && stretches.get(in).last() == candidate.last();
  }

  private List<Context> sources() {
    List<Context> sources = new ArrayList<>();
    int next = 0;
    for (Candidate candidate : candidates) {
      if (inside[candidate.first()] < 0 || isTitle(candidate)) {
        while (next <= candidate.first()) {
          sourceAt[next++] = sources.size();
        }
        sources.add(Context.of(this, candidate));
      }
    }
    while (next < sourceAt.length) {
      sourceAt[next++] = sources.size();
    }
    return sources;
  }
}
