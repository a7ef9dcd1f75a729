package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * What an author is, on the line below the one that is nothing but his name, in the head of the
 * story.
 *
 * <pre>{@code Bridge opens to cars
 * By Ann Roe
 * Senior Reporter            → Ann Roe, Senior Reporter}</pre>
 */
final class RoleBelow {

  /** Blocks below the headline that are looked at. */
  private static final int REACH = 15;

  /** Blocks at the story's start. */
  private static final int OPENING = 2;

  /** UTF-16 units and words of a role. */
  private static final int MAX_LENGTH = 50;

  private static final int MAX_WORDS = 5;

  /** Words of roles that stand before other nouns as well: "Freelance hacks". */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "freelance",
          "expert",
          "senior",
          "staff",
          "chief",
          "lead",
          "head",
          "contributing",
          "associate",
          "assistant");

  /** Words for those who write, in more languages than bylines set behind a name. */
  private static final Set<String> WORDS = Words.read(RoleBelow.class, "role-words.txt");

  /** Ends of links to more of him: "More from this author", "About the author". */
  private static final String[] NOBODY = {"this author", "the author", "the writer"};

  private final List<Verdict> verdicts;
  private final int title;

  RoleBelow(List<Verdict> verdicts, String headline) {
    this.verdicts = verdicts;
    this.title = headline.isEmpty() ? -1 : Deck.title(verdicts, headline);
  }

  /**
   * The authors, with their roles where lines of their own tell them.
   *
   * @param body the story, which loses such lines
   */
  List<Author> told(List<Author> authors, List<Block> body) {
    if (title < 0) {
      return authors;
    }
    List<Author> told = authors.stream().map(this::told).toList();
    List<Block> opening = body.subList(0, Math.min(OPENING, Math.max(0, body.size() - 1)));
    opening.removeIf(block -> isRole(block.text()) && isOf(told, block.text()));
    return told;
  }

  private static boolean isOf(List<Author> authors, String role) {
    return authors.stream().anyMatch(author -> author.role().filter(role::equals).isPresent());
  }

  private Author told(Author author) {
    boolean open = author.kind() == Author.Kind.PERSON && author.role().isEmpty();
    return open
        ? role(author.name())
            .map(
                role ->
                    new Author(
                        author.name(),
                        author.kind(),
                        Optional.of(role),
                        author.organization(),
                        author.url()))
            .orElse(author)
        : author;
  }

  private Optional<String> role(String name) {
    int end = Math.min(verdicts.size() - 1, title + REACH);
    for (int i = title + 1; i < end; i++) {
      String line = verdicts.get(i).block().text();
      if (line.length() <= name.length() + MAX_LENGTH && isName(line, name)) {
        return Optional.of(verdicts.get(i + 1).block().text())
            .filter(below -> isRole(below) && !Strings.CI.contains(below, name))
            .filter(below -> !Strings.CI.endsWithAny(below, NOBODY));
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String line, String name) {
    return line.substring(BylineOpening.length(line)).strip().equalsIgnoreCase(name);
  }

  /** A few words without a mark or a number, the first or the last of them a job. */
  private static boolean isRole(String line) {
    String[] words = StringUtils.split(line);
    return words.length > 0
        && words.length <= MAX_WORDS
        && line.length() <= MAX_LENGTH
        && Character.isLetter(line.codePointAt(0))
        && !Character.isLowerCase(line.codePointAt(0))
        && StringUtils.containsNone(line, "0123456789:.!?|@")
        && (isJob(words[words.length - 1]) || (isJob(words[0]) && !Lists.has(QUALIFIERS, words[0])))
        && !Strings.CI.contains(line, "verified");
  }

  private static boolean isJob(String word) {
    return Lists.has(Lists.JOBS, word) || Lists.has(Lists.ROLES, word) || Lists.has(WORDS, word);
  }
}
