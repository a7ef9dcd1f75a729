package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a quote behind a dash, a tilde or in brackets, at the end of its paragraph.
 *
 * <pre>{@code
 * "“We wait.” — Ann Roe, baker" → "Ann Roe"
 * "“We wait.” (Ann Roe)" → "Ann Roe"
 * }</pre>
 */
final class Signature {

  /** Tokens of what a signature tells of. */
  private static final int TOPIC = 8;

  /** Tokens of the longest role behind a name in brackets. */
  private static final int ROLE = 8;

  private final Reading reading;

  private Signature(Reading reading) {
    this.reading = reading;
  }

  /** The source whose name signs a stretch; else null. */
  static @Nullable Context source(Sources sources, Stretch stretch) {
    Reading reading = sources.reading;
    int mark = stretch.after();
    int at = sources.at(Math.min(mark + 1, reading.words.length));
    boolean signed =
        stretch.closed()
            && at < sources.size()
            && opens(reading, mark, stretch)
            && !Works.isCompound(reading, stretch);
    Context source = signed && sources.candidate(at).first() == mark + 1 ? sources.get(at) : null;
    return source != null && new Signature(reading).isIt(mark, source.candidate()) ? source : null;
  }

  /** A dash, or behind a whole sentence a tilde or a bracket. */
  private static boolean opens(Reading reading, int mark, Stretch stretch) {
    boolean whole = reading.code(stretch.last() - 1) == Code.STOP;
    return reading.code(mark) == Code.DASH || (whole && reading.isAny(mark, "~", "("));
  }

  private boolean isIt(int mark, Candidate name) {
    if (reading.isAny(mark, "(")) {
      return name.isNamed() && isClosed(name.last());
    }
    boolean headline = reading.paragraph(mark) == 0;
    boolean last =
        name.last() >= reading.words.length
            || reading.paragraph(name.last()) != reading.paragraph(mark)
            || reading.code(name.last()) == Code.COMMA
            || isOnTopic(name.last(), headline)
            || endsParagraph(name.last());
    return last && (name.isNamed() || (isRole(name) && headline));
  }

  /** "(Ann Roe)", "(Ann Roe, baker)": the bracket ends the paragraph. */
  private boolean isClosed(int end) {
    int close = end;
    while (reading.code(end) == Code.COMMA
        && close < end + ROLE
        && close < reading.words.length
        && !reading.isAny(close, ")")) {
      close++;
    }
    return reading.isAny(close, ")")
        && (close + 1 >= reading.words.length
            || reading.paragraph(close + 1) != reading.paragraph(close));
  }

  /** "— Ann Roe on the flood.": what a signature tells of, to the end of its paragraph. */
  private boolean isOnTopic(int on, boolean headline) {
    if (!reading.isAny(on, "on", "about")) {
      return false;
    }
    int last = Math.min(reading.words.length, on + TOPIC) - 1;
    return headline
        || on + TOPIC >= reading.words.length
        || reading.paragraph(last) != reading.paragraph(on);
  }

  /** "Bridge ‘is safe’ – governor": the signature of a headline. */
  private boolean isRole(Candidate noun) {
    return reading.word(noun.last() - 1).isAny(WordClass.ROLES);
  }

  /** "— Ann Roe.": the full stop of a signature. */
  private boolean endsParagraph(int stop) {
    return reading.code(stop) == Code.STOP
        && (stop + 1 >= reading.words.length
            || reading.paragraph(stop + 1) != reading.paragraph(stop));
  }
}
