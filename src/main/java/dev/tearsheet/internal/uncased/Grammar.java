package dev.tearsheet.internal.uncased;

import dev.tearsheet.internal.text.Words;
import java.util.EnumMap;
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

  /** The words of a language, by its code. */
  static Grammar read(String language) {
    Grammar grammar = new Grammar();
    Words.sections(Grammar.class, language + ".txt")
        .forEach(
            (name, terms) -> grammar.words.put(Term.valueOf(name.toUpperCase(Locale.ROOT)), terms));
    return grammar;
  }

  boolean is(Term term, String word) {
    return words.getOrDefault(term, Set.of()).contains(word);
  }
}
