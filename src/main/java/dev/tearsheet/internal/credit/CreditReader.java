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
import dev.tearsheet.internal.text.WallLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Reads byline, contributors and dateline off the head and the tail of the story. */
public final class CreditReader {

  /** Blocks before and in the story's head among which its byline and date are looked for. */
  private static final int HEAD = 6;

  /** Blocks into the story where a line that is not of it may still be its byline. */
  private static final int MAX_ASIDE = 2;

  /** Blocks after the story in which a credit line may still stand. */
  private static final int TAIL = 8;

  /** Blocks at the story's end among which a line about its author is looked for. */
  private static final int BIOGRAPHY = 4;

  /** A line that is only a byline or only a date; characters. */
  private static final int MAX_LINE = 120;

  /** "Last updated: " around a date; characters. */
  private static final int MAX_LABEL = 14;

  /** A line with date and byline; a longer one is prose. */
  private static final int MAX_DATED = 80;

  /** What may stand between a date and a byline. */
  private static final String AROUND = " ,;:|•–—-";

  /** What parts byline and date on one line: "3 May 2021 | By Jane Roe". */
  private static final String PARTS = "|•·";

  private final Metadata metadata;
  private final List<Verdict> verdicts;
  private final Optional<String> headline;
  private final HeadLines head;
  private final List<Block> body = new ArrayList<>();
  private final List<Contributor> contributors = new ArrayList<>();
  private Optional<String> byline = Optional.empty();
  private List<Author> visible = List.of();
  private final DateLines dates;
  private Optional<Dateline> dateline = Optional.empty();
  private boolean walled;
  private final boolean entries;
  private final boolean reposted;
  private List<Author> original = List.of();
  private int bylineAt = Integer.MAX_VALUE;
  private final List<Author> resolved;

  private CreditReader(Metadata metadata, Optional<String> headline, List<Verdict> verdicts) {
    this.metadata = metadata;
    this.verdicts = verdicts;
    this.headline = headline;
    this.head = HeadLines.of(verdicts);
    this.dates = new DateLines(metadata);
    this.entries = Entries.are(metadata);
    this.reposted = verdicts.stream().anyMatch(one -> Repost.is(one.block().text()));
    this.resolved = new AuthorResolver(metadata, entries).resolve();
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
    CreditReader reader = new CreditReader(metadata, headline, judgement.verdicts());
    reader.lines();
    reader.signature();
    reader.dateline();
    return reader.credits();
  }

  private void lines() {
    int first = 0;
    int last = verdicts.size() - 1;
    while (first < last && !verdicts.get(first).content()) {
      first++;
    }
    while (last > first && !verdicts.get(last).content()) {
      last--;
    }
    int end = Math.min(verdicts.size(), last + 1 + TAIL);
    int prose = prose(last);
    for (int i = Math.max(0, first - HEAD); i < end; i++) {
      Verdict verdict = verdicts.get(i);
      walled = walled || (i > first && WallLine.is(verdict.block().text()));
      boolean credit =
          standfirst(verdict)
              || (reposted && repost(i, i - first))
              || head(i, i - first)
              || (i >= first && tail(verdict, i > prose))
              || (i > Math.max(first + 1, last - BIOGRAPHY) && biography(verdict));
      if (verdict.content() && !credit) {
        body.add(verdict.block().block());
      }
    }
  }

  /** The story's last block that is no credit line. */
  private int prose(int last) {
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

  private boolean biography(Verdict verdict) {
    return Biography.is(verdict.block().text(), resolved.isEmpty() ? visible : resolved);
  }

  private boolean standfirst(Verdict verdict) {
    return head.standfirst().filter(verdict.block().text()::equals).isPresent();
  }

  /** The note itself, or the original's byline below that of whoever posted the story again. */
  private boolean repost(int at, int distance) {
    String text = verdicts.get(at).block().text();
    boolean named = byline.isPresent() || !resolved.isEmpty();
    if (named && original.isEmpty() && distance <= HEAD && text.length() <= MAX_LINE) {
      original = BylineOpening.length(text) > 0 ? others(BylineParser.parse(text)) : List.of();
      byline = original.isEmpty() ? byline : Optional.of(text);
      return !original.isEmpty() || Repost.is(text);
    }
    return Repost.is(text);
  }

  /** Nobody when one of them is known as the author already. */
  private List<Author> others(List<Author> people) {
    List<Author> known = resolved.isEmpty() ? visible : resolved;
    return people.stream().noneMatch(known::contains) && people.stream().noneMatch(this::isKnown)
        ? people
        : List.of();
  }

  /** Whether the block is the byline or the date of the story. */
  private boolean head(int at, int distance) {
    Verdict verdict = verdicts.get(at);
    String text = verdict.block().text();
    if (distance > (verdict.content() ? HEAD : MAX_ASIDE) || text.length() > MAX_LINE) {
      return false;
    }
    return (!entries && opened(at))
        || (!isTitle(verdict) && bare(text))
        || (at > bylineAt && at - bylineAt <= MAX_ASIDE && others(text))
        || dates.takes(text)
        || (!isTitle(verdict) && isBeside(at) && names(text));
  }

  /** Whether a part of the line is a byline that a word opens. */
  private boolean opened(int at) {
    String text = verdicts.get(at).block().text();
    for (String part : StringUtils.split(text, PARTS)) {
      if (byline.isEmpty()
          && (byline(unlabelled(part.strip())) || bylineBehindDate(part.strip()))) {
        dates.beside(Glue.parted(text));
        others(StringUtils.substringAfter(text, part));
        bylineAt = at;
        return true;
      }
    }
    return false;
  }

  /** Without a label in capitals: "JUST IN: By Ann Roe". */
  private static String unlabelled(String line) {
    String rest = StringUtils.substringAfter(line, ": ");
    String label = StringUtils.substringBefore(line, ": ");
    return BylineOpening.length(rest) > 0 && label.equals(label.toUpperCase(Locale.ROOT))
        ? rest
        : line;
  }

  /** Who made the pictures or translated the story, on a line below its byline. */
  private boolean others(String text) {
    List<Contributor> people =
        byline.isPresent()
            ? CreditLine.parse(StringUtils.strip(text, AROUND), CreditLine.Where.END)
            : List.of();
    contributors.addAll(people);
    return !people.isEmpty();
  }

  /** "Posted on May 3, 2031 by Ann Roe". */
  private boolean bylineBehindDate(String text) {
    return text.length() <= MAX_DATED
        && dates
            .find(text)
            .filter(found -> found.start() <= MAX_LABEL)
            .filter(date -> byline(StringUtils.strip(text.substring(date.end()), AROUND)))
            .isPresent();
  }

  /** "Ann Roe | 4 May 2031". */
  private boolean bare(String text) {
    boolean people =
        BareByline.of(text, dates::isDate)
            .or(() -> beforeDate(text))
            .filter(this::names)
            .isPresent();
    if (people) {
      dates.beside(Glue.parted(text));
    }
    return people;
  }

  /** "Ann RoeMay 3, 2031": elements met without a blank. */
  private Optional<String> beforeDate(String text) {
    return text.length() > MAX_DATED
        ? Optional.empty()
        : dates
            .find(Glue.parted(text))
            .map(date -> Glue.parted(text).substring(0, date.start()).stripTrailing())
            .filter(
                line ->
                    text.startsWith(line) && Character.isLetterOrDigit(text.charAt(line.length())))
            .filter(BareByline::isPeople);
  }

  /** Whether the line before or behind is a date, as it is beside a name on a line of its own. */
  private boolean isBeside(int at) {
    return (at > 0 && dates.isDate(verdicts.get(at - 1).block().text()))
        || (at + 1 < verdicts.size() && dates.isDate(verdicts.get(at + 1).block().text()));
  }

  /** The headline and what else is set as one. */
  private boolean isTitle(Verdict verdict) {
    String text = verdict.block().text();
    return verdict.block().block() instanceof Block.Heading
        || headline.filter(title -> Strings.CI.contains(title, text)).isPresent();
  }

  /** Takes a line that names people and none that the metadata does not know, if it knows any. */
  private boolean names(String line) {
    List<Author> people =
        byline.isEmpty() && BareByline.isPeople(line) ? BylineParser.parse(line) : List.of();
    boolean known = resolved.isEmpty() ? !isCommon(line) : people.stream().anyMatch(this::isKnown);
    if (people.isEmpty() || !known) {
      return false;
    }
    byline = Optional.of(line);
    visible = people;
    return true;
  }

  private boolean isCommon(String line) {
    return BareByline.isCommon(line, verdicts.stream().map(verdict -> verdict.block().text()));
  }

  private boolean isKnown(Author author) {
    return resolved.stream().anyMatch(other -> other.name().equalsIgnoreCase(author.name()));
  }

  private boolean byline(String line) {
    List<Author> authors = BylineOpening.length(line) > 0 ? BylineParser.parse(line) : List.of();
    if (!authors.isEmpty()) {
      byline = Optional.of(withoutDate(Glue.parted(line)));
      visible = authors;
      String others = line.substring(CreditCues.otherWork(line));
      contributors.addAll(CreditLine.parse(others, CreditLine.Where.END));
    }
    return !authors.isEmpty();
  }

  /** A single line break between byline and date leaves them on one line. */
  private String withoutDate(String line) {
    return dates
        .find(line)
        .filter(date -> date.end() == line.length() && date.start() > 0)
        .map(date -> withoutLabel(line.substring(0, date.start()).strip()))
        .orElse(line);
  }

  private static String withoutLabel(String line) {
    String last = StringUtils.substringAfterLast(line, " ");
    return DateLabel.isLabel(last) ? Strings.CS.removeEnd(line, last).strip() : line;
  }

  /** A name alone that signs the story behind its last sentence, on a page that marks no author. */
  private void signature() {
    int last = body.size() - 1;
    boolean unsigned = resolved.isEmpty() && visible.isEmpty() && metadata.authorClaims().isEmpty();
    if (unsigned && last > 0 && body.get(last) instanceof Block.Paragraph paragraph) {
      String name = StringUtils.strip(paragraph.text(), " –—-");
      String before = body.get(last - 1).text();
      if (OwnSite.isName(name) && !isCommon(name) && endsSentence(before)) {
        visible = List.of(Author.of(name, Author.Kind.PERSON));
        byline = byline.or(() -> Optional.of(name));
        body.remove(last);
      }
    }
  }

  private static boolean endsSentence(String text) {
    return Strings.CS.endsWithAny(text, ".", "!", "?", "”", "“", "»", "\"", "…");
  }

  private boolean tail(Verdict verdict, boolean end) {
    List<Contributor> credited = credited(verdict, end);
    if (credited.isEmpty()) {
      return false; // as most blocks credit nobody
    }
    List<Contributor> people = credited.stream().flatMap(person -> named(person).stream()).toList();
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
    DatelineReader.Found found = DatelineReader.read(metadata, body, isOfAgency());
    dateline = found.dateline();
    if (visible.isEmpty()) {
      visible =
          found.reporters().stream().map(name -> Author.of(name, Author.Kind.PERSON)).toList();
    }
  }

  /** Agencies' stories open with their place. */
  private boolean isOfAgency() {
    return (resolved.isEmpty() ? visible : resolved)
        .stream().anyMatch(author -> author.kind() == Author.Kind.AGENCY);
  }

  /** Some pages say the headline in the line above it too. */
  private boolean isHeadline(String line) {
    return headline.filter(line::equalsIgnoreCase).isPresent();
  }

  private List<Author> authors() {
    return !original.isEmpty() ? original : resolved.isEmpty() ? visible : resolved;
  }

  private Credits credits() {
    List<Author> authors = authors();
    Optional<Timestamp> published =
        metadata.published().or(dates::published).or(metadata::addressed);
    contributors.addAll(Contributors.stated(metadata, authors, contributors));
    return new Credits(
        headline,
        metadata.kicker().or(head::kicker).filter(line -> !isHeadline(line)),
        head.standfirst().or(metadata::standfirst),
        new Byline(byline, authors, contributors),
        dateline,
        published,
        metadata.modified().or(() -> dates.changed(published)),
        walled,
        body);
  }
}
