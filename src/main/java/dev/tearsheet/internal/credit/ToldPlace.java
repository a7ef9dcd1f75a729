package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.text.GivenName;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * The place that opens a story in small letters, where its headline says that something is in it,
 * or its section, topics or kicker are called so and the story does.
 *
 * <pre>{@code "Neue Brücke in Altkamp" and "Altkamp. Die Stadtwerke …"         → Altkamp
 * "Neue Brücke in Altkamp" and "Altkamp (Moorkreis): Die Stadt …" → Altkamp, Moorkreis}</pre>
 */
final class ToldPlace {

  /** Characters of a place, and of what stands behind it in brackets. */
  private static final int MAX_PLACE = 40;

  /** Letters of a word before a stop; fewer are cut short. */
  private static final int MIN_WORD = 3;

  /** Characters of the sentence behind it. */
  private static final int MIN_SENTENCE = 30;

  private static final String MARKS = ".:·•|–—-";

  private static final String DASHES = "–—-";

  /** Marks before which labels and speakers do not stand as well. */
  private static final String PLAIN = "·•";

  private final String paragraph;
  private final Metadata metadata;
  private final PlaceEvidence evidence;

  private ToldPlace(String paragraph, Metadata metadata, PlaceEvidence evidence) {
    this.paragraph = paragraph;
    this.metadata = metadata;
    this.evidence = evidence;
  }

  /** Reads the lead of one of a story's first paragraphs. */
  static Optional<Dateline> of(String paragraph, Metadata metadata, PlaceEvidence evidence) {
    ToldPlace told = new ToldPlace(paragraph, metadata, evidence);
    return told.find(told::isTold);
  }

  /** Reads the lead of the very first, in which more may speak for the place. */
  static Optional<Dateline> opening(String paragraph, Metadata metadata, PlaceEvidence evidence) {
    ToldPlace told = new ToldPlace(paragraph, metadata, evidence);
    return told.find(told::isOpening);
  }

  /** A place, with what stands behind it in brackets, before a mark. */
  private record Found(String place, Optional<String> inside, int mark) {}

  private Optional<Dateline> find(Predicate<Found> believed) {
    int mark = mark();
    int start = mark + (mark > 0 && isBlank(mark + 1) ? 1 : 2);
    if (mark <= 0 || !isSentence(start)) {
      return Optional.empty();
    }
    String lead = StringUtils.normalizeSpace(paragraph.substring(0, mark));
    String place = StringUtils.substringBefore(lead, " (");
    Optional<String> inside = Optional.ofNullable(StringUtils.substringBetween(lead, " (", ")"));
    boolean whole =
        place.equals(lead)
            ? paragraph.charAt(mark) != ':' // as behind a speaker
            : inside.isPresent() && lead.endsWith(")");
    return whole && believed.test(new Found(place, inside, mark))
        ? DatelineParts.of(place)
            .filter(parts -> parts.place().equals(place))
            .map(parts -> parts.within(inside.orElse("")))
            .map(parts -> parts.line(paragraph.substring(0, start).strip()))
        : Optional.empty();
  }

  private boolean isOpening(Found found) {
    char mark = paragraph.charAt(found.mark);
    boolean custom = mark == '.' && !isBlank(found.mark + 1);
    boolean dashed = DASHES.indexOf(mark) >= 0 && !isInserted(found.mark);
    return new OpeningPlace(metadata, evidence).test(found.place, custom, dashed);
  }

  /** Whether another dash stands in the sentence: "Altkamp – a town of two mills – is glad." */
  private boolean isInserted(int dash) {
    int stop = paragraph.indexOf(". ", dash);
    String sentence = paragraph.substring(dash + 1, stop < 0 ? paragraph.length() : stop);
    return Strings.CS.containsAny(sentence, " – ", " — ", " - ", "—");
  }

  /** Whether the page speaks for a place, as a mark or a bracket behind it may do, too. */
  private boolean isTold(Found found) {
    String place = found.place;
    boolean parted = found.inside.isPresent() || PLAIN.indexOf(paragraph.charAt(found.mark)) >= 0;
    boolean named =
        parted
            || metadata.section().filter(place::equalsIgnoreCase).isPresent()
            || metadata.kicker().filter(place::equalsIgnoreCase).isPresent()
            || metadata.keywords().stream().anyMatch(place::equalsIgnoreCase);
    return (evidence.isInHeadline(place) || (named && evidence.isPlaced(place)))
        && (parted || !evidence.isSpeaker(place))
        && !evidence.isDefinite(place)
        && !GivenName.opens(place);
  }

  /** The first mark before a blank outside brackets, also ".-"; a dash has one on either side. */
  private int mark() {
    int end = Math.min(MAX_PLACE, paragraph.length() - 1);
    boolean inside = false;
    for (int i = 1; i < end; i++) {
      char c = paragraph.charAt(i);
      inside = c == '(' || (inside && c != ')');
      boolean stop = c == '.' || c == ':';
      boolean ends = isBlank(i + 1) || (stop && isDashed(i + 1));
      if (!inside && ends && MARKS.indexOf(c) >= 0 && !(c == '.' && isShort(i))) {
        return stop || isBlank(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  /** ".- ", ".— ". */
  private boolean isDashed(int at) {
    return DASHES.indexOf(paragraph.charAt(at)) >= 0 && isBlank(at + 1);
  }

  /** Behind a letter or two: "Altkamp a. d. Mar", "St. Roe". */
  private boolean isShort(int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(paragraph.charAt(start - 1))) {
      start--;
    }
    return start < stop && stop - start < MIN_WORD;
  }

  private boolean isBlank(int at) {
    return at < paragraph.length() && Character.isSpaceChar(paragraph.charAt(at));
  }

  private boolean isSentence(int from) {
    String rest = paragraph.substring(from).strip();
    return rest.length() >= MIN_SENTENCE
        && !Character.isLowerCase(rest.charAt(0))
        && !rest.substring(0, MIN_SENTENCE).contains(". ");
  }
}
