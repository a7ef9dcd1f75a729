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
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.WallLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.Strings;

/** Reads byline, contributors and dateline off the head and the tail of the story. */
public final class CreditReader {

  /** Blocks after the story in which a credit line may still stand. */
  private static final int TAIL = 8;

  /** Blocks at the story's end among which a line about its author is looked for. */
  private static final int BIOGRAPHY = 4;

  /** Lines between the headline of a text without markup and its first paragraph. */
  private static final int MAX_HEAD = 40;

  /** Lines above a headline among which a date may stand. */
  private static final int ABOVE = 2;

  /** The same with a row of buttons below the date. */
  private static final int FAR_ABOVE = 12;

  private final Metadata metadata;
  private final List<Verdict> verdicts;
  private final Optional<String> headline;
  private final HeadLines head;
  private final List<Block> body = new ArrayList<>();
  private final Contributors contributors = new Contributors();
  private final DateLines dates;
  private final BylineReader bylines;
  private Optional<Dateline> dateline = Optional.empty();
  private boolean walled;
  private Optional<String> below = Optional.empty();
  private final boolean reposted;

  private CreditReader(Metadata metadata, Optional<String> headline, List<Verdict> verdicts) {
    this.metadata = metadata;
    this.verdicts = verdicts;
    this.headline = headline;
    this.head = HeadLines.of(verdicts);
    this.dates = new DateLines(metadata);
    this.bylines = new BylineReader(metadata, headline, verdicts, dates, contributors);
    this.reposted = verdicts.stream().anyMatch(one -> Repost.is(one.block().text()));
  }

  /**
   * Reads the credits of a judged page.
   *
   * @param judgement the verdicts
   * @param metadata the resolved metadata
   * @return the credits and the blocks that remain the story
   */
  public static Credits read(Judgement judgement, Metadata metadata) {
    Optional<String> headline =
        metadata.headline().filter(known -> isOf(known, judgement)).or(judgement::headline);
    CreditReader reader = new CreditReader(metadata, headline, judgement.verdicts());
    reader.lines();
    reader.bylines.runIn(reader.body);
    reader.bylines.sign(reader.body);
    reader.glued();
    reader.dateline();
    return reader.credits();
  }

  /** Whether no line is called the headline, or one that has more than it: its kicker, a button. */
  private static boolean isOf(String known, Judgement judgement) {
    return judgement.headline().map(line -> line.contains(known)).orElse(true);
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
    int box = 0;
    int read = 0;
    int credited = -1;
    int taken = 0;
    for (int i = top(first); i < end; i++) {
      Verdict verdict = verdicts.get(i);
      walled = walled || (i > first && WallLine.is(verdict.block().text()));
      boolean credit =
          standfirst(verdict)
              || (i <= first && kicker(verdict))
              || (reposted && bylines.repost(i, i - first))
              || (i > prose && i > first + 1 && isCredit(verdict) && tail(verdict, true))
              || (i > prose && signs(verdict))
              || bylines.takes(i, verdict.content() ? body.size() : i - first - read)
              || (i >= first && tail(verdict, i > prose))
              || (i > Math.max(first + 1, last - BIOGRAPHY) && biography(verdict));
      read += credit && i > first ? 1 : 0;
      credited = credit && i > first && credited < 0 ? i : credited;
      taken = credit && i > first ? body.size() : taken;
      box = bylines.heads(verdict.block().block()) ? body.size() : box;
      if (verdict.content() && !credit) {
        body.add(verdict.block().block());
      }
    }
    below = LineBelow.of(verdicts, first, credited, headline.orElse(""), body);
    Biography.unbox(body, box);
    unheaded(taken);
    int title = titled(first);
    if (title >= 0 && contributors.list().stream().noneMatch(Contributors::writes)) {
      bylines.below(title, first, body);
    }
    dateAbove(title);
  }

  /** Takes off the heading of credits that were the last below it: "About the author". */
  private void unheaded(int taken) {
    int last = taken - 1;
    if (last > 0 && taken == body.size() && body.get(last) instanceof Block.Heading) {
      body.remove(last);
    }
  }

  /** Takes credits off the story's last paragraph. */
  private void glued() {
    int last = body.size() - 1;
    while (last > 0 && !body.get(last).running()) {
      last--;
    }
    if (last >= 0 && body.get(last) instanceof Block.Paragraph paragraph) {
      int at = last;
      GluedCredit.of(paragraph.text())
          .or(() -> eastern(paragraph.text()))
          .ifPresent(
              found -> {
                found.people().forEach(contributors::addNew);
                body.set(at, new Block.Paragraph(found.story()));
              });
    }
  }

  /** The reporters behind the last sentence are its authors where no byline names any. */
  private Optional<GluedCredit> eastern(String paragraph) {
    EasternTail tail = EasternTail.of(paragraph);
    bylines.named(tail.reporters());
    reported(tail.reporters());
    return tail.story().equals(paragraph)
        ? Optional.empty()
        : Optional.of(new GluedCredit(tail.story(), tail.others()));
  }

  /** The date over a headline, with buttons between them, where none stands below it. */
  private void dateAbove(int title) {
    for (int i = title - 1; i >= Math.max(0, title - FAR_ABOVE); i--) {
      if (dates.published().isPresent() || dates.takesAside(verdicts.get(i).block().text())) {
        return;
      }
    }
  }

  /**
   * Where the story's head begins. A text without markup may have lines of page furniture, of any
   * number, between its headline and its first paragraph, and a date above the headline.
   */
  private int top(int first) {
    int near = Math.max(0, first - BylineReader.HEAD);
    int title = titled(first);
    return title < 0 ? below(near) : Math.max(0, Math.min(near, title - ABOVE));
  }

  /** The line below the headline of a page, with rows of buttons between it and the story. */
  private int below(int near) {
    for (int i = Math.min(near, verdicts.size() - 1); i >= Math.max(0, near - FAR_ABOVE); i--) {
      if (verdicts.get(i).block().block() instanceof Block.Heading heading
          && isHeadline(heading.text())) {
        return i + 1;
      }
    }
    return near;
  }

  /** The line of a text without markup that is its headline, -1 for none. */
  private int titled(int first) {
    if (metadata.headline().isEmpty() && headline.isPresent()) {
      for (int i = first; i >= Math.max(0, first - MAX_HEAD); i--) {
        if (verdicts.get(i).block().text().equals(headline.get())) {
          return i;
        }
      }
    }
    return -1;
  }

  /** The story's last block that is no credit line. */
  private int prose(int last) {
    int prose = last;
    while (prose > 0
        && (!verdicts.get(prose).content()
            || WireNote.is(verdicts.get(prose).block().text())
            || !EastAsianByline.signed(verdicts.get(prose).block().text()).isEmpty()
            || !credited(verdicts.get(prose), true).isEmpty())) {
      prose--;
    }
    return prose;
  }

  private static List<Contributor> credited(Verdict verdict, boolean end) {
    return CreditLine.parse(
        verdict.block().text(), end ? CreditLine.Where.END : CreditLine.Where.AMID);
  }

  private boolean biography(Verdict verdict) {
    if (bylines.authors().isEmpty()) {
      bylines.named(Biography.subject(verdict.block().text(), metadata.authorClaims()));
    }
    return Biography.is(verdict.block().text(), bylines.authors());
  }

  private boolean standfirst(Verdict verdict) {
    return head.standfirst().filter(verdict.block().text()::equals).isPresent();
  }

  private boolean kicker(Verdict verdict) {
    return head.kicker().filter(verdict.block().text()::equals).isPresent();
  }

  /** Names in brackets behind the story of others than its authors. */
  private boolean signs(Verdict verdict) {
    List<String> names =
        bylines.authors().isEmpty()
            ? List.<String>of()
            : EastAsianByline.signed(verdict.block().text());
    reported(names);
    return !names.isEmpty();
  }

  /** Takes reporters who are no authors. */
  private void reported(List<String> names) {
    for (String name : names) {
      if (bylines.authors().stream().noneMatch(author -> author.name().equals(name))) {
        contributors.addNew(new Contributor(name, Optional.empty(), Optional.of("reporting")));
      }
    }
  }

  /** A line behind the story that credits others where the page names its author. */
  private boolean isCredit(Verdict verdict) {
    return !bylines.authors().isEmpty() && CreditCues.mayOpen(verdict.block().text(), 0);
  }

  private boolean tail(Verdict verdict, boolean end) {
    List<Contributor> credited = credited(verdict, end);
    if (credited.isEmpty()) {
      return end && WireNote.is(verdict.block().text()); // most blocks credit nobody
    }
    List<Contributor> people = credited.stream().flatMap(person -> named(person).stream()).toList();
    boolean picture = verdict.block().block() instanceof Block.Caption;
    people.stream()
        .filter(person -> !picture || !isReporting(person))
        .forEach(contributors::addNew);
    return !people.isEmpty();
  }

  private static boolean isReporting(Contributor person) {
    return person.role().filter("reporting"::equals).isPresent();
  }

  /** A family name alone is that of an author: "Roe reported from Lund." */
  private Optional<Contributor> named(Contributor person) {
    boolean whole = person.name().contains(" ") || person.location().isEmpty() || !isLatin(person);
    return whole
        ? Optional.of(person)
        : bylines.authors().stream()
            .map(Author::name)
            .filter(name -> name.endsWith(" " + person.name()))
            .findFirst()
            .map(name -> new Contributor(name, person.location(), person.role()));
  }

  private static boolean isLatin(Contributor person) {
    return Character.isLowerCase(person.name().codePointBefore(person.name().length()));
  }

  private void dateline() {
    DatelineReader.Found found =
        DatelineReader.read(metadata, body, isOfAgency(), bylines.line().orElse(""));
    dateline = found.dateline();
    dateline.flatMap(Dateline::agency).ifPresent(agency -> WireTail.takeOff(body, agency));
    bylines.named(found.reporters());
  }

  /** The day in the dateline, where it has its year. */
  private Optional<Timestamp> datelined() {
    return dateline
        .flatMap(Dateline::date)
        .flatMap(dates::find)
        .map(DateReader.Found::timestamp)
        .filter(day -> !metadata.isTooLate(day) && !metadata.isOfOthers(day));
  }

  /** Agencies' stories open with their place. */
  private boolean isOfAgency() {
    return bylines.authors().stream().anyMatch(author -> author.kind() == Author.Kind.AGENCY);
  }

  /** Some pages say the headline in the line above it too. */
  private boolean isHeadline(String line) {
    return headline.filter(line::equalsIgnoreCase).isPresent();
  }

  private Optional<String> deck() {
    return Deck.of(verdicts, metadata, headline.orElse(""))
        .filter(line -> !Biography.is(line, bylines.authors()));
  }

  /** A summary without the dateline that opens it as it does the story. */
  private String undatelined(String summary) {
    return dateline
        .map(line -> Strings.CS.removeStart(summary, line.text()).strip())
        .orElse(summary);
  }

  private Credits credits() {
    List<Author> signed = bylines.original();
    List<Author> authors =
        AuthorKind.told(
            signed.isEmpty() ? contributors.takeWriters() : signed, new Outlet(metadata));
    TurkishCase turkish =
        TurkishCase.of(metadata, bylines.line().or(() -> dateline.map(Dateline::text)));
    Optional<Timestamp> published =
        metadata
            .published()
            .or(() -> dates.published().filter(day -> !metadata.isOfOthers(day)))
            .or(this::datelined)
            .or(metadata::addressed);
    List<Author> told =
        new RoleBelow(verdicts, headline.orElse("")).told(turkish.authors(authors), body);
    contributors.removeWriters(authors);
    contributors.addStated(metadata, authors);
    return new Credits(
        headline,
        metadata.kicker().or(head::kicker).filter(line -> !isHeadline(line)),
        head.standfirst()
            .or(this::deck)
            .or(() -> below)
            .or(
                () ->
                    metadata
                        .standfirst()
                        .map(this::undatelined)
                        .flatMap(new StatedSummary(verdicts, body, headline.orElse(""))::of)),
        new Byline(bylines.line(), told, contributors.list()),
        turkish.dateline(dateline),
        published,
        metadata.modified().or(() -> dates.changed(published)),
        walled,
        body);
  }
}
