package dev.tearsheet.internal.uncased;

import dev.tearsheet.internal.uncased.Grammar.Term;
import java.util.Optional;

/**
 * Where the name stands in the phrase of a speaker, among the words of an office.
 *
 * <pre>{@code
 * "وزير الأشغال كمال النجار" → "كمال النجار"
 * "स्कूल की प्रधानाचार्य रेखा जोशी" → "रेखा जोशी"
 * "مهدی رستگار شهردار تهران" → "مهدی رستگار"
 * }</pre>
 *
 * @param phrase the clause
 * @param grammar the words of its language
 * @param from the first word of the speaker
 * @param first the first word of the name
 * @param last the word behind the name
 */
record Named(Phrase phrase, Grammar grammar, int from, int first, int last) {

  /** Words of a name. */
  private static final int MAX = 3;

  /** Words of the shortest name. */
  private static final int MIN = 2;

  /** Reads the words of a speaker from one to before another. */
  static Named of(Phrase phrase, Grammar grammar, int from, int to) {
    int age = digits(phrase, from, to);
    if (age == from && to - from > MIN + 1) {
      return of(phrase, grammar, from + 2, to).from(from);
    }
    int last = age;
    while (last > from && grammar.is(Term.HONORIFIC, phrase.word(last - 1))) {
      last--;
    }
    Named whole = new Named(phrase, grammar, from, from, last);
    int office = whole.nextOffice(from);
    boolean behind = office - from >= MIN && !grammar.hasOfficesLast();
    return behind ? whole.before(office) : whole.behindOffices();
  }

  /** Where a number stands, as that of years does: "71 वर्षीय मीरा सोलंकी"; or the end. */
  private static int digits(Phrase phrase, int from, int to) {
    int i = from;
    while (i < to && !Character.isDigit(phrase.word(i).charAt(0))) {
      i++;
    }
    return i;
  }

  private Named from(int start) {
    return new Named(phrase, grammar, start, first, last);
  }

  /** "مهدی رستگار شهردار تهران": an office behind the name. */
  private Named before(int office) {
    boolean named = office - from <= MAX && !grammar.isDefinite(phrase.word(from));
    return new Named(phrase, grammar, from, from, named ? office : from);
  }

  private Named behindOffices() {
    int name = from;
    for (int i = from; i < last; i++) {
      if (isOffice(i) || grammar.is(Term.OF, phrase.word(i))) {
        name = i + 1;
      }
    }
    return new Named(phrase, grammar, from, behindComplement(name), last);
  }

  /** "وزير [الأشغال]", "بلدية [صيدا]": of what an office is. */
  private int behindComplement(int at) {
    int name = at;
    boolean of = at > from && grammar.is(Term.OFFICE, phrase.word(at - 1));
    if (of && last - name > MIN && !grammar.isDefinite(phrase.word(name))) {
      name++;
    }
    while (last - name > MIN && isOfTitle(name)) {
      name++;
    }
    return name;
  }

  /** "وزير [الأشغال]", "[الشاب] عمر سليم": no Arabic given name opens with the article. */
  private boolean isOfTitle(int i) {
    String word = phrase.word(i);
    return grammar.isDefinite(word) && (i > from || grammar.isSurelyDefinite(word));
  }

  private int nextOffice(int start) {
    int i = start;
    while (i < last && !isOffice(i)) {
      i++;
    }
    return i == last ? start : i;
  }

  /** An office, a job, or the letters of a rank: "רפ"ק". */
  private boolean isOffice(int i) {
    String word = phrase.word(i);
    boolean rank = word.indexOf('"') > 0 || word.indexOf('״') > 0;
    return rank || grammar.is(Term.ROLE, word) || grammar.is(Term.OFFICE, word);
  }

  /** Whether it is a name of two or three words. */
  boolean isFull() {
    return last - first >= MIN && last - first <= MAX && !isNameless();
  }

  private boolean isNameless() {
    return phrase.words().subList(first, last).stream()
        .anyMatch(word -> grammar.is(Term.NAMELESS, word.of(phrase.text())));
  }

  /** The one word of a name, "النجار". */
  Optional<String> single() {
    return last - first == 1 ? Optional.of(phrase.word(first)) : Optional.empty();
  }

  String name() {
    return phrase.span(first, last).of(phrase.text());
  }

  /** Whether words of an office stand before the name. */
  boolean isTitled() {
    return first > from;
  }

  Optional<String> title() {
    return isTitled() && isFull()
        ? Optional.of(phrase.span(from, first).of(phrase.text()))
        : Optional.empty();
  }
}
