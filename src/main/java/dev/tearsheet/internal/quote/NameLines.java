package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Names that fill a line of their own, over or under the quotes of those who bear them.
 *
 * <pre>{@code
 * "Ann Roe, baker\n“I walk.”\n\nBo Dahl, miller\n“I sail.”" → Roe, Dahl
 * "“I walk.”\nAnn Roe, baker\n\n“I sail.”\nBo Dahl, miller" → Roe, Dahl
 * }</pre>
 *
 * <p>A name alone may as well be a byline or a heading, so that one line counts only with a colon
 * or where the text names the person again, and one under a quote only with what the person is.
 */
final class NameLines {

  /** Tokens of the longest line. */
  private static final int LONGEST = 14;

  /** Pairs of name and quote from which a text is a list of them. */
  private static final int LIST = 2;

  private final Sources sources;
  private final Reading reading;
  private final People people;
  private final @Nullable Context[] over;
  private final @Nullable Context[] under;

  private NameLines(Sources sources, People people) {
    this.sources = sources;
    this.reading = sources.reading;
    this.people = people;
    this.over = new Context[reading.stretches.size()];
    this.under = new Context[reading.stretches.size()];
  }

  /** The source that stands in a line beside each stretch; null where none does. */
  static @Nullable Context[] of(Sources sources, People people) {
    NameLines lines = new NameLines(sources, people);
    int overs = 0;
    int unders = 0;
    for (int s = 0; s < lines.over.length; s++) {
      if (LedIn.fills(lines.reading, s)) {
        Stretch stretch = lines.reading.stretches.get(s);
        lines.over[s] = lines.before(stretch.first() - 2);
        lines.under[s] = lines.after(stretch.after());
        overs += lines.over[s] == null ? 0 : 1;
        unders += lines.under[s] == null ? 0 : 1;
      }
    }
    return unders > overs
        ? lines.told(lines.under, unders, true)
        : lines.told(lines.over, overs, false);
  }

  private @Nullable Context[] told(@Nullable Context[] found, int pairs, boolean noted) {
    for (int s = 0; s < found.length; s++) {
      Context name = found[s];
      if (name != null && pairs < LIST && !isSure(name, noted)) {
        found[s] = null;
      }
    }
    return found;
  }

  private boolean isSure(Context name, boolean noted) {
    int after = reading.code(name.candidate().last(), name.first());
    boolean again = people.mentions(name.candidate()) > 1;
    return noted ? again && after == Code.COMMA : again || after == Code.COLON;
  }

  /** The name in the line that ends with a token. */
  private @Nullable Context before(int end) {
    int first = end;
    while (first > 0 && end - first < LONGEST && !reading.startsParagraph(first)) {
      first--;
    }
    return end >= 0 && reading.startsParagraph(first) ? name(first, end + 1) : null;
  }

  /** The name in the line that starts with a token. */
  private @Nullable Context after(int first) {
    int end = first;
    while (end < reading.words.length
        && end - first <= LONGEST
        && reading.paragraph(end) == reading.paragraph(first)) {
      end++;
    }
    return end > first && end - first <= LONGEST ? name(first, end) : null;
  }

  /** "Ann Roe", "Ann Roe:", "Ann Roe, 43, baker", "Ann Roe (Lund)". */
  private @Nullable Context name(int first, int end) {
    Context source = startingAt(first);
    if (source == null || !isPerson(source.candidate())) {
      return null;
    }
    int last = source.candidate().last();
    boolean colon = last == end - 1 && reading.code(last) == Code.COLON;
    boolean noted =
        last < end && (reading.code(last) == Code.COMMA || reading.tokens.first(last) == '(');
    return last == end || colon || (noted && !isSentence(last, end)) ? source : null;
  }

  /** The first source there: "Ann Roe" of "Ann Roe, the mayor". */
  private @Nullable Context startingAt(int first) {
    int i = first < reading.words.length ? sources.at(first) : sources.size();
    return i < sources.size() && sources.get(i).candidate().first() == first
        ? sources.context(sources.candidate(i))
        : null;
  }

  private boolean isSentence(int from, int end) {
    for (int i = from; i < end; i++) {
      int code = reading.code(i);
      if (reading.inside[i] >= 0
          || code == Code.STOP
          || code == Code.SAYS
          || code == Code.AUXILIARY) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a full name of somebody's, or one in capitals that the text has elsewhere. */
  private boolean isPerson(Candidate candidate) {
    return candidate.isNamed()
        && !Dialogue.isLabel(reading, candidate)
        && candidate.gender() != Gender.NEUTER
        && ((Names.length(candidate) > 1 && candidate.gender() != Gender.UNKNOWN)
            || people.mentions(candidate) > 1);
  }
}
