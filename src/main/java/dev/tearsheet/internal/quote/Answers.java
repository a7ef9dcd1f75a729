package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers over several paragraphs, of which only the first has a tag.
 *
 * <pre>
 * {@code "Q: Why?\n\nA: I was bored.\n\nIt rained.\n\nQ: And now?" → A goes on to "It rained."}
 * </pre>
 *
 * <p>In a text where one asks and one answers; elsewhere a paragraph between turns is a story's.
 */
final class Answers {

  /** Paragraphs that the longest answer goes on for. */
  private static final int LONGEST = 12;

  private final Reading reading;
  private final Paragraphs paragraphs;

  private Answers(Reading reading, Paragraphs paragraphs) {
    this.reading = reading;
    this.paragraphs = paragraphs;
  }

  /** The same turns, answers up to the next question. */
  static List<Turn> whole(Reading reading, Paragraphs paragraphs, List<Turn> turns) {
    Answers answers = new Answers(reading, paragraphs);
    String asker = answers.asker(turns);
    if (asker == null) {
      return turns;
    }
    List<Turn> whole = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      Turn next = i + 1 < turns.size() ? turns.get(i + 1) : turn;
      boolean ends = !turn.key().equals(asker) && next.key().equals(asker);
      whole.add(ends ? answers.whole(turn, next) : turn);
    }
    return whole;
  }

  /** Of two speakers the one most of whose turns are questions, where the other's are not. */
  private @Nullable String asker(List<Turn> turns) {
    Map<String, Double> shares =
        turns.stream()
            .collect(
                Collectors.groupingBy(
                    Turn::key,
                    Collectors.averagingDouble(
                        turn -> paragraphs.asks(turn.first(), turn.last()) ? 1 : 0)));
    if (shares.size() != 2) {
      return null;
    }
    List<String> asking =
        shares.entrySet().stream().filter(e -> e.getValue() > 0.5).map(Map.Entry::getKey).toList();
    return asking.size() == 1 ? asking.get(0) : null;
  }

  private Turn whole(Turn turn, Turn next) {
    int from = reading.paragraph(turn.last() - 1) + 1;
    int to = Math.min(reading.paragraph(next.first() - 1), from + LONGEST);
    int p = from;
    while (p < to && paragraphs.tells(p) && isOfAnswer(turn, p)) {
      p++;
    }
    return p > from ? turn.upTo(paragraphs.last(p - 1)) : turn;
  }

  /** Behind a name's turn a paragraph about "me"; elsewhere any without a quote and its cue. */
  private boolean isOfAnswer(Turn turn, int p) {
    int first = paragraphs.first(p);
    int last = paragraphs.last(p);
    return turn.tag() == null
        ? FirstPerson.isOwn(reading, first, last)
        : !quotes(first, last) || FirstPerson.isOwn(reading, first, last);
  }

  private boolean quotes(int first, int last) {
    boolean marked = false;
    boolean says = false;
    for (int i = first; i < last; i++) {
      marked |= reading.inside[i] >= 0;
      says |= reading.inside[i] < 0 && reading.code(i) == Code.SAYS;
    }
    return marked && says;
  }
}
