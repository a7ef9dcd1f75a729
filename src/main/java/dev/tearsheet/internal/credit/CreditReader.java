package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.DateLabel;
import dev.tearsheet.internal.text.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** Reads byline, contributors and dateline off the head and the tail of the story. */
public final class CreditReader {

  /** Blocks before and in the story's head among which its byline and date are looked for. */
  private static final int HEAD = 6;

  /** Blocks into the story where a line that is not of it may still be its byline. */
  private static final int MAX_ASIDE = 2;

  /** Blocks after the story in which a credit line may still stand. */
  private static final int TAIL = 8;

  /** A line that is only a byline or only a date; characters. */
  private static final int MAX_LINE = 120;

  /** "Last updated: " around a date; characters. */
  private static final int MAX_LABEL = 14;

  /** A line with date and byline; a longer one is prose. */
  private static final int MAX_DATED = 80;

  /** What may stand between a date and a byline. */
  private static final String AROUND = " ,;:|•–—-";

  /** What parts byline and date on one line: "3 May 2021 | By Jane Roe". */
  private static final String PARTS = "|•";

  /** Paragraphs, counted with captions taken for some, in which the dateline may stand. */
  private static final int MAX_LEDE = 6;

  private final Metadata metadata;
  private final Optional<String> headline;
  private final HeadLines head;
  private final List<Block> body = new ArrayList<>();
  private final List<Contributor> contributors = new ArrayList<>();
  private Optional<String> byline = Optional.empty();
  private List<Author> visible = List.of();
  private Optional<Timestamp> dated = Optional.empty();
  private Optional<Timestamp> changed = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private boolean walled;
  private final List<Author> resolved;

  private CreditReader(Metadata metadata, Optional<String> headline, HeadLines head) {
    this.metadata = metadata;
    this.headline = headline;
    this.head = head;
    this.resolved = new AuthorResolver(metadata).resolve();
  }

  /**
   * Reads the credits of a judged page.
   *
   * @param judgement the verdicts
   * @param metadata the resolved metadata
   * @return the credits and the blocks that remain the story
   */
  public static Credits read(Judgement judgement, Metadata metadata) {
    Optional<String> headline = metadata.headline().or(judgement::headline);
    CreditReader reader = new CreditReader(metadata, headline, HeadLines.of(judgement.verdicts()));
    reader.lines(judgement.verdicts());
    reader.dateline();
    return reader.credits();
  }

  private void lines(List<Verdict> verdicts) {
    int first = 0;
    int last = verdicts.size() - 1;
    while (first < last && !verdicts.get(first).content()) {
      first++;
    }
    while (last > first && !verdicts.get(last).content()) {
      last--;
    }
    int end = Math.min(verdicts.size(), last + 1 + TAIL);
    int prose = prose(verdicts, last);
    for (int i = Math.max(0, first - HEAD); i < end; i++) {
      Verdict verdict = verdicts.get(i);
      walled = walled || (i > first && Wall.is(verdict.block().text()));
      boolean credit =
          standfirst(verdict)
              || head(verdict, i - first)
              || (i >= first && tail(verdict, i > prose));
      if (verdict.content() && !credit) {
        body.add(verdict.block().block());
      }
    }
  }

  /** The story's last block that is no credit line. */
  private static int prose(List<Verdict> verdicts, int last) {
    int prose = last;
    while (prose > 0
        && (!verdicts.get(prose).content() || !credited(verdicts.get(prose), true).isEmpty())) {
      prose--;
    }
    return prose;
  }

  private static List<Contributor> credited(Verdict verdict, boolean end) {
    boolean behind = end && !(verdict.block().block() instanceof Block.Caption);
    return CreditLine.parse(
        verdict.block().text(), behind ? CreditLine.Where.END : CreditLine.Where.AMID);
  }

  private boolean standfirst(Verdict verdict) {
    return head.standfirst().filter(verdict.block().text()::equals).isPresent();
  }

  /** Whether the block is the byline or the date of the story. */
  private boolean head(Verdict verdict, int distance) {
    String text = verdict.block().text();
    if (distance > (verdict.content() ? HEAD : MAX_ASIDE) || text.length() > MAX_LINE) {
      return false;
    }
    for (String part : StringUtils.split(text, PARTS)) {
      if (byline.isEmpty() && byline(part.strip())) {
        dateBeside(Glue.parted(text));
        return true;
      }
    }
    return bylineBehindDate(text) || date(text);
  }

  /** "Posted on May 3, 2031 by Ann Roe". */
  private boolean bylineBehindDate(String text) {
    if (byline.isPresent() || text.length() > MAX_DATED) {
      return false;
    }
    Optional<DateReader.Found> date = found(text).filter(found -> found.start() <= MAX_LABEL);
    if (date.isEmpty() || !byline(StringUtils.strip(text.substring(date.get().end()), AROUND))) {
      return false;
    }
    keep(date.get().timestamp(), DateLabel.isModified(text));
    return true;
  }

  private boolean byline(String line) {
    List<Author> authors = BylineOpening.length(line) > 0 ? BylineParser.parse(line) : List.of();
    if (!authors.isEmpty()) {
      byline = Optional.of(withoutDate(line));
      visible = authors;
      String others = line.substring(CreditCues.otherWork(line));
      contributors.addAll(CreditLine.parse(others, CreditLine.Where.END));
    }
    return !authors.isEmpty();
  }

  /** A single line break between byline and date leaves them on one line. */
  private String withoutDate(String line) {
    return found(line)
        .filter(date -> date.end() == line.length() && date.start() > 0)
        .map(date -> line.substring(0, date.start()).strip())
        .orElse(line);
  }

  private Optional<DateReader.Found> found(String text) {
    return DateReader.find(text, metadata.language().orElse(""), metadata.dayOrder());
  }

  /** Whether a line is a date, or that of publication and that of the last change. */
  private boolean date(String text) {
    int second = DateLabel.second(text);
    return second > 0
        ? dateAlone(text.substring(0, second)) && dateAlone(text.substring(second))
        : dateAlone(text);
  }

  /** The date on a byline: "By Ann Roe, published 3 May 2031". */
  private void dateBeside(String line) {
    int second = DateLabel.second(line);
    for (String part :
        second > 0 ? List.of(line.substring(0, second), line.substring(second)) : List.of(line)) {
      found(part).ifPresent(date -> keep(date.timestamp(), DateLabel.isModified(part)));
    }
  }

  private boolean dateAlone(String text) {
    Optional<DateReader.Found> found = found(text);
    boolean alone =
        found.isPresent()
            && text.strip().length() - (found.get().end() - found.get().start()) <= MAX_LABEL;
    if (alone) {
      keep(found.get().timestamp(), DateLabel.isModified(text));
    }
    return alone;
  }

  private void keep(Timestamp date, boolean change) {
    if (metadata.isTooLate(date)) {
      return;
    } else if (change) {
      changed = changed.or(() -> Optional.of(date));
    } else {
      dated = dated.or(() -> Optional.of(date));
    }
  }

  private boolean tail(Verdict verdict, boolean end) {
    List<Contributor> people =
        credited(verdict, end).stream().flatMap(person -> named(person).stream()).toList();
    for (Contributor person : people) {
      if (contributors.stream().noneMatch(other -> other.name().equals(person.name()))) {
        contributors.add(person);
      }
    }
    return !people.isEmpty();
  }

  /** A family name alone is that of an author: "Roe reported from Lund." */
  private Optional<Contributor> named(Contributor person) {
    boolean whole = person.name().contains(" ") || person.location().isEmpty() || !isLatin(person);
    return whole
        ? Optional.of(person)
        : (resolved.isEmpty() ? visible : resolved)
            .stream()
                .map(Author::name)
                .filter(name -> name.endsWith(" " + person.name()))
                .findFirst()
                .map(name -> new Contributor(name, person.location(), person.role()));
  }

  private static boolean isLatin(Contributor person) {
    return Character.isLowerCase(person.name().codePointBefore(person.name().length()));
  }

  private void dateline() {
    int running = 0;
    for (int i = 0; i < body.size() && running < MAX_LEDE && dateline.isEmpty(); i++) {
      running += body.get(i).running() ? 1 : 0;
      if (body.get(i) instanceof Block.Paragraph paragraph) {
        Optional<Lead> lead = DatelineParser.parse(paragraph.text());
        dateline = lead.map(Lead::dateline);
        lead.map(Lead::reporters).ifPresent(this::reporters);
        trim(i, paragraph.text());
      }
    }
  }

  /** The dateline of the metadata, when the story opens with none. */
  private Optional<Dateline> stated() {
    return metadata
        .dateline()
        .flatMap(line -> DatelineParts.of(line).map(parts -> parts.line(line)));
  }

  private void reporters(List<String> names) {
    if (visible.isEmpty()) {
      visible = names.stream().map(name -> Author.of(name, Author.Kind.PERSON)).toList();
    }
  }

  private void trim(int index, String text) {
    if (dateline.isPresent()) {
      String rest = text.substring(dateline.get().text().length()).strip();
      body.set(index, new Block.Paragraph(rest));
    }
  }

  /** Some pages say the headline in the line above it too. */
  private boolean isHeadline(String line) {
    return headline.filter(line::equalsIgnoreCase).isPresent();
  }

  /** A day of change that is not before that of publication. */
  private Optional<Timestamp> changed() {
    Optional<Timestamp> first = metadata.published().or(() -> dated);
    return changed.filter(
        change -> first.filter(day -> change.day().isBefore(day.day())).isEmpty());
  }

  private Credits credits() {
    List<Author> authors = resolved.isEmpty() ? visible : resolved;
    contributors.addAll(Contributors.stated(metadata, authors, contributors));
    return new Credits(
        headline,
        metadata.kicker().or(head::kicker).filter(line -> !isHeadline(line)),
        head.standfirst().or(metadata::standfirst),
        new Byline(byline, authors, contributors),
        dateline.or(this::stated),
        metadata.published().or(() -> dated),
        metadata.modified().or(this::changed),
        walled,
        body);
  }
}
