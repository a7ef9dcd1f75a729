package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Readers' comments whose names and headings say nothing: below the story, in a place of their own,
 * lines with a day and a time of day ({@code Ann, 27 Sep 2031 | 15:22}) that are no part of it.
 * Nothing in that place is the story's.
 */
final class CommentThread {

  /** Kept UTF-16 units before the first comment; of less a running story may consist. */
  private static final int MIN_STORY = 800;

  /** One dated line may be the story's own, two its own and that of its correction. */
  private static final int MIN_LINES = 3;

  /** UTF-16 units of a name, a day and a time. */
  private static final int MAX_LINE = 100;

  private CommentThread() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    List<TextBlock> lines = new ArrayList<>();
    List<TextBlock> story = new ArrayList<>();
    int length = 0;
    for (Verdict verdict : verdicts) {
      TextBlock block = verdict.block();
      if (verdict.content() && lines.isEmpty()) {
        story.add(block);
        length += block.text().length();
      } else if (!verdict.content() && length >= MIN_STORY && isDated(block.text())) {
        lines.add(block);
      }
    }
    return lines.size() < MIN_LINES ? verdicts : without(verdicts, threads(lines, story));
  }

  /** Places with several dated lines in them and no part of the story. */
  private static Set<Place> threads(List<TextBlock> lines, List<TextBlock> story) {
    Map<Place, Integer> dated = new HashMap<>();
    lines.forEach(line -> around(line).forEach(place -> dated.merge(place, 1, Integer::sum)));
    dated.values().removeIf(count -> count < MIN_LINES);
    story.forEach(block -> around(block).forEach(dated::remove));
    return dated.keySet();
  }

  private static Stream<Place> around(TextBlock block) {
    return Stream.<Place>iterate(block.place(), Objects::nonNull, Place::parent);
  }

  private static List<Verdict> without(List<Verdict> verdicts, Set<Place> threads) {
    List<Verdict> left = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      boolean comment = verdict.content() && around(verdict.block()).anyMatch(threads::contains);
      left.add(comment ? verdict.dropped("among comments with a day and a time") : verdict);
    }
    return left;
  }

  /** A year of four digits and a clock: 15:22, 15h46. */
  static boolean isDated(String text) {
    if (text.length() > MAX_LINE) {
      return false;
    }
    boolean year = false;
    boolean clock = false;
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9') {
        digits++;
        continue;
      }
      year |= digits == 4 && (text.startsWith("20", i - 4) || text.startsWith("19", i - 4));
      boolean hours = (digits == 1 || digits == 2) && (c == ':' || c == 'h');
      clock |= hours && isMinutes(text, i + 1);
      digits = 0;
    }
    return year && clock;
  }

  private static boolean isMinutes(String text, int at) {
    return at + 1 < text.length()
        && text.charAt(at) >= '0'
        && text.charAt(at) <= '5'
        && Character.isDigit(text.charAt(at + 1))
        && (at + 2 == text.length() || !Character.isDigit(text.charAt(at + 2)));
  }
}
