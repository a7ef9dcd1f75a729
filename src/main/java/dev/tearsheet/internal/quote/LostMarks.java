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

  /** Words of a role before a name: "said shoe tester Ann Roe". */
  private static final int ROLES = 4;

  /** Letters of "ha", "hat", "had". */
  private static final int HAS = 3;

  /** Tokens around the marks in which a cue tells that the marks are right. */
  private static final int NEAR = 8;

  private final Tokens tokens;
  private final Word[] words;

  private LostMarks(Tokens tokens, Word[] words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * The stretches, each cut at a cue that stands within it; of those that no mark closes, none that
   * opens amid a sentence.
   *
   * @param listed whether the words of the language are but listed: closed stretches are left
   */
  static List<Stretch> cut(Tokens tokens, Word[] words, List<Stretch> stretches, boolean listed) {
    if (listed && stretches.stream().allMatch(Stretch::closed)) {
      return stretches;
    }
    LostMarks lost = new LostMarks(tokens, words);
    List<Stretch> all = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (!stretch.closed() && !stretch.single()) {
        lost.addUnclosed(stretch, all);
      } else if (listed) {
        all.add(stretch);
      } else {
        lost.add(stretch, all);
      }
    }
    return all;
  }

  private void addUnclosed(Stretch stretch, List<Stretch> all) {
    int to = paragraphEnd(stretch);
    for (int i = stretch.first() + 1; i + 1 < to; i++) {
      if (isMark(i) && cues(i + 1, to)) {
        all.add(piece(stretch.first(), i));
        return;
      }
    }
    if (!isAmid(stretch) && !isDropped(stretch)) {
      all.add(stretch);
    }
  }

  private int paragraphEnd(Stretch stretch) {
    int to = stretch.first();
    while (to < stretch.last() && tokens.paragraph(to) == tokens.paragraph(stretch.first())) {
      to++;
    }
    return to;
  }

  /** "said caretaker Ann Roe", "a déclaré Ann Roe", "he said.", "añadió." */
  private boolean cues(int from, int to) {
    int verb = from + 1 < to && isShort(from) ? from + 1 : from;
    if (words[verb].is(WordClass.SAYS) && !tokens.isCapital(verb)) {
      int end = verb + 1;
      while (end < Math.min(to, verb + ROLES) && isSmall(end)) {
        end++;
      }
      return end >= to || isMark(end) || subjectEnd(end, to) > 0;
    }
    int subject = subjectEnd(from, to);
    boolean told = subject > 0 && subject < to && words[subject].is(WordClass.SAYS);
    return told && (subject + 1 == to || !tellsOfQuote(subject + 1));
  }

  /** A form of "to have" before its participle: "a déclaré", "ha detto". */
  private boolean isShort(int i) {
    return tokens.isWord(i)
        && tokens.length(i) <= HAS
        && !tokens.isCapital(i)
        && words[i + 1].is(WordClass.SAYS);
  }

  private boolean isSmall(int i) {
    return tokens.isWord(i)
        && !tokens.isCapital(i)
        && !words[i].isAny(WordClass.PRONOUNS)
        && !words[i].is(WordClass.SAYS);
  }

  /** "had support “a lot of the time in 2021": where the quote ends, nothing tells. */
  private boolean isAmid(Stretch stretch) {
    int first = stretch.first();
    int before = first - 2;
    return before >= 0
        && tokens.isWord(before)
        && tokens.paragraph(before) == tokens.paragraph(first)
        && tokens.isWord(first)
        && !tokens.isCapital(first)
        && !says(before - NEAR, before + 1);
  }

  /** A straight mark that another one follows in its paragraph: either may be the closing one. */
  private boolean isDropped(Stretch stretch) {
    int last = stretch.last();
    return tokens.first(stretch.first() - 1) == '"'
        && last < words.length
        && tokens.first(last) == '"'
        && tokens.paragraph(last) == tokens.paragraph(last - 1);
  }

  private void add(Stretch stretch, List<Stretch> all) {
    if (!stretch.single() && !isCued(stretch)) {
      for (int i = stretch.first() + 1; i + 2 < stretch.last(); i++) {
        int end = isMark(i) ? cueEnd(i + 1, stretch.last()) : -1;
        if (end > 0 && isMark(end) && !tellsOfQuote(end)) {
          all.add(piece(stretch.first(), i));
          if (tokens.first(end) == ',' && end + 1 < stretch.last()) {
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
