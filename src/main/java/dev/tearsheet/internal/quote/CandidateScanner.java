package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.text.Tokens;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into the pronouns and noun phrases that may be sources, in one walk. */
final class CandidateScanner {

  /** Tokens of the longest noun phrase; beyond it, it is cut. */
  private static final int LONGEST = 14;

  /** Share of source heads from which a bare noun is taken for a source. */
  private static final float HEAD = 0.04f;

  /** Share of cue use from which a lower-case word after a noun is taken for its verb. */
  private static final float VERB = 0.05f;

  private static final WordTable<Gender> FIRST_NAMES = firstNames();

  private final Reading reading;
  private final Tokens tokens;
  private final Word[] words;
  private final boolean german;
  private final List<Candidate> found = new ArrayList<>();
  private int seenParagraph = -1;
  private boolean seenTitleCase;

  private CandidateScanner(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = reading.words;
    this.german = reading.lexicon.isGerman();
  }

  static List<Candidate> scan(Reading reading) {
    CandidateScanner scanner = new CandidateScanner(reading);
    for (int i = 0; i < reading.tokens.size(); ) {
      i = scanner.next(i);
    }
    return scanner.found;
  }

  private int next(int i) {
    Word word = words[i];
    if (!tokens.isWord(i)) {
      return i + 1;
    }
    if (word.isAny(WordClass.PRONOUNS) && !isName(i)) {
      return pronoun(i);
    }
    int last = phraseEnd(i);
    if (last > i) {
      return phrase(i, last);
    }
    return i + 1;
  }

  /** An all-capitals word ("US", "IT") is a name although a pronoun is spelt like it. */
  private boolean isName(int i) {
    int length = tokens.length(i);
    return length > 1
        && length < 4
        && Character.isUpperCase(reading.text.charAt(tokens.start(i) + 1));
  }

  private boolean isGenitive(int i) {
    return reading.code(i) == Code.GENITIVE;
  }

  private int pronoun(int i) {
    Word word = words[i];
    Form form = word.is(WordClass.RELATIVE) ? Form.RELATIVE : Form.PRONOUN;
    Gender gender = Gender.UNKNOWN;
    if (word.is(WordClass.MASCULINE)) {
      gender = Gender.MASCULINE;
    } else if (word.is(WordClass.FEMININE)) {
      gender = Gender.FEMININE;
    } else if (word.is(WordClass.NEUTER)) {
      gender = Gender.NEUTER;
    } else if (word.is(WordClass.PLURAL)) {
      gender = Gender.PLURAL;
    } else if (word.is(WordClass.FIRST)) {
      gender = Gender.FIRST;
    }
    found.add(new Candidate(found.size(), i, i + 1, form, i, i, gender, false));
    return i + 1;
  }

  /** After the last token of the noun phrase that starts at {@code i}; {@code i} when none does. */
  private int phraseEnd(int i) {
    int j = i;
    while (j < tokens.size() && j < i + 3 && opens(j) && line(i, j)) {
      j++;
    }
    boolean opened = j > i;
    int from = j;
    while (j < tokens.size() && j < i + LONGEST && line(i, j) && continues(j, from, opened)) {
      j++;
    }
    while (j > from && isGenitive(j - 1)) {
      j--;
    }
    if (j == from) {
      return opened && i + 1 == from && demonstrative(i) ? from : i;
    }
    return opened || holdsHeadOrCapital(from, j) || standsByCue(from, j) ? j : i;
  }

  /** A bare plural is no source elsewhere: "doctors say", "according to doctors". */
  private boolean standsByCue(int from, int to) {
    boolean subject = reading.word(to).cue() >= STRONG && reading.word(to).naming() < HEAD;
    boolean starts = from == 0 || reading.code(from - 1) != Code.OTHER;
    return (subject && starts) || (from > 1 && words[from - 2].is(WordClass.ACCORDING));
  }

  /** Share of cue use from which a bare noun beside the word is taken for a source. */
  private static final float STRONG = 0.15f;

  private boolean demonstrative(int i) {
    return isAny(i, DEMONSTRATIVES);
  }

  private static final String[] DEMONSTRATIVES = {
    "some", "others", "many", "both", "another", "one", "all", "each", "most"
  };

  private boolean isAny(int i, String... folded) {
    for (String word : folded) {
      if (tokens.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean line(int i, int j) {
    return tokens.paragraph(i) == tokens.paragraph(j);
  }

  private boolean opens(int j) {
    return words[j].isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit());
  }

  private boolean continues(int j, int from, boolean opened) {
    Word word = words[j];
    if (isGenitive(j)) {
      return j > from && j + 1 < tokens.size() && tokens.isWord(j + 1);
    }
    if (!tokens.isWord(j)) {
      return isSlash(j, from);
    }
    boolean capital = tokens.isCapital(j);
    if (capital && (words[j].is(WordClass.SAYS) || (j > from && isTitleCaseVerb(j)))) {
      return false;
    }
    if (j > from && j + 1 < tokens.size() && tokens.isCapital(j - 1) && joins(j)) {
      return true;
    }
    if (word.isAny(WordClass.STOPS) && !(capital && isName(j))) {
      return capital && j > from && tokens.isCapital(j - 1) && !word.isAny(WordClass.WEEKDAY.bit());
    }
    if (capital) {
      return j == from || !isClauseStart(j);
    }
    if (word.isAny(WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())) {
      return false;
    }
    if (j > from
        && tokens.isCapital(j - 1)
        && !headAhead(j)
        && !(opened && isAny(from - 1, INDEFINITE))) {
      return false;
    }
    return (j == from && opened && !demonstrative(from - 1)) || !isVerb(j);
  }

  /** After these a name is followed by its noun: "a Roe aide", "one Senate staffer". */
  private static final String[] INDEFINITE = {"a", "an", "one", "another", "this", "some"};

  /** "Ann Roe Sees Rivers Rise": where all words have capitals, only the lexicon tells a verb. */
  private boolean isTitleCaseVerb(int j) {
    Word word = words[j];
    return word.cue() >= VERB && word.naming() < word.cue() && isTitleCase(tokens.paragraph(j), j);
  }

  private boolean isTitleCase(int paragraph, int at) {
    if (paragraph != seenParagraph) {
      seenParagraph = paragraph;
      seenTitleCase = isTitleCase(at);
    }
    return seenTitleCase;
  }

  /** Whether most words around have capitals. */
  private boolean isTitleCase(int at) {
    int capitals = 0;
    int count = 0;
    int to = Math.min(tokens.size(), at + TITLE_REACH);
    for (int i = Math.max(0, at - TITLE_REACH); i < to; i++) {
      if (tokens.paragraph(i) == tokens.paragraph(at) && tokens.isWord(i)) {
        count++;
        capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
    return capitals >= TITLE_CASE * count;
  }

  /** Words before and after a word looked at for title case. */
  private static final int TITLE_REACH = 12;

  /** Share of words with capitals from which a paragraph is in title case. */
  private static final double TITLE_CASE = 0.7;

  /** "a Herald/Courier poll": a slash between two capitals joins them. */
  private boolean isSlash(int j, int from) {
    return tokens.first(j) == '/'
        && j > from
        && j + 1 < tokens.size()
        && tokens.isCapital(j - 1)
        && tokens.isCapital(j + 1)
        && tokens.end(j - 1) == tokens.start(j)
        && tokens.end(j) == tokens.start(j + 1);
  }

  /** After a name a small word goes on only toward a noun that heads sources ("Roe aide"). */
  private boolean headAhead(int j) {
    for (int i = j; i < Math.min(tokens.size(), j + 3); i++) {
      if (!tokens.isWord(i) || words[i].isAny(WordClass.STOPS) || isVerb(i)) {
        return false;
      }
      if (words[i].naming() >= HEAD) {
        return words[i].cue() < VERB || !opensClause(i + 1);
      }
    }
    return false;
  }

  /** "The Herald reports that …": what follows tells the verb from the noun. */
  private boolean opensClause(int i) {
    return switch (reading.code(i)) {
      case Code.THAT, Code.DETERMINER, Code.PRONOUN, Code.CAPITAL, Code.COMPLEMENTIZER -> true;
      default -> false;
    };
  }

  private boolean isClauseStart(int j) {
    return tokens.sentence(j) != tokens.sentence(j - 1);
  }

  /** "Department of Justice", "van der Berg": a small word between two capitals. */
  private boolean joins(int j) {
    if (!tokens.isCapital(j + 1)
        && !(j + 2 < tokens.size() && words[j + 1].is(WordClass.DETERMINER))) {
      return false;
    }
    if (tokens.is(j, "of")) {
      return tokens.isCapital(j + 1)
          && words[j - 1].isAny(WordClass.ORGANIZATION.bit() | WordClass.TITLES);
    }
    return isAny(j, PARTICLES);
  }

  private static final String[] PARTICLES = {"van", "von", "de", "der", "al", "bin", "&", "zu"};

  private boolean isVerb(int j) {
    Word word = words[j];
    if ((word.cue() >= VERB && word.naming() < word.cue()) || word.is(WordClass.SAYS)) {
      return true;
    }
    return !german
        && word.naming() < HEAD
        && ((tokens.endsWith(j, "ed") && tokens.length(j) > 4)
            || (tokens.endsWith(j, "ing") && tokens.length(j) > 5))
        && words[j].classes() == 0
        && afterHead(j);
  }

  private boolean afterHead(int j) {
    return j > 0 && (words[j - 1].naming() >= HEAD || tokens.isCapital(j - 1));
  }

  private boolean holdsHeadOrCapital(int from, int to) {
    for (int j = from; j < to; j++) {
      if (tokens.isCapital(j) || words[j].naming() >= HEAD) {
        return true;
      }
    }
    return false;
  }

  private int phrase(int first, int last) {
    for (int j = first + 1; j < last - 1; j++) {
      if (isGenitive(j)) {
        add(first, j, true);
      }
    }
    boolean possessive = last < tokens.size() && isGenitive(last);
    add(first, last, possessive);
    return last;
  }

  private void add(int first, int last, boolean possessive) {
    int nameLast = last;
    int nameFirst = last;
    while (nameFirst > first && namePart(nameFirst - 1, first)) {
      nameFirst--;
    }
    Gender gender = Gender.UNKNOWN;
    nameFirst = withoutTitles(nameFirst, last);
    for (int j = first; j < last; j++) {
      gender = gender(j, nameFirst, gender);
    }
    boolean honoured = nameFirst > first && isHonorific(words[nameFirst - 1], nameFirst - 1);
    boolean named = nameFirst < nameLast && (honoured || !roleOnly(nameFirst, nameLast));
    Form form = named ? Form.NAME : Form.NOMINAL;
    int from = named ? nameFirst : last;
    found.add(new Candidate(found.size(), first, last, form, from, last, gender, possessive));
  }

  /** "Mr." and "Ms." tell the gender and no role; what follows is a name though it be "King". */
  private boolean isHonorific(Word word, int i) {
    return word.isAny(WordClass.MASCULINE_TITLE.bit() | WordClass.FEMININE_TITLE.bit())
        && tokens.length(i) <= LONGEST_HONORIFIC;
  }

  private static final int LONGEST_HONORIFIC = 4;

  /** "Foreign Minister Ann Roe" → "Ann Roe"; an organization keeps all of its words. */
  private int withoutTitles(int from, int last) {
    if (words[last - 1].is(WordClass.ORGANIZATION)) {
      return from;
    }
    int start = from;
    for (int j = from; j + 1 < last; j++) {
      boolean genitive = isGenitive(j);
      if (genitive || words[j].isAny(WordClass.TITLES | WordClass.DETERMINER.bit())) {
        start = j + 1;
      }
    }
    return start;
  }

  private boolean namePart(int j, int first) {
    if (tokens.isCapital(j)) {
      return !(german && words[j].isAny(WordClass.ROLE.bit() | WordClass.TITLES));
    }
    return j > first
        && j + 1 < tokens.size()
        && tokens.isCapital(j + 1)
        && tokens.isCapital(j - 1)
        && joins(j);
  }

  private boolean roleOnly(int from, int to) {
    return to - from == 1
        && words[from].isAny(WordClass.ROLE.bit() | WordClass.TITLES)
        && !words[from].is(WordClass.ORGANIZATION);
  }

  private Gender gender(int j, int nameFirst, Gender known) {
    if (words[j].is(WordClass.MASCULINE_TITLE)) {
      return Gender.MASCULINE;
    } else if (words[j].is(WordClass.FEMININE_TITLE)) {
      return Gender.FEMININE;
    }
    if (j != nameFirst || known != Gender.UNKNOWN) {
      return known;
    }
    Gender listed = FIRST_NAMES.get(tokens, j);
    return listed == null ? known : listed;
  }

  private static WordTable<Gender> firstNames() {
    Map<String, Gender> names = new HashMap<>();
    for (String line : Words.lines(CandidateScanner.class, "first_names.txt")) {
      int blank = line.indexOf(' ');
      boolean masculine = line.charAt(blank + 1) == 'm';
      names.put(line.substring(0, blank), masculine ? Gender.MASCULINE : Gender.FEMININE);
    }
    return new WordTable<>(names);
  }
}
