package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who said a quote by the sentence right behind its own, which points back at it.
 *
 * <pre>{@code
 * "“Il ponte è chiuso”. Lo ha detto Anna Moretti." → "Anna Moretti"
 * "„Die Brücke ist zu.“ Das sagte Anna Röhm am Montag." → "Anna Röhm"
 * "The bridge is “a wreck.” That is according to Ann Roe." → "Ann Roe"
 * }</pre>
 */
final class SaysSo {

  /** Tokens of the rest of the quote's sentence. */
  private static final int REST = 40;

  /** Tokens of the shortest quote: one word in marks is rather the writer's. */
  private static final int WORDS = 2;

  /** Small words before the verb, and between it and who speaks: "Lo ha poi detto ieri il …". */
  private static final int SMALL = 4;

  private static final int CLOSED =
      WordClass.AUXILIARY.bit()
          | WordClass.ADVERB.bit()
          | WordClass.WEEKDAY.bit()
          | WordClass.MASCULINE.bit()
          | WordClass.FEMININE.bit()
          | WordClass.NEUTER.bit()
          | WordClass.OBJECT.bit();

  /** Stands for a verb of speech. */
  private static final String VERB = "~";

  /** By language and first word the openings of such sentences. */
  private static final Map<String, List<String[]>> OPENINGS = openings();

  private final Sources sources;
  private final Reading reading;

  private SaysSo(Sources sources) {
    this.sources = sources;
    this.reading = sources.reading;
  }

  private static Map<String, List<String[]>> openings() {
    Map<String, List<String[]>> openings = new HashMap<>();
    for (String line : Words.lines(SaysSo.class, "says-so.txt")) {
      String[] words = line.split(" ", -1);
      String[] phrase = Arrays.copyOfRange(words, 1, words.length);
      openings.computeIfAbsent(key(words[0], phrase[0]), k -> new ArrayList<>()).add(phrase);
    }
    return openings;
  }

  private static String key(String language, String word) {
    return language + ' ' + word;
  }

  /** The source that the next sentence names; null where a cue of the quote's own tells it. */
  static @Nullable Context source(Sources sources, Stretch stretch, @Nullable Context best) {
    SaysSo next = new SaysSo(sources);
    return best != null && next.isCued(stretch, best) ? null : next.source(stretch);
  }

  private boolean isCued(Stretch stretch, Context best) {
    int sentence = reading.sentence(best.first());
    return best.isCued()
        && (sentence == reading.sentence(stretch.first() - 1)
            || sentence == reading.sentence(stretch.last() - 1));
  }

  private @Nullable Context source(Stretch stretch) {
    int from = stretch.after();
    int end = Math.min(reading.words.length, from + REST);
    while (from < end && !opens(from)) {
      from++;
    }
    boolean beside = from < end && reading.paragraph(from) == reading.paragraph(stretch.last() - 1);
    boolean words = stretch.last() - stretch.first() >= WORDS;
    if (!beside || !words || isTold(stretch, from)) {
      return null;
    }
    String language = reading.lexicon.language();
    String first = reading.tokens.folded(from);
    for (String[] phrase : OPENINGS.getOrDefault(key(language, first), List.of())) {
      Context source = behind(phrase, from);
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  /** "Ha detto: “…”, ha aggiunto. Lo riporta la Gazzetta.": its sentence has a verb of its own. */
  private boolean isTold(Stretch stretch, int end) {
    for (int i = stretch.after(); i < end; i++) {
      if (reading.inside[i] < 0 && isVerb(i)) {
        return true;
      }
    }
    int open = Math.max(0, stretch.first() - 1);
    for (int i = open; i > Math.max(0, open - REST) && !reading.startsSentence(i); i--) {
      if (reading.inside[i - 1] < 0 && isVerb(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int i) {
    return reading.inside[i] < 0 && reading.tokens.isWord(i) && reading.startsSentence(i);
  }

  private @Nullable Context behind(String[] phrase, int from) {
    int i = from;
    for (String word : phrase) {
      i =
          word.equals(VERB)
              ? verb(i)
              : i < reading.words.length && reading.tokens.is(i, word) ? i + 1 : -1;
      if (i < 0) {
        return null;
      }
    }
    return subject(i);
  }

  /** After the verb of speech behind small words, or -1. */
  private int verb(int from) {
    int i = from;
    while (i < from + SMALL && isSmall(i)) {
      i++;
    }
    return isVerb(i) ? i + 1 : -1;
  }

  /** "ha", "poi", "lunedì", "во вторник". */
  private boolean isSmall(int i) {
    boolean day = reading.word(i + 1).is(WordClass.WEEKDAY);
    boolean closed =
        reading.word(i).isAny(CLOSED) || (day && reading.word(i).is(WordClass.PREPOSITION));
    return closed && !isVerb(i);
  }

  private boolean isVerb(int i) {
    return reading.word(i).is(WordClass.SAYS) && !reading.word(i).is(WordClass.ACCORDING);
  }

  private @Nullable Context subject(int from) {
    for (int i = from; i < from + SMALL; i++) {
      if (!isSmall(i)) {
        Context source = sources.startingAt(i);
        return source == null || reading.code(source.last()) == Code.COLON ? null : source;
      }
    }
    return null;
  }
}
