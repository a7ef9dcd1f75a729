package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.text.DateLabel;
import dev.tearsheet.internal.text.DateReader;
import java.util.List;
import java.util.Optional;

/**
 * The dates on the lines around the headline.
 *
 * <pre>{@code "Updated 5 May 2031, first published 4 May 2031" → 2031-05-04, changed 2031-05-05
 * "Stand: 5. Mai 2031"                             → 2031-05-05}</pre>
 */
final class DateLines {

  /** What stands on the line of a date besides its labels, "in Letters"; characters. */
  private static final int MAX_REST = 14;

  /** The same where the line is no part of the story: buttons, the site, who wrote it. */
  private static final int MAX_ASIDE = 24;

  /** Two dates with the names of their days, times and zones; a longer line is prose. */
  private static final int MAX_LINE = 120;

  private final Metadata metadata;
  private Optional<Timestamp> published = Optional.empty();
  private Optional<Timestamp> changed = Optional.empty();
  private Optional<Timestamp> asOf = Optional.empty();

  DateLines(Metadata metadata) {
    this.metadata = metadata;
  }

  Optional<Timestamp> published() {
    return published.or(() -> asOf);
  }

  /** A day of change that is not before the day of publication given. */
  Optional<Timestamp> changed(Optional<Timestamp> first) {
    return changed
        .or(() -> published.flatMap(day -> asOf))
        .filter(change -> first.filter(day -> change.day().isBefore(day.day())).isEmpty());
  }

  Optional<DateReader.Found> find(String text) {
    return DateReader.find(text, metadata.language().orElse(""), metadata.dayOrder());
  }

  /**
   * Takes the dates of a line that is a date, or that of publication and that of a change; those
   * under a picture are its own.
   */
  boolean takes(Verdict verdict) {
    String line = verdict.block().text();
    return !(verdict.block().block() instanceof Block.Caption)
        && takes(line, verdict.content() ? MAX_REST : MAX_ASIDE);
  }

  /** The same of a line beside the story. */
  boolean takesAside(String line) {
    return takes(line, MAX_ASIDE);
  }

  private boolean takes(String line, int most) {
    List<String> parts = parts(line);
    boolean alone =
        line.length() <= MAX_LINE && parts.stream().allMatch(part -> isAlone(part, most));
    if (alone) {
      parts.forEach(this::keep);
    }
    return alone;
  }

  /** Whether a line is a date and little else. */
  boolean isDate(String line) {
    return line.length() <= MAX_LINE
        && parts(line).stream().allMatch(part -> isAlone(part, MAX_REST));
  }

  /** Takes the dates of a line that tells other things as well. */
  void beside(String line) {
    parts(line).forEach(this::keep);
  }

  private List<String> parts(String line) {
    int second = line.length() <= MAX_LINE ? second(line) : 0;
    return second > 0 ? List.of(line.substring(0, second), line.substring(second)) : List.of(line);
  }

  /** Where a second date or its label starts, or 0. */
  private int second(String line) {
    int label = DateLabel.second(line);
    return label > 0
        ? label
        : find(line)
            .flatMap(
                first -> find(line.substring(first.end())).map(next -> first.end() + next.start()))
            .orElse(0);
  }

  private boolean isAlone(String text, int most) {
    return find(text)
        .filter(date -> rest(text, 0, date.start()) + rest(text, date.end(), text.length()) <= most)
        .isPresent();
  }

  /** Characters of words that are no label of a date. */
  private static int rest(String text, int from, int to) {
    int rest = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || !isOfWord(text, i)) {
        String word = text.substring(start, i);
        rest += word.isEmpty() || isLabel(word) ? 0 : word.length() + 1;
        start = i + 1;
      }
    }
    return rest;
  }

  /** A letter, a digit or a full stop within "paper.example". */
  private static boolean isOfWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        || (text.charAt(at) == '.'
            && at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** What a date is called, a day of the week, the address of a site, a time with stops. */
  private static boolean isLabel(String word) {
    return DateLabel.isLabel(word)
        || Lists.has(Lists.DATE_LINE_WORDS, word)
        || Lists.has(Lists.LINE_ENDS, word)
        || word.indexOf('.') > 0;
  }

  private void keep(String text) {
    Optional<Timestamp> date =
        find(text).map(DateReader.Found::timestamp).filter(day -> !metadata.isTooLate(day));
    if (DateLabel.isOther(text) || text.indexOf('©') >= 0) {
      return;
    }
    if (DateLabel.isModified(text)) {
      changed = changed.or(() -> date);
    } else if (DateLabel.isAsOf(text)) {
      asOf = asOf.or(() -> date);
    } else {
      published = published.or(() -> date);
    }
  }
}
