package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Who is named with "according to" before a quote in its sentence, where the weights tell of
 * somebody in another, in languages that nothing was fitted on.
 *
 * <pre>{@code
 * "Jan Kot mówi mało. Według Anny Lis jest „bardzo zimno”." → "Anny Lis"
 * }</pre>
 */
final class OpeningSource {

  /** Sources looked at before a quote; it bounds the work. */
  private static final int REACH = 12;

  private OpeningSource() {}

  /** The source, or null. */
  static @Nullable Context of(Sources sources, Stretch stretch, @Nullable Context best) {
    if (best == null || !WordOrder.isElsewhere(sources, stretch, best)) {
      return null;
    }
    Reading reading = sources.reading;
    int open = stretch.first() - 1;
    int at = sources.at(Math.max(0, open));
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Context source = sources.get(i);
      if (reading.sentence(source.first()) != reading.sentence(open)) {
        return null;
      } else if (isAccording(reading, source)) {
        return source;
      }
    }
    return null;
  }

  private static boolean isAccording(Reading reading, Context source) {
    int first = source.first();
    boolean behindRole =
        source.candidate().isNamed()
            && Names.length(source.candidate()) > 1
            && reading.code(first - 1, first) == Code.OTHER
            && reading.code(first - 2, first) == Code.ACCORDING;
    return source.before() == Code.ACCORDING
        || behindRole
        || (source.candidate().isNamed() && reading.code(source.last()) == Code.ACCORDING);
  }
}
