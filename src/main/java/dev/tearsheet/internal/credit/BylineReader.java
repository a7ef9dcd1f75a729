package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/** Reads the byline off the lines around the beginning of the story, and its date beside it. */
final class BylineReader {

  /** Blocks before and in the story's head among which its byline and date are looked for. */
  static final int HEAD = 6;

  /** Blocks into the story where a line that is not of it may still be its byline. */
  private static final int MAX_ASIDE = 2;

  /** A line that is only a byline or only a date; characters. */
  private static final int MAX_LINE = 120;

  /** "Last updated: " around a date; characters. */
  private static final int MAX_LABEL = 14;

  /** A line with date and byline; a longer one is prose. */
  private static final int MAX_DATED = 80;

  /** What may stand between a date and a byline. */
  private static final String AROUND = " ,;:|•–—-";

  /** What parts byline and date on one line: "3 May 2021 | By Jane Roe". */
  private static final String PARTS = "|•·●";

  /** Parts of class names that pages give to a story's topics. */
  private static final String[] TOPICS = {"tags", "categor", "topic", "kicker", "rubri"};

  /** Blocks behind a signature that belong to the story. */
  private static final int MAX_NOTES = 2;

  private final Optional<String> headline;
  private final List<Verdict> verdicts;
  private final PageWords words;
  private final Outlet outlet;
  private final DateLines dates;
  private final Contributors contributors;
  private final boolean entries;
  private final boolean marked;
  private final List<Author> resolved;
  private Optional<String> byline = Optional.empty();
  private List<Author> visible = List.of();
  private List<Author> original = List.of();
  private int bylineAt = Integer.MAX_VALUE;
  private int signedAt = Integer.MIN_VALUE;

  /**
   * Reads nothing yet.
   *
   * @param metadata what the page says of itself
   * @param headline the headline, which is no byline
   * @param verdicts the page's blocks
   * @param dates takes the dates that stand beside the byline
   * @param contributors takes who is named below the byline
   */
  BylineReader(
      Metadata metadata,
      Optional<String> headline,
      List<Verdict> verdicts,
      DateLines dates,
      Contributors contributors) {
    this.headline = headline;
    this.verdicts = verdicts;
    this.words = new PageWords(verdicts);
    this.outlet = new Outlet(metadata);
    this.dates = dates;
    this.contributors = contributors;
    this.entries = Entries.are(metadata);
    this.marked = metadata.headline().isPresent();
    this.resolved = new AuthorResolver(metadata, entries).resolve();
  }

  /** The line as it stands on the page. */
  Optional<String> line() {
    return byline.map(text -> new DatedName(dates).without(text, visible));
  }

  /** Who wrote the story, as the metadata has it, else as the page shows it. */
  List<Author> authors() {
    return resolved.isEmpty() ? visible : detailed();
  }

  private List<Author> detailed() {
    return ShownAuthors.detailed(resolved, visible, byline.orElse(""));
  }

  /** Who wrote it first, where it was posted again. */
  List<Author> original() {
    boolean shown = ShownAuthors.wrote(visible, resolved, contributors.list());
    return !original.isEmpty() ? original : shown ? visible : authors();
  }

  /** Takes whom the dateline names, where no byline does. */
  void named(List<String> reporters) {
    if (visible.isEmpty()) {
      visible =
          reporters.stream()
              .map(name -> Author.of(NameCase.normal(name), Author.Kind.PERSON))
              .toList();
    }
  }

  /** The note itself, or the original's byline below that of whoever posted the story again. */
  boolean repost(int at, int distance) {
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
    List<Author> known = authors();
    return people.stream().noneMatch(known::contains) && people.stream().noneMatch(this::isKnown)
        ? people
        : List.of();
  }

  /** Whether the block is the byline or the date of the story. */
  boolean takes(int at, int distance) {
    Verdict verdict = verdicts.get(at);
    String text = verdict.block().text();
    boolean picture = verdict.block().block() instanceof Block.Caption;
    if (distance > (verdict.content() ? HEAD : MAX_ASIDE)
        || text.length() > MAX_LINE
        || (picture && Lists.has(Lists.AGENCIES, text))) {
      return false;
    }
    return (!entries && (opened(at) || repeats(text) || goesOn(at, text)))
        || Desk.signs(text)
        || (!isTitle(verdict) && bare(text))
        || (at > bylineAt && at - bylineAt <= MAX_ASIDE && others(text))
        || dates.takes(verdict)
        || (!isTitle(verdict) && isBelow(at, MAX_ASIDE) && signs(at, text))
        || (!isTitle(verdict)
            && !isTopic(verdict)
            && (isBeside(at) || (isBelow(at, MAX_ASIDE) && BareByline.isList(text)))
            && names(text))
        || ((isBeside(at) || isBelow(at, MAX_ASIDE)) && isOutlet(text));
  }

  /** A name with what is told of it, on its line or the next; or that next line. */
  private boolean signs(int at, String text) {
    if (at == signedAt + 1) {
      return SignedBelow.tells(text);
    }
    boolean signs =
        signed(SignedBelow.authors(text), text)
            || signed(SignedBelow.named(text, textAt(at + 1)), text)
            || (isBelow(at, 1) && signed(SignedBelow.alone(verdicts, at), text));
    signedAt = signs ? at : signedAt;
    return signs;
  }

  private String textAt(int at) {
    return at < verdicts.size() ? verdicts.get(at).block().text() : "";
  }

  /** A line that the page's class names call a topic's: two words of it may read as a name. */
  private static boolean isTopic(Verdict verdict) {
    return Strings.CI.containsAny(verdict.block().place().tokens(), TOPICS);
  }

  /** Whether a part of the line is a byline that a word opens. */
  private boolean opened(int at) {
    String text = verdicts.get(at).block().text();
    boolean eastern = !EastAsianByline.names(text).isEmpty();
    for (String part : eastern ? new String[] {text} : StringUtils.split(text, PARTS)) {
      if (byline.isEmpty()
          && (byline(DatedName.unlabelled(part.strip(), dates))
              || bylineBehindDate(part.strip()))) {
        dates.beside(Glue.parted(text));
        others(StringUtils.substringAfter(text, part));
        bylineAt = at;
        return true;
      }
    }
    return false;
  }

  /** The byline once more, as the head of a post and its first line may both have it. */
  private boolean repeats(String line) {
    List<Author> people =
        byline.isPresent() && BylineOpening.length(line) > 0 ? BylineParser.parse(line) : List.of();
    return !people.isEmpty()
        && people.stream().allMatch(one -> isKnown(one) || ShownAuthors.isIn(visible, one));
  }

  /** A second byline right below the first, where the metadata names nobody. */
  private boolean goesOn(int at, String line) {
    boolean below = at == bylineAt + 1 && resolved.isEmpty() && BylineOpening.length(line) > 0;
    List<Author> more = below ? BylineParser.parse(line) : List.of();
    if (!more.isEmpty()) {
      visible = Stream.concat(visible.stream(), more.stream()).distinct().toList();
      byline = byline.map(first -> first + " " + line);
      bylineAt = at;
    }
    return !more.isEmpty();
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
    boolean people = new DatedName(dates).in(text).filter(this::names).isPresent();
    if (people) {
      dates.beside(Glue.parted(text));
    }
    return people;
  }

  /** "Lund Post", "Von Havelbote", "Admin": the site itself. */
  private boolean isOutlet(String text) {
    String name = text.substring(BylineOpening.length(text));
    return Lists.has(Lists.GENERIC, name)
        || outlet.is(name)
        || (!name.isEmpty() && outlet.signs(StringUtils.strip(name, AROUND)));
  }

  /** Whether the line before or behind is a date, as it is beside a name on a line of its own. */
  private boolean isBeside(int at) {
    return (at > 0 && dates.isDate(verdicts.get(at - 1).block().text()))
        || (at + 1 < verdicts.size() && dates.isDate(verdicts.get(at + 1).block().text()));
  }

  /** Whether the headline is one of so many lines before. */
  private boolean isBelow(int at, int lines) {
    return verdicts.subList(Math.max(0, at - lines), at).stream()
        .map(verdict -> verdict.block().text())
        .anyMatch(text -> headline.filter(text::equalsIgnoreCase).isPresent());
  }

  /** Takes those who sign the story below its headline, unless it tells of them. */
  private boolean signed(List<Author> people, String line) {
    return byline.isEmpty()
        && taken(line, people, () -> people.stream().map(Author::name).noneMatch(words::tell));
  }

  /** The headline and what else is set as one. */
  private boolean isTitle(Verdict verdict) {
    String text = verdict.block().text();
    return verdict.block().block() instanceof Block.Heading
        || headline.filter(title -> Strings.CI.contains(title, text)).isPresent();
  }

  /** Takes a line that names people and none that the metadata does not know, if it knows any. */
  private boolean names(String line) {
    boolean agency = marked && Lists.AGENCIES.contains(Lists.fold(line));
    List<Author> people =
        byline.isEmpty() && (agency || BareByline.isPeople(line))
            ? BylineParser.parse(line)
            : List.of();
    return taken(line, people, () -> agency || !words.haveCommon(line));
  }

  /** Takes people of whom the metadata knows one, or whom the page believes if it knows nobody. */
  private boolean taken(String line, List<Author> people, BooleanSupplier believed) {
    boolean taken =
        !people.isEmpty()
            && (resolved.isEmpty()
                ? believed.getAsBoolean()
                : people.stream().anyMatch(this::isKnown));
    if (taken) {
      byline = Optional.of(line);
      visible = people;
    }
    return taken;
  }

  private boolean isKnown(Author author) {
    return ShownAuthors.isIn(resolved, author);
  }

  private boolean byline(String line) {
    int opening = BylineOpening.length(line);
    boolean opened = opening > 0 || !EastAsianByline.names(line).isEmpty();
    List<Author> authors = opened ? BylineParser.parse(NameCase.ofSmall(line, opening)) : List.of();
    if (!authors.isEmpty()) {
      byline = Optional.of(Glue.parted(line));
      visible = authors;
      String others = line.substring(CreditCues.otherWork(line));
      contributors.addAll(CreditLine.parse(others, CreditLine.Where.END));
    }
    return !authors.isEmpty();
  }

  /** Takes the byline that runs into the first paragraph of a story that has no other. */
  void runIn(List<Block> body) {
    boolean may = byline.isEmpty() && !body.isEmpty() && body.get(0) instanceof Block.Paragraph;
    Optional<RunInByline> found = may ? RunInByline.of(body.get(0).text()) : Optional.empty();
    found.ifPresent(run -> body.set(0, new Block.Paragraph(run.story())));
    found.ifPresent(run -> visible = run.authors());
    found.ifPresent(run -> dates.beside(run.line()));
    byline = found.map(RunInByline::line).or(() -> byline);
  }

  /** Takes the name on a line of its own below the headline of a text that has no other byline. */
  void below(int headline, int story, List<Block> body) {
    if (byline.isEmpty() && visible.isEmpty() && resolved.isEmpty()) {
      byline = NameBelow.line(verdicts, words, headline, story, body);
      visible = byline.map(NameBelow::authors).orElse(List.of());
    }
  }

  /**
   * A name alone that signs the story behind its last sentence: that of its author, or who is taken
   * for it where the page names none.
   */
  void sign(List<Block> body) {
    int last = body.size() - 1;
    int at = last;
    while (at > 0 && last - at < MAX_NOTES && ClosingLine.isNote(body.get(at))) {
      at--;
    }
    boolean may = at > 0 && (at == last || isKnownName(ClosingLine.signature(body.get(at).text())));
    if (may && signed(body.get(at), body.get(at - 1))) {
      body.remove(at);
    } else if (last >= 0) {
      ClosingLine.behind(verdicts).ifPresent(block -> signed(block, body.get(last)));
    }
  }

  private boolean signed(Block block, Block before) {
    if (!(block instanceof Block.Paragraph) || before instanceof Block.Quotation) {
      return false; // who is quoted
    }
    List<String> eastern = EastAsianByline.names(block.text());
    String name = eastern.isEmpty() ? ClosingLine.signature(block.text()) : eastern.get(0);
    if (isKnownName(name)) {
      byline = byline.or(() -> Optional.of(name));
      return true;
    }
    if (!resolved.isEmpty() || !visible.isEmpty()) {
      List<Author> people = ClosingLine.authors(block.text(), before);
      return !people.isEmpty() && people.stream().map(Author::name).allMatch(this::isKnownName);
    }
    boolean plain = !eastern.isEmpty() || signs(name, before);
    List<Author> people =
        plain
            ? List.of(Author.of(name, Author.Kind.PERSON))
            : ClosingLine.authors(block.text(), before);
    if (!people.isEmpty()) {
      visible = people;
      byline = byline.or(() -> Optional.of(plain ? name : block.text()));
    }
    return !people.isEmpty();
  }

  /** Whether the block is a heading that is an author's name. */
  boolean heads(Block block) {
    return block instanceof Block.Heading heading && isKnownName(heading.text());
  }

  private boolean isKnownName(String text) {
    return authors().stream().anyMatch(author -> author.name().equalsIgnoreCase(text));
  }

  private boolean signs(String name, Block before) {
    return OwnSite.isName(name) && !words.haveCommon(name) && ClosingLine.endsSentence(before);
  }
}
