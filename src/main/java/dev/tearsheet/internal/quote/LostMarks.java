package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends a stretch at the cue within it, where the marks around the cue were lost.
 *
 * <pre>{@code "“We lost it, Ann Roe said, but we go on.”" → "We lost it," and "but we go on."}
 * </pre>
 *
 * <p>Of the 8,521 stretches of PolNeAR train and those of dev five hold such a cue; all tell of
 * another quote, which opens behind it, and are left as they are.
 */
final class LostMarks {

  /** Tokens of the longest subject ("Mr. Roe", "Ann van Roe"). */
  private static final int SUBJECT = 4;

  /** Tokens around the marks in which a cue tells that the marks are right. */
  private static final int NEAR = 8;

  private final Tokens tokens;
  private final Word[] words;

  private LostMarks(Tokens tokens, Word[] words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The stretches, each cut at a cue that stands within it. */
  static List<Stretch> cut(Tokens tokens, Word[] words, List<Stretch> stretches) {
    LostMarks lost = new LostMarks(tokens, words);
    List<Stretch> all = new ArrayList<>();
    stretches.forEach(stretch -> lost.add(stretch, all));
    return all;
  }

  private void add(Stretch stretch, List<Stretch> all) {
    if (!stretch.single() && (!stretch.closed() || !isCued(stretch))) {
      for (int i = stretch.first() + 1; i + 2 < stretch.last(); i++) {
        int end = isMark(i) ? cueEnd(i + 1, stretch.last()) : -1;
        if (end > 0 && (isMark(end) || !stretch.closed()) && !tellsOfQuote(end)) {
          all.add(piece(stretch.first(), i));
          if (stretch.closed() && tokens.first(end) == ',' && end + 1 < stretch.last()) {
            all.add(piece(end + 1, stretch.last()));
          }
          return;
        }
      }
    }
    all.add(stretch);
  }

  /** "He came in, he said, ‘Go home’": what is told within a quote. */
  private boolean tellsOfQuote(int end) {
    return tokens.first(end) == ','
        && end + 1 < words.length
        && "‘'’“\"".indexOf(tokens.first(end + 1)) >= 0;
  }

  /** The comma stands for the closing mark. */
  private Stretch piece(int first, int last) {
    return new Stretch(
        new Span(tokens.start(first), tokens.end(last - 1)), first, last, true, true, false);
  }

  private boolean isCued(Stretch stretch) {
    return says(stretch.first() - 1 - NEAR, stretch.first())
        || says(stretch.last(), stretch.last() + NEAR);
  }

  private boolean says(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(words.length, to); i++) {
      if (words[i].is(WordClass.SAYS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMark(int i) {
    return ",.?!".indexOf(tokens.first(i)) >= 0 && tokens.length(i) == 1;
  }

  /** After "Ann Roe said", "he said" or "said Ann Roe"; -1 where none of these stands. */
  private int cueEnd(int from, int last) {
    boolean inverted = words[from].is(WordClass.SAYS);
    int subject = subjectEnd(inverted ? from + 1 : from, last);
    if (subject < 0 || inverted) {
      return subject < last ? subject : -1;
    }
    return subject + 1 < last && words[subject].is(WordClass.SAYS) ? subject + 1 : -1;
  }

  private int subjectEnd(int from, int last) {
    int i = from;
    while (i < last && i < from + SUBJECT && isName(i)) {
      i++;
    }
    boolean pronoun =
        i == from
            && i < last
            && words[i].isAny(WordClass.MASCULINE.bit() | WordClass.FEMININE.bit());
    return i > from ? i : pronoun ? i + 1 : -1;
  }

  private boolean isName(int i) {
    return tokens.isWord(i)
        && tokens.isCapital(i)
        && !words[i].isAny(WordClass.PRONOUNS)
        && !words[i].is(WordClass.SAYS);
  }
}
