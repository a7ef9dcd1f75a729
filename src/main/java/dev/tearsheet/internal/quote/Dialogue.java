package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Candidate.Form;
import dev.tearsheet.internal.quote.Candidate.Gender;
import dev.tearsheet.internal.quote.Reading.Stretch;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript, each a paragraph that a speaker's name and a colon open.
 *
 * <pre>{@code "ROE: Shall we?\nFIELD: After you." → ROE "Shall we?", FIELD "After you."}</pre>
 */
final class Dialogue {

  /** Words before a colon that are no speaker. */
  private static final Set<String> LABELS = Words.read(Dialogue.class, "labels.txt");

  /** Tokens of the longest tag, what it notes of the speaker included. */
  private static final int LONGEST_NOTE = 12;

  /** Commas of the shortest list of names. */
  private static final int LIST = 3;

  private final Reading reading;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Turn> turns = new ArrayList<>();

  /** Speakers of a turn that ends as sentences do, or stands in marks. */
  private final Set<String> speaking = new HashSet<>();

  /** How many turns of a speaker ask, follow a question, say "I" or "we", or stand in marks. */
  private final Map<String, Integer> talking = new HashMap<>();

  /** Paragraphs that letters or a word open instead of a name. */
  private final Set<Integer> tagged = new HashSet<>();

  private Dialogue(Reading reading) {
    this.reading = reading;
  }

  /**
   * The turns of a text; none unless two speakers or more take turns, and one of them speaks again
   * or the text is nothing but turns, tags in capitals and a question among them.
   */
  static List<Turn> turns(Sources sources, People people) {
    Paragraphs paragraphs = Paragraphs.of(sources.reading);
    Dialogue dialogue = new Dialogue(sources.reading);
    List<Turn> tagged = TaggedTurns.of(sources, people, paragraphs);
    tagged.forEach(dialogue::add);
    for (Candidate candidate : sources.candidates) {
      dialogue.add(candidate);
    }
    List<Turn> all = List.copyOf(dialogue.turns);
    dialogue.turns.removeIf(turn -> !dialogue.isSpeaker(turn, people));
    dialogue.dropUnanswered();
    dialogue.turns.sort(Comparator.comparingInt(Turn::first));
    return dialogue.isConversation(paragraphs)
        ? Answers.whole(sources.reading, paragraphs, dialogue.turns)
        : Interview.answers(sources, people, paragraphs, all);
  }

  /** Whether a paragraph has a colon where its speaker's name would end. */
  static boolean hasTags(Reading reading) {
    int start = 0;
    for (int i = 1; i < reading.words.length; i++) {
      if (reading.paragraph(i) != reading.paragraph(start)) {
        start = i;
      } else if (reading.code(i) == Code.COLON && i - start <= LONGEST_NOTE) {
        return true;
      }
    }
    return false;
  }

  private boolean isConversation(Paragraphs paragraphs) {
    boolean again = counts.values().stream().anyMatch(count -> count > 1);
    return (again || isTranscript(paragraphs))
        && turns.stream().map(Turn::key).distinct().count() > 1;
  }

  /** "ROE: Shall we?" / "FIELD: After you." */
  private boolean isTranscript(Paragraphs paragraphs) {
    boolean tagged = turns.size() == paragraphs.size() && paragraphs.asking() > 0;
    for (int paragraph = 0; tagged && paragraph < paragraphs.size(); paragraph++) {
      tagged = reading.tokens.isAllCapitals(paragraphs.first(paragraph));
    }
    return tagged;
  }

  /** Questions without whoever answers them are a list of them. */
  private void dropUnanswered() {
    long asked = turns.stream().filter(Dialogue::isAsked).count();
    if (turns.size() < 2 * asked - 1) {
      turns.removeIf(Dialogue::isAsked);
    }
  }

  private static boolean isAsked(Turn turn) {
    return turn.key().equals(SpeakerTag.Kind.ASKS.name());
  }

  private void add(Turn turn) {
    turns.add(turn);
    tagged.add(reading.paragraph(turn.first() - 1));
    counts.merge(turn.key(), 1, Integer::sum);
  }

  private void add(Candidate candidate) {
    int first = candidate.first();
    int colon = colon(candidate);
    boolean marked = reading.inside[first] >= 0;
    int opening = marked || isMark(first - 1, '[') ? first - 1 : first;
    boolean opens =
        opening == 0 || (opening > 0 && reading.paragraph(opening - 1) != reading.paragraph(first));
    if (opens
        && colon - first <= LONGEST_NOTE
        && reading.code(colon) == Code.COLON
        && !tagged.contains(reading.paragraph(first))) {
      turn(candidate, colon + 1, marked ? reading.inside[first] : -1);
    }
  }

  /** "ROE:", "[ROE]:", "ROE (on the phone):", "ANN ROE, MAYOR OF LUND:". */
  private int colon(Candidate speaker) {
    int i = speaker.last();
    if (isMark(i, ']')) {
      return i + 1;
    }
    boolean note = isMark(i, '(') || reading.code(i) == Code.COMMA;
    while (note && i < speaker.first() + LONGEST_NOTE && isNote(i, speaker.first())) {
      i++;
    }
    return i;
  }

  private boolean isNote(int i, int first) {
    int code = reading.code(i, first);
    return code != Code.COLON && code != Code.STOP && code != Code.NONE && code != Code.ELSEWHERE;
  }

  private boolean isMark(int i, char mark) {
    return i >= 0 && i < reading.words.length && reading.tokens.first(i) == mark;
  }

  private void turn(Candidate candidate, int from, int stretch) {
    int to = stretch < 0 ? paragraphEnd(from) : reading.stretches.get(stretch).last();
    boolean whole = stretch < 0 || reading.stretches.get(stretch).first() == candidate.first();
    if (holdsWord(from, to)
        && !isList(from, to)
        && whole
        && mayTag(candidate)
        && (!isLabel(reading, candidate) || counts.containsKey(key(reading, candidate)))
        && !SpeakerTag.isLabel(key(reading, candidate))) {
      String key = key(reading, candidate);
      @Nullable Stretch marked = stretch < 0 ? marked(from, to) : null;
      turns.add(
          marked == null
              ? new Turn(key, candidate, null, from, to, stretch)
              : new Turn(key, candidate, null, marked.first(), marked.last(), stretch));
      counts.merge(key, 1, Integer::sum);
      if (marked != null || stretch >= 0 || ENDS.indexOf(reading.tokens.first(to - 1)) >= 0) {
        speaking.add(key);
      }
      boolean talk = marked != null || stretch >= 0 || isTalk(candidate.first(), from, to);
      talking.merge(key, talk ? 1 : 0, Integer::sum);
    }
  }

  private boolean isTalk(int tag, int from, int to) {
    return asks(to - 1) || asks(tag - 1) || FirstPerson.isOurs(reading, from, to);
  }

  private boolean asks(int i) {
    return i >= 0 && reading.tokens.first(i) == '?';
  }

  /** What ends a sentence. */
  private static final String ENDS = ".!?…";

  /** The stretch that all of a turn stands in, or null: "Roe: “We wait.”". */
  private @Nullable Stretch marked(int from, int to) {
    int inside = from < reading.words.length ? reading.inside[from] : -1;
    @Nullable Stretch stretch = inside < 0 ? null : reading.stretches.get(inside);
    boolean whole = stretch != null && stretch.first() == from + 1 && stretch.after() >= to;
    return whole ? stretch : null;
  }

  /** Not "Roe: 1,204.", which counts votes or goals. */
  private boolean holdsWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(reading.tokens.first(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Lund: Roe, Doe, Dahl, Tal", which is a line-up: names and commas alone. */
  private boolean isList(int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += reading.code(i, from) == Code.COMMA ? 1 : 0;
      if (reading.tokens.isWord(i)
          && !reading.tokens.isCapital(i)
          && reading.tokens.length(i) > 1) {
        return false;
      }
    }
    return commas >= LIST;
  }

  /** A name, or a role in capitals ("HOST:"). */
  private boolean mayTag(Candidate candidate) {
    return candidate.isNamed() || (candidate.form() == Form.NOMINAL && isInCapitals(candidate));
  }

  private boolean isInCapitals(Candidate candidate) {
    return reading.tokens.isAllCapitals(candidate.last() - 1);
  }

  /** The end of the paragraph, or of the next one, where the colon ends its own. */
  private int paragraphEnd(int from) {
    int i = from;
    boolean next = reading.startsParagraph(from) && !isTagged(from);
    int paragraph = reading.paragraph(next ? from : from - 1);
    while (i < reading.words.length && reading.paragraph(i) == paragraph) {
      i++;
    }
    return i;
  }

  /** Whether marks open a paragraph or it may have a tag of its own. */
  private boolean isTagged(int from) {
    for (int i = from; i < from + LONGEST_NOTE; i++) {
      if (reading.code(i, from) == Code.COLON) {
        return true;
      }
    }
    return from >= reading.words.length || reading.inside[from] >= 0;
  }

  /** One for all names with the same last word. */
  static String key(Reading reading, Candidate candidate) {
    return reading.tokens.folded(candidate.last() - 1);
  }

  /** Whether it is "Update" and its like, and nobody. */
  static boolean isLabel(Reading reading, Candidate candidate) {
    return LABELS.contains(reading.tokens.folded(candidate.last() - 1));
  }

  /**
   * A speaker speaks twice, is named elsewhere, has a first name or stands in capitals as
   * transcripts have it. Of headings ("Kettle: Our Guide to Tea") and lists ("Wide Brim: Keeps rain
   * out.") people alone are speakers.
   */
  private boolean isSpeaker(Turn turn, People people) {
    Candidate candidate = turn.speaker();
    return candidate == null
        || turn.tag() != null
        || isInCapitals(candidate)
        || (!people.isLabel(candidate) && isSpeaking(candidate, people));
  }

  /**
   * Turns that end as sentences do, of which one of three asks or says "I"; some tongues need not.
   */
  private boolean isHeard(String key) {
    boolean talks = talking.getOrDefault(key, 0) * TALKS >= counts.getOrDefault(key, 0);
    return speaking.contains(key) && (talks || reading.lexicon.isListed());
  }

  private static final int TALKS = 3;

  private boolean isSpeaking(Candidate candidate, People people) {
    boolean person = people.longest(candidate).gender() != Gender.UNKNOWN;
    return (person && Names.length(candidate) > 1)
        || ((person || isHeard(key(reading, candidate)))
            && (counts.getOrDefault(key(reading, candidate), 0) > 1
                || people.mentions(candidate) > 1));
  }
}
