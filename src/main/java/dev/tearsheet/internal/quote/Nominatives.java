package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nominative of a name that stands in another case, where the text has it elsewhere.
 *
 * <pre>{@code
 * "Anna Kot leads the school. Według Anny Kot …" → "Anna Kot"
 * "По словам Анны Котовой … Анна Котова" → "Анна Котова"
 * }</pre>
 */
final class Nominatives {

  /** Pairs of endings by language, "ej=a" for "Nowej" and "Nowa". */
  private static final Map<String, Set<String>> ENDINGS =
      Words.sections(Nominatives.class, "declensions.txt");

  /** Letters of the shortest stem that two forms share. */
  private static final int STEM = 2;

  /** Names with one surname that are looked at. */
  private static final int BEARERS = 16;

  private final Reading reading;
  private final List<String> endings;
  private final Map<String, List<Candidate>> bySurname = new HashMap<>();

  Nominatives(Reading reading) {
    this.reading = reading;
    this.endings = List.copyOf(ENDINGS.getOrDefault(reading.lexicon.language(), Set.of()));
  }

  /** Notes a name that a text has. */
  void add(Candidate name) {
    if (!endings.isEmpty() && name.isNamed() && Names.length(name) > 1 && !isGoverned(name)) {
      String surname = reading.tokens.folded(name.nameLast() - 1);
      List<Candidate> same = bySurname.computeIfAbsent(surname, key -> new ArrayList<>(2));
      if (same.size() < BEARERS && (same.isEmpty() || !isAgain(name, same.get(0)))) {
        same.add(name);
      }
    }
  }

  private boolean isAgain(Candidate name, Candidate other) {
    return Names.length(name) == Names.length(other)
        && reading.tokens.folded(name.nameFirst()).equals(reading.tokens.folded(other.nameFirst()));
  }

  /** The same name in the nominative; the name itself where the text has none. */
  Candidate of(Candidate name) {
    if (endings.isEmpty() || !isGoverned(name)) {
      return name;
    }
    Candidate best = null;
    for (String surname : forms(name.nameLast() - 1)) {
      for (Candidate other : bySurname.getOrDefault(surname, List.of())) {
        boolean fuller = best == null || Names.isFuller(reading, other, best);
        best = fuller && isSame(name, other) ? other : best;
      }
    }
    return best == null ? name : best;
  }

  /** Behind a preposition or a noun, or before "mukaan" ("according to"). */
  private boolean isGoverned(Candidate name) {
    if (reading.startsSentence(name.first())) {
      return reading.code(name.last()) == Code.ACCORDING;
    }
    return switch (reading.code(name.first() - 1)) {
      case Code.ACCORDING, Code.PREPOSITION, Code.OF -> true;
      case Code.OTHER -> !isBeside(name);
      default -> reading.code(name.last()) == Code.ACCORDING;
    };
  }

  /** A verb of speech beside a name has it for its subject. */
  private boolean isBeside(Candidate name) {
    return reading.code(name.last()) == Code.SAYS
        || reading.word(name.first() - 1).is(WordClass.SAYS);
  }

  /** Whether every word of a name may be a form of the one at the same place of another. */
  private boolean isSame(Candidate name, Candidate other) {
    int length = name.nameLast() - name.nameFirst();
    int words = other.nameLast() - other.nameFirst();
    if (length > 1 && words != length) {
      return false;
    }
    for (int i = 2; i <= length; i++) {
      String word = reading.tokens.folded(other.nameLast() - i);
      if (!forms(name.nameLast() - i).contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** What a word may be in the nominative, itself among it. */
  private Set<String> forms(int i) {
    String word = reading.tokens.folded(i);
    Set<String> forms = new HashSet<>();
    forms.add(word);
    for (String pair : endings) {
      int equals = pair.indexOf('=');
      String form = form(word, pair.substring(0, equals), pair.substring(equals + 1));
      if (form != null) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static @Nullable String form(String word, String ending, String nominative) {
    boolean whole = word.equals(ending);
    boolean ends = word.endsWith(ending) && word.length() - ending.length() >= STEM;
    return whole || ends ? word.substring(0, word.length() - ending.length()) + nominative : null;
  }
}
