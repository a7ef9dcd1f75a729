package dev.tearsheet.internal.uncased;

import dev.tearsheet.internal.text.Words;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language by which a speaker is found: general knowledge of each, nothing annotated
 * was at hand.
 */
final class Grammar {

  /** What the words of a list are. */
  enum Term {
    /** Verbs that report ("قال", "אמר", "कहा"). */
    CUE,

    /** Words that end or open the phrase of a speaker ("أن", "כי", "कि"). */
    STOP,

    /** Of these, the ones that lead to what is said. */
    THAT,

    /** Offices, jobs and forms of address before a name. */
    ROLE,

    /** Before or behind whoever is the source ("وفقا ل", "לדברי", "के अनुसार"). */
    ACCORDING,

    /** "he", "they": whoever spoke before. */
    PRONOUN,

    /** Behind a speaker, before the verb ("ने"). */
    AGENT
  }

  private final Map<Term, Set<String>> words = new EnumMap<>(Term.class);

  private Grammar() {}

  /** Reads a list, in which a line like {@code [cue]} stands above the words of a kind. */
  static Grammar read(String language) {
    Grammar grammar = new Grammar();
    Set<String> section = new HashSet<>();
    for (String line : Words.lines(Grammar.class, language + ".txt")) {
      if (line.startsWith("[")) {
        Term term = Term.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        section = grammar.words.computeIfAbsent(term, key -> new HashSet<>());
      } else {
        section.add(line);
      }
    }
    return grammar;
  }

  boolean is(Term term, String word) {
    return words.getOrDefault(term, Set.of()).contains(word);
  }
}
