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

    /** Nouns that report with a verb of their own ("تاکید [کرد]"). */
    COMPOUND,

    /** The verbs behind these ("کرد"). */
    LIGHT,

    /** Words that end or open the phrase of a speaker ("أن", "כי", "कि"). */
    STOP,

    /** Of these, the ones that lead to what is said. */
    THAT,

    /** Jobs and forms of address before a name. */
    ROLE,

    /** Offices and bodies behind which stands of what ("رئيس", "ראש", "شهردار"). */
    OFFICE,

    /** Between a body and an office of it ("की"). */
    OF,

    /** People and papers who are not named ("شهود", "גורמים", "सूत्रों"). */
    NAMELESS,

    /** Behind a name, out of respect ("जी"). */
    HONORIFIC,

    /** What has a title in marks ("فيلم", "הסרט", "फिल्म"). */
    WORK,

    /** Before or behind whoever is the source ("وفقا ل", "לדברי", "के अनुसार"). */
    ACCORDING,

    /** "he", "they": whoever spoke before. */
    PRONOUN,

    /** Behind a speaker, before the verb ("ने"). */
    AGENT,

    /** Letters written at the start of a word for "and" ("و", "ו"). */
    AND,

    /** Letters written at the start of a word for "the" ("ال", "ה"). */
    ARTICLE,

    /** Letters written at the start of a word for "from" and "in" ("מ"). */
    FROM
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

  /** Whether a word is one of these, by itself or behind an "and" that is a part of it. */
  boolean is(Term term, String word) {
    Set<String> listed = words.getOrDefault(term, Set.of());
    return listed.contains(word)
        || words.getOrDefault(Term.AND, Set.of()).stream()
            .anyMatch(and -> word.startsWith(and) && listed.contains(word.substring(and.length())));
  }

  /** Whether a word of a clause reports: a verb, or a noun with its verb or behind "با". */
  boolean reports(Phrase phrase, int i) {
    if (is(Term.CUE, phrase.word(i))) {
      return true;
    }
    boolean verb = i + 1 < phrase.size() && is(Term.LIGHT, phrase.word(i + 1));
    boolean agent = i > 0 && is(Term.AGENT, phrase.word(i - 1));
    return (verb || agent) && is(Term.COMPOUND, phrase.word(i));
  }

  /** Whether a word has an article before it in itself: "المستشفى". */
  boolean isDefinite(String word) {
    return words.getOrDefault(Term.ARTICLE, Set.of()).stream().anyMatch(word::startsWith);
  }

  /** The same by an article of more than a letter, with which no given name opens. */
  boolean isSurelyDefinite(String word) {
    return words.getOrDefault(Term.ARTICLE, Set.of()).stream()
        .anyMatch(article -> article.length() > 1 && word.startsWith(article));
  }

  /** Whether a word tells where somebody is from: "מאוניברסיטת". */
  boolean isPlaced(String word) {
    Set<String> offices = words.getOrDefault(Term.OFFICE, Set.of());
    return words.getOrDefault(Term.FROM, Set.of()).stream()
        .anyMatch(from -> word.startsWith(from) && offices.contains(word.substring(1)));
  }

  /** Whether the verb ends the clause and has other words between the subject and itself. */
  boolean hasSubjectFirst() {
    return !words.containsKey(Term.ARTICLE);
  }

  /** Whether an office may stand behind a body that it is of: "स्कूल की प्रधानाचार्य". */
  boolean hasOfficesLast() {
    return words.containsKey(Term.OF);
  }
}
