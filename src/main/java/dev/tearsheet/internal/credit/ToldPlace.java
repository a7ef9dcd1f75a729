package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.text.GivenName;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

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

  /** Characters of the sentence behind it. */
  private static final int MIN_SENTENCE = 30;

  private static final String MARKS = ".:·•|–—-";

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
    return new ToldPlace(paragraph, metadata, evidence).find();
  }

  private Optional<Dateline> find() {
    int mark = mark();
    int start = mark + (mark > 0 && isBlank(mark + 1) ? 1 : 2);
    if (mark <= 0 || !isSentence(start)) {
      return Optional.empty();
    }
    String lead = StringUtils.normalizeSpace(paragraph.substring(0, mark));
    String place = StringUtils.substringBefore(lead, " (");
    String inside = StringUtils.substringBetween(lead, " (", ")");
    boolean whole =
        place.equals(lead)
            ? paragraph.charAt(mark) != ':' // as behind a speaker
            : inside != null && lead.endsWith(")");
    return whole && isTold(place, inside != null || PLAIN.indexOf(paragraph.charAt(mark)) >= 0)
        ? DatelineParts.of(place)
            .filter(parts -> parts.place().equals(place))
            .map(parts -> parts.within(inside == null ? "" : inside))
            .map(parts -> parts.line(paragraph.substring(0, start).strip()))
        : Optional.empty();
  }

  /**
   * Whether the page speaks for a place.
   *
   * @param parted whether a mark or a bracket behind it does, too
   */
  private boolean isTold(String place, boolean parted) {
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
      boolean ends = isBlank(i + 1) || (stop && paragraph.startsWith("- ", i + 1));
      if (!inside && ends && MARKS.indexOf(c) >= 0) {
        return stop || isBlank(i - 1) ? i : -1;
      }
    }
    return -1;
  }

  private boolean isBlank(int at) {
    return Character.isSpaceChar(paragraph.charAt(at));
  }

  private boolean isSentence(int from) {
    String rest = paragraph.substring(from).strip();
    return rest.length() >= MIN_SENTENCE
        && !Character.isLowerCase(rest.charAt(0))
        && !rest.substring(0, MIN_SENTENCE).contains(". ");
  }
}
