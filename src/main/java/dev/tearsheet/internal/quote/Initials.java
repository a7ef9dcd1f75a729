package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of a text by their initials.
 *
 * <pre>{@code "Jonas Rehm: I waited. … JR: Not for money." → jr: Jonas Rehm}</pre>
 */
final class Initials {

  private final Sources sources;
  private final People people;
  private final Map<String, Candidate> names = new HashMap<>();

  private Initials(Sources sources, People people) {
    this.sources = sources;
    this.people = people;
  }

  /** Of names with the same initials the one that opens a turn, then a person's. */
  static Initials of(Sources sources, People people) {
    Initials initials = new Initials(sources, people);
    for (Candidate candidate : sources.candidates) {
      if (candidate.isNamed() && Names.length(candidate) > 1 && initials.isSpelt(candidate)) {
        initials.put(candidate);
      }
    }
    return initials;
  }

  /** Not "L. M.". */
  private boolean isSpelt(Candidate name) {
    return sources.reading.tokens.length(name.nameLast() - 1) > 2;
  }

  private void put(Candidate name) {
    Reading reading = sources.reading;
    StringBuilder all = new StringBuilder();
    for (int i = name.nameFirst(); i < name.nameLast(); i++) {
      for (int at = reading.tokens.start(i); at < reading.tokens.end(i); at++) {
        if (opensPart(reading, i, at)) {
          all.append(Character.toLowerCase(reading.text.charAt(at)));
        }
      }
    }
    names.merge(all.toString(), name, this::better);
    if (all.length() > 2) {
      names.merge("" + all.charAt(0) + all.charAt(all.length() - 1), name, this::better);
    }
  }

  /** The "J" and the "P" of "Jean-Pierre". */
  private static boolean opensPart(Reading reading, int token, int at) {
    return Character.isUpperCase(reading.text.charAt(at))
        && (at == reading.tokens.start(token) || reading.text.charAt(at - 1) == '-');
  }

  private Candidate better(Candidate before, Candidate next) {
    return rank(next) > rank(before) ? next : before;
  }

  private int rank(Candidate name) {
    boolean opens =
        sources.reading.startsParagraph(name.first())
            && sources.reading.code(name.last()) == Code.COLON;
    Gender gender = name.gender();
    boolean person = gender == Gender.MASCULINE || gender == Gender.FEMININE;
    return (opens ? 2 : 0) + (person ? 1 : 0);
  }

  /** The name of these initials in its longest form, a person's or a speaker's; or null. */
  @Nullable Candidate name(String letters) {
    Candidate name = names.get(letters);
    return name == null || rank(name) == 0 ? null : people.longest(name);
  }
}
