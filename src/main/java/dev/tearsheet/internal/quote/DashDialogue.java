package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Speech that a dash opens at the start of its paragraph, as Spanish and French stories set it.
 *
 * <pre>{@code "—No vamos a pagar —dijo Ana Robles." → "No vamos a pagar"}</pre>
 */
final class DashDialogue {

  private DashDialogue() {}

  /** The stretches between marks, and those between a dash and a cue where no marks are. */
  static List<Stretch> join(Tokens tokens, Word[] words, List<Stretch> marked) {
    List<Stretch> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < words.length; i++) {
      while (next < marked.size() && marked.get(next).first() <= i) {
        all.add(marked.get(next++));
      }
      boolean opens =
          isDash(tokens, i) && (i == 0 || tokens.paragraph(i) != tokens.paragraph(i - 1));
      int end = opens ? end(tokens, words, i) : -1;
      if (end > i + 1 && (next == marked.size() || marked.get(next).first() > end)) {
        Span span = new Span(tokens.start(i + 1), tokens.end(end - 1));
        all.add(new Stretch(span, i + 1, end, true, false));
      }
    }
    all.addAll(marked.subList(next, marked.size()));
    return all;
  }

  /** The dash or comma before the first cue of the paragraph, or -1. */
  private static int end(Tokens tokens, Word[] words, int open) {
    int paragraph = tokens.paragraph(open);
    for (int i = open + 2; i < words.length && tokens.paragraph(i) == paragraph; i++) {
      boolean closes = isDash(tokens, i - 1) || tokens.first(i - 1) == ',';
      int verb = words[i].is(WordClass.AUXILIARY) && i + 1 < words.length ? i + 1 : i;
      if (closes && words[verb].is(WordClass.SAYS)) {
        return i - 1;
      }
    }
    return -1;
  }

  private static boolean isDash(Tokens tokens, int i) {
    char c = tokens.first(i);
    return c == '—' || c == '–' || c == '―';
  }
}
