package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.SpeakerTag.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turns of an interview that letters or a word open instead of a name.
 *
 * <pre>{@code
 * "Ann Roe built the mill.\n\nQ: Why?\n\nA: I was bored." → nobody "Why?", Roe "I was bored."
 * }</pre>
 */
final class TaggedTurns {

  /** Of so many that a word for questions opens, one at least ends with a question mark. */
  private static final int ASKED = 3;

  private final Sources sources;
  private final People people;
  private final Reading reading;
  private final Paragraphs paragraphs;
  private final List<Turn> turns = new ArrayList<>();
  private @Nullable Initials initials;

  private TaggedTurns(Sources sources, People people, Paragraphs paragraphs) {
    this.sources = sources;
    this.people = people;
    this.reading = sources.reading;
    this.paragraphs = paragraphs;
  }

  /** The turns in order. */
  static List<Turn> of(Sources sources, People people, Paragraphs paragraphs) {
    TaggedTurns found = new TaggedTurns(sources, people, paragraphs);
    for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
      SpeakerTag tag = SpeakerTag.at(sources.reading, paragraphs.first(paragraph));
      if (tag != null && tag.from() < paragraphs.last(paragraph)) {
        found.add(tag, paragraphs.last(paragraph));
      }
    }
    found.answer();
    return found.turns;
  }

  private void add(SpeakerTag tag, int end) {
    Candidate speaker = tag.kind() == Kind.INITIALS ? bearer(tag) : null;
    if (tag.kind() != Kind.INITIALS || speaker != null) {
      String key = speaker == null ? tag.kind().name() : Dialogue.key(reading, speaker);
      turns.add(new Turn(key, speaker, reading.span(tag.first(), tag.last()), tag.from(), end, -1));
    }
  }

  private @Nullable Candidate bearer(SpeakerTag tag) {
    if (initials == null) {
      initials = Initials.of(sources, people);
    }
    return initials.name(tag.letters(reading));
  }

  /** Names who answers; takes lists and columns of advice for no interviews. */
  private void answer() {
    List<Turn> questions = turns.stream().filter(turn -> is(turn, Kind.ASKS)).toList();
    List<Turn> answers = turns.stream().filter(turn -> is(turn, Kind.ANSWERS)).toList();
    long asked =
        questions.stream().filter(turn -> paragraphs.asks(turn.first(), turn.last())).count();
    if (asked == 0 || asked * ASKED < questions.size()) {
      turns.removeIf(turn -> turn.speaker() == null);
      return;
    }
    Turn first = questions.get(0);
    Candidate who = Interviewee.of(sources, people, first.first(), first.last());
    boolean spoken =
        FirstPerson.speaks(reading, answers)
            || Interviewee.isAddressed(sources, people, first.first(), first.last())
            || (who != null && FirstPerson.speakTogether(reading, answers));
    if (spoken) {
      turns.replaceAll(turn -> is(turn, Kind.ANSWERS) ? turn.by(who) : turn);
    } else {
      turns.removeIf(turn -> is(turn, Kind.ANSWERS));
    }
  }

  private static boolean is(Turn turn, Kind kind) {
    return turn.key().equals(kind.name());
  }
}
