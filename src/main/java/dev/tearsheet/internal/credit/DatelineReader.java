package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Block;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Looks for the dateline: before the first paragraph, in an element of its own, in the metadata.
 */
final class DatelineReader {

  /** Paragraphs, counted with captions taken for some, in which the dateline may stand. */
  private static final int MAX_LEDE = 6;

  /** Of those, the ones that open the story: above the first a picture's line may stand. */
  private static final int OPENING = 2;

  /** The same with a subheading and a summary above them. */
  private static final int BELOW = 3;

  /** UTF-16 units of a first paragraph that a page sets as a heading. */
  private static final int MIN_LEDE = 80;

  /** UTF-16 units of a dateline in a paragraph of its own. */
  private static final int MAX_ALONE = 60;

  /** UTF-16 units of a place before a dash. */
  private static final int MAX_PLACE = 40;

  private final Metadata metadata;
  private final List<Block> body;
  private final String byline;
  private final PlaceEvidence evidence;
  private final Predicate<String> vouched;

  private DatelineReader(Metadata metadata, List<Block> body, boolean ofAgency, String byline) {
    this.byline = byline;
    this.metadata = metadata;
    this.body = body;
    this.evidence = new PlaceEvidence(metadata.headline().orElse(""), body);
    this.vouched = place -> ofAgency || evidence.test(place);
  }

  /**
   * What was found.
   *
   * @param dateline the dateline
   * @param reporters whom an eastern paper names in it
   */
  record Found(Optional<Dateline> dateline, List<String> reporters) {}

  /**
   * Reads the dateline and takes it off its paragraph.
   *
   * @param body the story's blocks, one of which is replaced
   * @param ofAgency whether an agency is an author: its stories open with their place
   * @param byline the line that says who wrote the story; empty for none
   */
  static Found read(Metadata metadata, List<Block> body, boolean ofAgency, String byline) {
    return new DatelineReader(metadata, body, ofAgency, byline).find();
  }

  private Found find() {
    int running = 0;
    for (int i = 0; i < body.size() && running < MAX_LEDE; i++) {
      running += body.get(i).running() ? 1 : 0;
      Optional<Lead> lead = lead(i, running);
      if (lead.isPresent()) {
        String text = body.get(i).text();
        Dateline line = lead.get().dateline();
        put(i, text.substring(Math.min(text.length(), line.text().length())).strip());
        return new Found(Optional.of(line), lead.get().reporters());
      }
    }
    return new Found(stated(), List.of());
  }

  private Optional<Lead> lead(int at, int running) {
    String text = body.get(at).text();
    if (body.get(at) instanceof Block.Heading) {
      return running <= 1 && text.length() >= MIN_LEDE
          ? DatelineParser.parse(text).filter(DatelineReader::isOfAgency).or(() -> told(text))
          : Optional.empty();
    }
    return body.get(at) instanceof Block.Paragraph
        ? DatelineParser.parse(whole(at), vouched, running <= OPENING)
            .filter(lead -> !evidence.isWord(lead.dateline()))
            .or(() -> marked(text))
            .or(() -> running <= BELOW ? told(text) : Optional.empty())
            .or(() -> running == 1 ? BylinePlace.of(text, byline).map(Lead::of) : Optional.empty())
            .or(
                () ->
                    running <= OPENING
                        ? OutletLead.of(text, metadata).map(Lead::of)
                        : Optional.empty())
            .or(() -> running == 1 ? alone(at).or(() -> open(at)) : Optional.empty())
            .or(() -> running == 1 ? opening(text) : Optional.empty())
        : Optional.empty();
  }

  private Optional<Lead> told(String text) {
    return ToldPlace.of(text, metadata, evidence).map(Lead::of);
  }

  private Optional<Lead> opening(String text) {
    return ToldPlace.opening(text, metadata, evidence).map(Lead::of);
  }

  private static boolean isOfAgency(Lead lead) {
    return lead.dateline().agency().filter(DatelineParts::isAgency).isPresent();
  }

  /** The paragraph before the first sentence: "ELK FORKS, Mont. (AP)", "Elk Forks, May 3". */
  private Optional<Lead> alone(int at) {
    String text = body.get(at).text();
    boolean alone =
        text.length() <= MAX_ALONE
            && at + 1 < body.size()
            && body.get(at + 1) instanceof Block.Paragraph;
    return alone
        ? DatelineParts.of(text)
            .filter(parts -> parts.isAlone() && !signs(text, parts))
            .map(parts -> Lead.of(parts.line(text)))
        : Optional.empty();
  }

  /** "Odalys Brackwater, Reuters": as likely who wrote the story. */
  private static boolean signs(String text, DatelineParts parts) {
    return text.indexOf('(') < 0
        && parts.date().isEmpty()
        && parts.region().isEmpty()
        && BareByline.isName(parts.place());
  }

  /** A place and a dash in a paragraph of their own: "Elk Forks –". */
  private Optional<Lead> open(int at) {
    String text = body.get(at).text();
    String place = StringUtils.stripEnd(text, " –—-");
    boolean open =
        text.length() <= MAX_PLACE
            && text.length() > place.length()
            && at + 1 < body.size()
            && body.get(at + 1) instanceof Block.Paragraph;
    return open && OpeningPlace.isPlace(place)
        ? DatelineParts.of(place).map(parts -> Lead.of(parts.line(text)))
        : Optional.empty();
  }

  /** A paragraph, with the next where it breaks off at a dash. */
  private String whole(int at) {
    String text = body.get(at).text();
    boolean open = text.length() <= MAX_ALONE && Strings.CS.endsWithAny(text, "—", "–", "-");
    return open && at + 1 < body.size() ? text + " " + body.get(at + 1).text() : text;
  }

  /** A dateline may stand in a paragraph of its own, which then has nothing left to say. */
  private void put(int at, String rest) {
    if (rest.isEmpty()) {
      body.remove(at);
    } else {
      body.set(
          at,
          body.get(at) instanceof Block.Heading heading
              ? new Block.Heading(rest, heading.level())
              : new Block.Paragraph(rest));
    }
  }

  /** What an element called a dateline's holds, where the paragraph opens with it. */
  private Optional<Lead> marked(String paragraph) {
    return datelines(claim -> claim.note().isEmpty() || opens(paragraph, claim.value()))
        .filter(paragraph::startsWith)
        .flatMap(line -> parts(line).map(parts -> parts.line(line)).stream())
        .map(Lead::of)
        .findFirst();
  }

  /** Whether more than a place stands there. */
  private static boolean opens(String paragraph, String place) {
    return paragraph.length() > place.length();
  }

  /** The dateline of the metadata, or of an element of its own. */
  private Optional<Dateline> stated() {
    return metadata
        .dateline()
        .flatMap(line -> parts(line).map(parts -> parts.line(line)))
        .or(
            () ->
                datelines(claim -> claim.note().isEmpty())
                    .flatMap(line -> parts(line).flatMap(parts -> parts.marked(line)).stream())
                    .findFirst());
  }

  private Stream<String> datelines(Predicate<Claim> which) {
    return metadata.claims().stream()
        .filter(claim -> claim.field() == Field.DATELINE && claim.origin() == Origin.CLASS)
        .filter(which)
        .map(Claim::value);
  }

  private static Optional<DatelineParts> parts(String line) {
    return DatelineParts.of(StringUtils.stripEnd(line, " –—-:"));
  }
}
