package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.text.Words;
import java.util.List;
import java.util.Set;

/**
 * The line below a story that tells who wrote it: {@code "Ann Roe is a reporter on the coast
 * desk."}
 */
final class Biography {

  /** Blocks of the box about an author. */
  private static final int MAX_BOX = 4;

  /** UTF-16 units; longer than the lines of a box about the author. */
  private static final int MAX_LENGTH = 700;

  /** UTF-16 units of one that calls the author by the given name alone: "Ann is …". */
  private static final int MAX_GIVEN = 350;

  /** The word after the name. */
  private static final Set<String> VERBS = Words.read(Biography.class, "biography-verbs.txt");

  private Biography() {}

  /** Whether the text opens with an author's name and goes on to say who that is. */
  static boolean is(String text, List<Author> authors) {
    return text.length() <= MAX_LENGTH
        && authors.stream().anyMatch(author -> tellsOf(text, author.name()));
  }

  /** Whom a text tells of that some part of the page calls an author; nobody for most texts. */
  static List<String> subject(String text, List<Claim> called) {
    return text.length() > MAX_GIVEN
        ? List.of()
        : called.stream()
            .map(Claim::value)
            .filter(name -> name.indexOf(' ') > 0 && goesOn(text, name) && BareByline.isName(name))
            .findFirst()
            .stream()
            .toList();
  }

  private static boolean tellsOf(String text, String name) {
    int given = name.indexOf(' ');
    return given > 0
        && (text.startsWith(name + ", a ")
            || text.startsWith(name + ", an ")
            || goesOn(text, name)
            || (text.length() <= MAX_GIVEN && goesOn(text, name.substring(0, given))));
  }

  /** Whether a verb of biographies follows the name that opens the text. */
  private static boolean goesOn(String text, String name) {
    int verb = name.length() + 1;
    int end = text.indexOf(' ', verb);
    return end > verb && text.startsWith(name + " ") && VERBS.contains(text.substring(verb, end));
  }

  /**
   * Takes the box about the author that ends some stories: a heading of the name alone, kept or
   * not, and a blurb.
   *
   * @param body the story's blocks
   * @param heading how many of them stand before the last such heading
   */
  static void unbox(List<Block> body, int heading) {
    List<Block> box = body.subList(heading, body.size());
    if (box.size() <= MAX_BOX && length(body) > 2 * length(box)) {
      box.clear();
    }
  }

  private static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
