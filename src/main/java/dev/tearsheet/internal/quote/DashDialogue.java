package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Speech that a dash opens at the start of its paragraph, as Spanish and French stories set it, or
 * a hyphen before a blank, as Scandinavian and Slavic ones do.
 *
 * <pre>{@code
 * "—No vamos a pagar —dijo Ana Robles—. Es mucho." → "No vamos a pagar", "Es mucho."
 * "- Det er bra, sier Kari Lund." → "Det er bra"
 * "– Tämä on hyvä, Aino Korhola sanoo." → "Tämä on hyvä"
 * }</pre>
 */
final class DashDialogue {

  /** Languages whose papers open speech by a hyphen; in others it opens the items of a list. */
  private static final Set<String> HYPHENED =
      Set.of("no", "da", "sv", "fi", "pl", "cs", "hr", "ru", "uk");

  /** Languages whose papers open speech by a dash within a paragraph, too. */
  private static final Set<String> WITHIN = Set.of("pl", "cs", "hr", "hu", "ru", "uk");

  /** Languages that set a comma and no second dash before the verb. */
  private static final Set<String> COMMAS = Set.of("no", "da", "sv", "fi");

  /** Words of the longest subject before its verb: "Lunnin pormestari Aino Korhola sanoo". */
  private static final int SUBJECT = 6;

  private final Tokens tokens;
  private final Word[] words;
  private final boolean hyphened;
  private final boolean subjectFirst;
  private final boolean within;

  /** Whether a comma and no second dash ends speech. */
  private final boolean commas;

  private final List<Stretch> all = new ArrayList<>();

  private DashDialogue(Tokens tokens, Word[] words, String language) {
    this.tokens = tokens;
    this.words = words;
    this.hyphened = HYPHENED.contains(language);
    this.subjectFirst = language.equals("fi");
    this.within = WITHIN.contains(language);
    this.commas = COMMAS.contains(language);
  }

  /** The stretches between marks, and those between a dash and a cue where no marks are. */
  static List<Stretch> join(Tokens tokens, Word[] words, List<Stretch> marked, String language) {
    DashDialogue dialogue = new DashDialogue(tokens, words, language);
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
      int end = opens ? end(i) : opensWithin(i) ? endWithin(i) : -1;
      int stop = next == marked.size() ? words.length : marked.get(next).first() - 1;
      if (isLedIn(i)) {
        add(i + 1, paragraphEnd(i), stop, true);
        i = paragraphEnd(i) - 1;
      } else if (end > i + 1) {
        add(i + 1, end, stop, !isAsked(end - 1) || isDash(end));
        goesOn(end, stop);
      }
    }
    all.addAll(marked.subList(next, marked.size()));
  }

  /** "Geolog Kari Lund advarer: – Det kan komme flere.": to the end of its paragraph. */
  private boolean isLedIn(int dash) {
    return commas
        && dash > 1
        && isDash(dash)
        && tokens.paragraph(dash) == tokens.paragraph(dash - 1)
        && tokens.first(dash - 1) == ':'
        && words[dash - 2].is(WordClass.SAYS);
  }

  /** "Burmistrz był zadowolony. – Otwieramy – powiedział.": behind the end of a sentence. */
  private boolean opensWithin(int dash) {
    return within
        && dash > 0
        && dash + 1 < words.length
        && isDash(dash)
        && ".?!…".indexOf(tokens.first(dash - 1)) >= 0
        && tokens.isCapital(dash + 1);
  }

  /** The dash before the first cue, where a dash and no comma closes. */
  private int endWithin(int open) {
    int end = end(open);
    return end > open && isDash(end) ? end : -1;
  }

  private int paragraphEnd(int from) {
    int end = from;
    while (end < words.length && tokens.paragraph(end) == tokens.paragraph(from)) {
      end++;
    }
    return end;
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
      boolean dash = isDash(i - 1) || (commas && tokens.first(i - 1) == ',');
      boolean cued = words[verb].is(WordClass.SAYS) || (dash && isTag(tokens, words, i));
      if (closes && (cued || isSubject(i))) {
        return isAsked(i - 1) ? i : i - 1;
      }
    }
    return -1;
  }

  /** "— вздыхает Елена Краева.": a word that may be a verb and a full name, and nothing more. */
  private static boolean isTag(Tokens tokens, Word[] words, int first) {
    boolean reflexive = first + 1 < words.length && tokens.is(first, "se");
    int verb = reflexive ? first + 1 : first;
    int subject = subject(words, verb);
    int name = isNoun(tokens, words, subject) ? subject + 1 : subject;
    int end = name + 2;
    boolean named =
        end <= words.length
            && tokens.isWord(verb)
            && !tokens.isCapital(verb)
            && !words[verb].isAny(CLOSED)
            && tokens.isCapital(name)
            && tokens.isCapital(name + 1);
    return named && (end == words.length || ".,—–".indexOf(tokens.first(end)) >= 0);
  }

  /** "przewiduje [synoptyk] Jan Kot": a small word before a name. */
  private static boolean isNoun(Tokens tokens, Word[] words, int i) {
    return i < words.length
        && tokens.isWord(i)
        && !tokens.isCapital(i)
        && !words[i].isAny(WordClass.STOPS | WordClass.DETERMINER.bit());
  }

  /** "uzdahnula je Helena": behind a verb and its auxiliary. */
  private static int subject(Word[] words, int verb) {
    boolean helped = verb + 1 < words.length && words[verb + 1].is(WordClass.AUXILIARY);
    return helped ? verb + 2 : verb + 1;
  }

  private static final String[] REFLEXIVE = {"se"};

  private static final int CLOSED =
      WordClass.STOPS | WordClass.ROLES | WordClass.HEADS | WordClass.DETERMINER.bit();

  /** "Aino Korhola sanoo", "hän myöntää": a name or pronoun with its verb behind it. */
  private boolean isSubject(int first) {
    int verb = first;
    while (subjectFirst && verb < words.length && verb <= first + SUBJECT && mayName(verb)) {
      verb++;
    }
    return verb > first
        && verb < words.length
        && words[verb].is(WordClass.SAYS)
        && (tokens.isCapital(verb - 1) || words[verb - 1].isAny(WordClass.PRONOUNS));
  }

  private boolean mayName(int i) {
    boolean pronoun = words[i].isAny(WordClass.PRONOUNS);
    return tokens.isWord(i)
        && !words[i].is(WordClass.SAYS)
        && (pronoun || tokens.isCapital(i) || !words[i].isAny(WordClass.STOPS));
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
        && (reading.startsParagraph(before.first() - 1)
            || reading.code(before.first() - 2) == Code.STOP
            || "?!".indexOf(reading.tokens.first(before.first() - 2)) >= 0);
  }

  /** "—dijo Roe—. Es mucho.": behind the cue a dash and a full stop or comma, in either order. */
  private void goesOn(int cue, int stop) {
    int paragraph = tokens.paragraph(cue);
    int last = cue + 1;
    int first = -1;
    while (last < words.length && tokens.paragraph(last) == paragraph) {
      if (first < 0 && isDash(last) && (isStop(last + 1) || isStop(last - 1))) {
        first = isStop(last + 1) ? last + 2 : last + 1;
      } else if (first > 0 && last > first && isDash(last) && isCue(last + 1)) {
        break;
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
    boolean before = reading.word(cue).is(WordClass.AUXILIARY) || reading.isAny(cue, REFLEXIVE);
    int verb = before ? cue + 1 : cue;
    boolean dashed =
        reading.lexicon.isListed()
            && reading.code(stretch.last()) == Code.DASH
            && reading.code(stretch.first() - 1) == Code.DASH;
    boolean cued =
        reading.word(verb).is(WordClass.SAYS) || isTag(reading.tokens, reading.words, verb);
    return dashed && cued ? sources.startingAt(behindPaper(reading, verb)) : null;
  }

  /** "mówi „Gazecie” Anna Kot": who speaks stands behind the paper spoken to. */
  private static int behindPaper(Reading reading, int verb) {
    int subject = subject(reading.words, verb);
    int paper = subject < reading.words.length ? reading.inside[subject] : -1;
    int behind = paper < 0 ? subject : reading.stretches.get(paper).after();
    return reading.code(behind, verb) == Code.CAPITAL ? behind : subject;
  }

  private boolean isCue(int i) {
    return i < words.length && words[i].is(WordClass.SAYS);
  }

  private boolean isStop(int i) {
    return i < words.length && ".,:;".indexOf(tokens.first(i)) >= 0;
  }

  private boolean isAsked(int i) {
    return "?!".indexOf(tokens.first(i)) >= 0;
  }

  private boolean isDash(int i) {
    char c = tokens.first(i);
    return c == '—' || c == '–' || c == '―' || (c == '-' && hyphened && standsAlone(i));
  }

  /** Blanks stand on both sides. */
  private boolean standsAlone(int i) {
    return (i == 0 || tokens.end(i - 1) < tokens.start(i))
        && i + 1 < words.length
        && tokens.end(i) < tokens.start(i + 1);
  }
}
