package dev.tearsheet.internal.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions that stand in paragraphs of their own, where nothing or the first names
 * alone tell who speaks.
 *
 * <pre>{@code
 * "Ann Roe, 44, built the library.\n\nDid you like it?\n\nI did.\n\n…" → Roe "I did."
 * }</pre>
 *
 * <p>Questions are nobody's. A text is an interview where its questions speak to somebody whom it
 * names and most answers are about whoever gives them, which those of columns of advice are not.
 */
final class Interview {

  /** Questions of the shortest interview without tags. */
  private static final int LEAST = 3;

  /** Share of questions and answers among the paragraphs of an interview; an essay asks less. */
  private static final double SHARE = 0.4;

  /** Tokens of the longest question. */
  private static final int QUESTION = 80;

  /** Tokens from which a paragraph about "me" goes on with an answer. */
  private static final int LONG = 25;

  private final Sources sources;
  private final Reading reading;
  private final People people;
  private final Paragraphs paragraphs;
  private final Map<Integer, Turn> tags = new HashMap<>();
  private final List<Turn> answers = new ArrayList<>();
  private int asked;

  private Interview(Sources sources, People people, Paragraphs paragraphs) {
    this.sources = sources;
    this.reading = sources.reading;
    this.people = people;
    this.paragraphs = paragraphs;
  }

  /** Whether a text asks often enough to be one. */
  static boolean mayBe(Reading reading) {
    return Paragraphs.of(reading).asking() > 1;
  }

  /**
   * The answers of a text that is no transcript.
   *
   * @param tagged the paragraphs that open with whoever speaks
   */
  static List<Turn> answers(
      Sources sources, People people, Paragraphs paragraphs, List<Turn> tagged) {
    Interview interview = new Interview(sources, people, paragraphs);
    tagged.forEach(turn -> interview.tags.put(sources.reading.paragraph(turn.first()), turn));
    return paragraphs.asking() < LEAST ? List.of() : interview.answers();
  }

  private List<Turn> answers() {
    int first = -1;
    int last = -1;
    int told = 0;
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      if (isQuestion(p) && !isQuestion(p + 1) && paragraphs.tells(p + 1)) {
        first = first < 0 ? p : first;
        asked += FirstPerson.isAddressed(reading, paragraphs.first(p), paragraphs.last(p)) ? 1 : 0;
        last = add(p + 1);
        told += last - p;
      }
    }
    boolean interview =
        answers.size() >= LEAST
            && (last - first) * SHARE <= told
            && asked * 3 >= answers.size()
            && FirstPerson.speaks(reading, answers);
    Candidate who = interview ? who(first) : null;
    return who == null ? List.of() : answers.stream().map(turn -> turn.by(who)).toList();
  }

  private boolean isQuestion(int p) {
    int length = paragraphs.last(p) - paragraphs.first(p);
    return paragraphs.asks(p)
        && length <= QUESTION
        && reading.outside[paragraphs.last(p)] - reading.outside[paragraphs.first(p)] == length;
  }

  /** Adds an answer with the paragraphs after it that are about whoever gives it; gives its end. */
  private int add(int p) {
    Turn tag = tags.get(p);
    SpeakerTag label = tag == null ? SpeakerTag.at(reading, paragraphs.first(p)) : null;
    int untagged = label == null ? paragraphs.first(p) : label.from();
    int from = tag == null ? untagged : tag.first();
    int end = p + 1;
    while (end < paragraphs.size() && goesOn(end)) {
      end++;
    }
    answers.add(new Turn("", null, null, from, paragraphs.last(end - 1), -1));
    return end;
  }

  private boolean goesOn(int p) {
    int first = paragraphs.first(p);
    int last = paragraphs.last(p);
    return last - first >= LONG
        && !paragraphs.asks(p)
        && paragraphs.tells(p)
        && FirstPerson.isOwn(reading, first, last)
        && !FirstPerson.isAddressed(reading, first, last);
  }

  /** Whose name opens an answer; where none does, who is introduced. */
  private @Nullable Candidate who(int question) {
    Set<Candidate> names = new HashSet<>();
    for (Turn answer : answers) {
      Turn tag = tags.get(reading.paragraph(answer.first()));
      Candidate name = tag == null ? null : tag.speaker();
      if (name != null) {
        names.add(people.longest(name));
      }
    }
    return names.isEmpty()
        ? Interviewee.of(sources, people, paragraphs.first(question), paragraphs.last(question))
        : names.size() == 1 ? names.iterator().next() : null;
  }
}
