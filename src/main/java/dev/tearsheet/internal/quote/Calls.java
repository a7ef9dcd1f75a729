package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who calls something so, in a clause right behind the quote or in a relative clause before it.
 *
 * <pre>{@code
 * "The “reform,” as Ann Roe calls it, begins." → "Ann Roe"
 * "“Reform” is what Ann Roe calls it." → "Ann Roe"
 * "The plan, which experts call “reckless,” starts." → "experts"
 * }</pre>
 */
final class Calls {

  private static final String[] VERBS = {
    "call",
    "calls",
    "called",
    "puts",
    "put",
    "describe",
    "describes",
    "described",
    "term",
    "terms",
    "termed",
    "label",
    "labeled",
    "says",
    "said",
    "writes",
    "wrote",
    "tells",
    "told"
  };

  private static final String[] RELATIVES = {"which", "whom", "that", "who"};

  /** Tokens from the verb to the quote: "call [a] “trap”", "describe [as a] “trap”". */
  private static final int REACH = 4;

  private final Sources sources;
  private final Reading reading;

  private Calls(Sources sources) {
    this.sources = sources;
    this.reading = sources.reading;
  }

  /** The subject of such a clause; null where there is none. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    if (!sources.reading.lexicon.isEnglish()) {
      return null;
    }
    Calls calls = new Calls(sources);
    Context behind = calls.behind(stretch.after());
    return behind == null ? calls.before(stretch) : behind;
  }

  private @Nullable Context behind(int after) {
    boolean what =
        reading.isAny(after, "is", "was", "are", "were") && reading.isAny(after + 1, "what", "how");
    boolean as = reading.isAny(after, "as");
    return as || what ? subject(as ? after + 1 : after + 2) : null;
  }

  private @Nullable Context subject(int first) {
    Context subject = first < reading.words.length ? sources.startingAt(first) : null;
    return subject != null && reading.isAny(subject.last(), VERBS) ? subject : null;
  }

  private @Nullable Context before(Stretch stretch) {
    int open = stretch.first() - 1;
    for (int i = open - 1; i > Math.max(1, open - REACH); i--) {
      if (reading.code(i, open) <= Code.STOP) {
        return null;
      } else if (reading.isAny(i, VERBS)) {
        int relative = i - 1;
        while (relative > i - REACH && !reading.isAny(relative, RELATIVES)) {
          relative--;
        }
        return relative > i - REACH ? subject(relative + 1) : null;
      }
    }
    return null;
  }
}
