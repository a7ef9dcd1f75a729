package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.boilerplate.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The words of a page, by which a line that looks like a name is told to be none: {@code "Press
 * Release"} over "the press release". Most pages have no line to ask about; of those that have,
 * some have one in every block, so that the words are gathered when first asked for, and once.
 */
final class PageWords {

  /** UTF-16 units; a shorter line is no sentence about somebody. */
  private static final int MIN_SENTENCE = 80;

  /** What parts words. */
  private static final String SPACES = " \u00a0\n.,:;!?()\"“”„«»";

  private final List<Verdict> verdicts;
  private final Set<String> words = new HashSet<>();
  private boolean gathered;

  PageWords(List<Verdict> verdicts) {
    this.verdicts = verdicts;
  }

  /** Whether all the words of a line's first name are used in small letters. */
  boolean haveCommon(String line) {
    if (BareByline.isUncased(line.codePointAt(0))) {
      return false; // the line has the same letters, and a given name told it
    }
    if (!gathered) {
      verdicts.forEach(verdict -> words.addAll(split(verdict.block().text())));
      gathered = true;
    }
    return words.containsAll(List.of(StringUtils.split(Lists.fold(BareByline.first(line)))));
  }

  /** Whether the story tells of somebody. */
  boolean tell(String name) {
    return verdicts.stream()
        .filter(Verdict::content)
        .map(verdict -> verdict.block().text())
        .anyMatch(text -> text.length() >= MIN_SENTENCE && text.contains(name));
  }

  private static List<String> split(String text) {
    return List.of(StringUtils.split(text, SPACES));
  }
}
