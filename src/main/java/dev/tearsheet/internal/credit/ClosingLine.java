package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.text.BylineOpening;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/** What stands at and behind the end of a story that its writer signs. */
final class ClosingLine {

  /** Two names with their roles; characters. */
  private static final int MAX_LENGTH = 80;

  private ClosingLine() {}

  /** "*Names were changed", or a picture: what may stand below a signature. */
  static boolean isNote(Block block) {
    return block instanceof Block.Caption || block.text().startsWith("*");
  }

  /** What is left out right behind the story's last block, within the same element. */
  static Optional<Block> behind(List<Verdict> verdicts) {
    int last = verdicts.size() - 1;
    while (last > 0 && !verdicts.get(last).content()) {
      last--;
    }
    boolean same =
        last + 1 < verdicts.size() && around(verdicts.get(last)) == around(verdicts.get(last + 1));
    return same ? Optional.of(verdicts.get(last + 1).block().block()) : Optional.empty();
  }

  /** The place around the element of a block. */
  private static @Nullable Place around(Verdict verdict) {
    Place place = verdict.block().place();
    while (place.inline() && place.parent() != null) {
      place = place.parent();
    }
    return place.parent();
  }

  /** "Ann Roe" of "– Ann Roe" and "(Ann Roe)". */
  static String signature(String line) {
    return StringUtils.strip(line, " –—-()[]/");
  }

  /** People whom a byline names that stands below the story: "Author: Ann Roe, Harbour News". */
  static List<Author> authors(String line, Block before) {
    if (line.length() > MAX_LENGTH || !endsSentence(before)) {
      return List.of();
    }
    List<Author> people = BylineParser.parse(line);
    boolean all = people.stream().allMatch(author -> author.kind() == Author.Kind.PERSON);
    boolean opened = BylineOpening.length(line) > 0;
    return all && (opened || (people.size() == 1 && isWith(people.get(0), line)))
        ? people
        : List.of();
  }

  /** "Ann Roe, Harbour News." and no more. */
  private static boolean isWith(Author author, String line) {
    return author
        .organization()
        .map(outlet -> author.name() + ", " + outlet)
        .filter(whole -> line.equals(whole) || line.equals(whole + "."))
        .isPresent();
  }

  static boolean endsSentence(Block block) {
    return Strings.CS.endsWithAny(block.text(), ".", "!", "?", "”", "“", "»", "\"", "…");
  }
}
