package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.QuoteMarks;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text read once: tokens, their lexicon words, the quoted stretches. */
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

  /**
   * A quoted stretch; token numbers leave its marks out.
   *
   * @param span where it stands in the text
   * @param first first token inside
   * @param last after the last token inside
   * @param opened whether its opening mark was found
   * @param closed whether its closing mark was found
   * @param single whether its marks are single ones
   */
  record Stretch(Span span, int first, int last, boolean opened, boolean closed, boolean single) {
    /** The token after the closing mark. */
    int after() {
      return closed ? last + 1 : last;
    }
  }

  private Reading(String text, Tokens tokens, Lexicon lexicon) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    int size = tokens.size();
    this.words = new Word[size];
    this.codes = new byte[size];
    for (int i = 0; i < size; i++) {
      words[i] = lexicon.word(tokens, i);
      codes[i] = (byte) Code.of(tokens, i, words[i]);
    }
    List<Stretch> marked = LostOpening.restored(tokens, words, stretches(text, tokens, words));
    List<Stretch> cut = LostMarks.cut(tokens, words, marked, lexicon.isListed());
    this.stretches = DashDialogue.join(tokens, words, cut, lexicon.language());
    this.inside = new int[size + 1];
    this.outside = new int[size + 1];
    this.commas = new int[size + 1];
    this.clauses = new int[size + 1];
    this.quoting = new float[size];
    this.reporting = new float[size];
    count();
  }

  static Reading of(String text) {
    Tokens tokens = Tokens.of(text);
    return new Reading(text, tokens, Lexicon.of(tokens));
  }

  /** The same by a lexicon of the caller's. */
  static Reading of(String text, Lexicon lexicon) {
    return new Reading(text, Tokens.of(text), lexicon);
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

  /** Whether a token is there and ends in one of these ways. */
  boolean endsWithAny(int i, String... endings) {
    for (String ending : endings) {
      if (endsWith(i, ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is there and one of these words. */
  boolean isAny(int i, String... folded) {
    if (i < 0 || i >= words.length) {
      return false;
    }
    for (String word : folded) {
      if (tokens.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  int sentence(int i) {
    return tokens.size() == 0 ? 0 : tokens.sentence(Math.max(0, Math.min(i, tokens.size() - 1)));
  }

  boolean startsSentence(int i) {
    return i == 0 || sentence(i - 1) != sentence(i);
  }

  /** Whether the token is there and no other stands before it in its paragraph. */
  boolean startsParagraph(int i) {
    return i == 0 || (i > 0 && paragraph(i - 1) != paragraph(i));
  }

  int paragraph(int i) {
    return tokens.size() == 0 ? 0 : tokens.paragraph(Math.max(0, Math.min(i, tokens.size() - 1)));
  }

  Span span(int first, int last) {
    return new Span(tokens.start(first), tokens.end(last - 1));
  }

  private static List<Stretch> stretches(String text, Tokens tokens, Word[] words) {
    List<Stretch> stretches = new ArrayList<>();
    for (QuoteMarks.Stretch raw : QuoteMarks.stretches(text, tokens)) {
      int first = tokens.at(raw.start());
      int last = tokens.at(raw.end());
      boolean said = !isAttribute(text, raw.start()) && !Nickname.is(tokens, words, first, last);
      if (last > first && tokens.start(first) < raw.end() && said) {
        Span span = new Span(tokens.start(first), Math.max(tokens.end(last - 1), raw.start() + 1));
        stretches.add(new Stretch(span, first, last, raw.opened(), raw.closed(), raw.single()));
      }
    }
    return stretches;
  }

  /** {@code href="…"}: markup that a text has kept. */
  private static boolean isAttribute(String text, int start) {
    return start > 2 && text.charAt(start - 2) == '=' && Character.isLetter(text.charAt(start - 3));
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

  /** "for" and its like: "for the mayor it is a “disgrace”". */
  boolean isFor(int i) {
    return i >= 0 && i < words.length && words[i].is(WordClass.FOR);
  }

  /** A name in marks, alone: the "Herald". */
  boolean isTitle(Candidate candidate) {
    int in = inside[candidate.first()];
    return in >= 0
        && tokens.isCapital(candidate.first())
        && stretches.get(in).closed()
        && stretches.get(in).first() == candidate.first()
        && stretches.get(in).last() == candidate.last()
        && !isSaid(stretches.get(in).after());
  }

  /** "“Crianças”, queixa-se Roe": a comma follows, and a cue, where not all of them are listed. */
  private boolean isSaid(int comma) {
    return code(comma) == Code.COMMA && (lexicon.isListed() || word(comma + 1).cue() >= Code.WEAK);
  }
}
