package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Speech that a dash opens at the start of its paragraph, as Spanish and French stories set it.
 *
 * <pre>{@code
 * "—No vamos a pagar —dijo Ana Robles—. Es mucho." → "No vamos a pagar", "Es mucho."
 * }</pre>
 */
final class DashDialogue {

  private final Tokens tokens;
  private final Word[] words;
  private final List<Stretch> all = new ArrayList<>();

  private DashDialogue(Tokens tokens, Word[] words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The stretches between marks, and those between a dash and a cue where no marks are. */
  static List<Stretch> join(Tokens tokens, Word[] words, List<Stretch> marked) {
    DashDialogue dialogue = new DashDialogue(tokens, words);
    dialogue.join(marked);
    return dialogue.all;
  }

  private void join(List<Stretch> marked) {
    int next = 0;
    for (int i = 0; i < words.length; i++) {
      while (next < marked.size() && marked.get(next).first() <= i) {
        all.add(marked.get(next++));
      }
      boolean opens = isDash(i) && (i == 0 || tokens.paragraph(i) != tokens.paragraph(i - 1));
      int end = opens ? end(i) : -1;
      if (end > i + 1) {
        int stop = next == marked.size() ? words.length : marked.get(next).first() - 1;
        add(i + 1, end, stop, !isAsked(end - 1) || isDash(end));
        goesOn(end, stop);
      }
    }
    all.addAll(marked.subList(next, marked.size()));
  }

  private void add(int first, int last, int stop, boolean closed) {
    if (last <= stop && last > first) {
      Span span = new Span(tokens.start(first), tokens.end(last - 1));
      all.add(new Stretch(span, first, last, true, closed, false));
    }
  }

  /** The dash or comma before the first cue of the paragraph, or the cue behind "?"; or -1. */
  private int end(int open) {
    int paragraph = tokens.paragraph(open);
    for (int i = open + 2; i < words.length && tokens.paragraph(i) == paragraph; i++) {
      boolean closes = isDash(i - 1) || tokens.first(i - 1) == ',' || isAsked(i - 1);
      int verb = words[i].is(WordClass.AUXILIARY) && i + 1 < words.length ? i + 1 : i;
      if (closes && words[verb].is(WordClass.SAYS)) {
        return isAsked(i - 1) ? i : i - 1;
      }
    }
    return -1;
  }

  /** Whether a stretch is what the speech before it in its paragraph goes on with. */
  static boolean goesOn(Reading reading, int s) {
    int first = reading.stretches.get(s).first();
    int dash = reading.code(first - 1) == Code.DASH ? first - 1 : first - 2;
    boolean behind = s > 0 && reading.lexicon.isListed() && reading.code(dash) == Code.DASH;
    Stretch before = behind ? reading.stretches.get(s - 1) : null;
    return before != null
        && reading.paragraph(before.first()) == reading.paragraph(first)
        && reading.code(before.first() - 1) == Code.DASH
        && reading.startsParagraph(before.first() - 1);
  }

  /** "—dijo Roe—. Es mucho.": behind the cue a dash and a full stop or comma, in either order. */
  private void goesOn(int cue, int stop) {
    int paragraph = tokens.paragraph(cue);
    int last = cue + 1;
    int first = -1;
    while (last < words.length && tokens.paragraph(last) == paragraph) {
      if (first < 0 && isDash(last) && (isStop(last + 1) || isStop(last - 1))) {
        first = isStop(last + 1) ? last + 2 : last + 1;
      }
      last++;
    }
    if (first > 0) {
      add(first, last, stop, false);
    }
  }

  /** "—No vamos —dijo Ana Robles": who stands behind the cue behind the dash; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    int cue = stretch.last() + 1;
    int verb = reading.word(cue).is(WordClass.AUXILIARY) ? cue + 1 : cue;
    boolean dashed =
        reading.lexicon.isListed()
            && reading.code(stretch.last()) == Code.DASH
            && reading.code(stretch.first() - 1) == Code.DASH;
    return dashed && reading.word(verb).is(WordClass.SAYS) ? sources.startingAt(verb + 1) : null;
  }

  private boolean isStop(int i) {
    return i < words.length && ".,:;".indexOf(tokens.first(i)) >= 0;
  }

  private boolean isAsked(int i) {
    return "?!".indexOf(tokens.first(i)) >= 0;
  }

  private boolean isDash(int i) {
    char c = tokens.first(i);
    return c == '—' || c == '–' || c == '―';
  }
}
