package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * Who wrote a text without markup, by a line of its own between headline and story beside no date:
 * {@code "Ann Roe"}, {@code "The Harbour Team"}, {@code "by tobi"}.
 */
final class NameBelow {

  /** What stands between a name and a place, a job or an account: "Ann Roe – Reporter". */
  private static final String[] MARKS = {" – ", " — ", " - ", " · ", " • ", " | ", " @", "/"};

  /** Lines below the headline; further down stand lists of other stories. */
  private static final int MAX_LINES = 12;

  /** UTF-16 units of two names with what they are. */
  private static final int MAX_LENGTH = 60;

  private final List<Verdict> verdicts;
  private final PageWords words;

  private NameBelow(List<Verdict> verdicts, PageWords words) {
    this.verdicts = verdicts;
    this.words = words;
  }

  /**
   * The first such line of a text.
   *
   * @param verdicts all lines
   * @param words the words of all lines
   * @param headline the number of the headline
   * @param story the number of the story's first line
   * @param body the story's blocks, of which the first is taken off when it is such a line
   */
  static Optional<String> line(
      List<Verdict> verdicts, PageWords words, int headline, int story, List<Block> body) {
    NameBelow below = new NameBelow(verdicts, words);
    Optional<String> line = below.line(headline + 1, Math.min(story, headline + 1 + MAX_LINES));
    if (line.isEmpty() && below.isSigned(story, body)) {
      return Optional.of(body.remove(0).text());
    }
    return line;
  }

  private Optional<String> line(int from, int end) {
    return verdicts.subList(Math.min(from, end), end).stream()
        .map(verdict -> verdict.block().text())
        .filter(line -> line.length() <= MAX_LENGTH && names(line))
        .findFirst();
  }

  /** Whether the story's first line names people and whom they write for, or as what. */
  private boolean isSigned(int story, List<Block> body) {
    return body.size() > 1
        && body.get(0).text().equals(verdicts.get(story).block().text())
        && isSigned(body.get(0).text())
        && line(story, story + 1).isPresent();
  }

  /** Whom such a line names. */
  static List<Author> authors(String line) {
    return PenNames.signed(line).map(List::of).orElseGet(() -> BylineParser.parse(name(line)));
  }

  /** The line up to the first mark behind a known given name. */
  private static String name(String line) {
    String name = Glue.parted(line);
    for (String mark : GivenName.opens(line) ? MARKS : new String[0]) {
      name = StringUtils.substringBefore(name, mark);
    }
    return name;
  }

  private boolean names(String text) {
    String line = name(text);
    return PenNames.signed(text).isPresent()
        || Lists.AGENCIES.contains(Lists.fold(text))
        || (BylineOpening.length(line) == 0
            && (BareByline.isPeople(line) || Signature.of(line).isPresent())
            && (GivenName.opens(line) || (isPair(line) && again(line) && !words.haveCommon(line)))
            && BylineParser.parse(line).stream().map(Author::name).noneMatch(words::tell));
  }

  /** More than a name: whom the story is about may stand above it as well. */
  private static boolean isSigned(String line) {
    List<Author> authors = BylineParser.parse(line);
    return authors.size() > 1
        || authors.stream().anyMatch(one -> one.role().isPresent() || line.contains(","));
  }

  private static boolean isPair(String line) {
    return StringUtils.split(line).length == 2;
  }

  /** The box about its author below the story has the same line. */
  private boolean again(String line) {
    return texts().filter(line::equals).limit(2).count() > 1;
  }

  private Stream<String> texts() {
    return verdicts.stream().map(verdict -> verdict.block().text());
  }
}
