package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Kind;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines that the page states word for word as those of a recipe or a guide (schema.org/Recipe,
 * HowTo): shown, they are the story's, though a list with boxes to tick looks like a form.
 */
final class StatedLines {

  private static final String REASON = "a line of the recipe or guide that the page states";

  /** Lines from which on a page shows what it states, and so tells a story. */
  private static final int MIN_SHOWN = 3;

  /** Letters and digits; a shorter line may stand anywhere. */
  private static final int MIN_LETTERS = 3;

  private final Set<String> stated = new HashSet<>();

  StatedLines(Set<String> lines) {
    lines.forEach(line -> stated.add(letters(line)));
    stated.removeIf(line -> line.length() < MIN_LETTERS);
  }

  /** The judgement with all that is stated as content, each line once. */
  Judgement kept(Judgement judgement) {
    Set<String> shown = new HashSet<>();
    for (Verdict verdict : judgement.verdicts()) {
      if (verdict.content()) {
        shown.add(letters(verdict.block().text()));
      }
    }
    shown.retainAll(stated);
    List<Verdict> left = new ArrayList<>();
    for (Verdict verdict : judgement.verdicts()) {
      boolean missing =
          isShown(verdict) && isStated(verdict) && shown.add(letters(verdict.block().text()));
      left.add(missing ? verdict.kept(REASON) : verdict);
    }
    boolean told = judgement.kind() == Kind.OTHER && shown.size() >= MIN_SHOWN;
    return new Judgement(
        left,
        told ? Kind.ARTICLE : judgement.kind(),
        told ? 1 - judgement.confidence() : judgement.confidence(),
        judgement.headline());
  }

  private boolean isStated(Verdict verdict) {
    return stated.contains(letters(verdict.block().text()));
  }

  private static boolean isShown(Verdict verdict) {
    TextBlock block = verdict.block();
    return !verdict.content()
        && block.block().running()
        && !block.place().within(Region.HIDDEN)
        && !verdict.reason().equals(Verdict.HEADLINE);
  }

  /** Letters and digits alone, in lower case. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return letters.toString();
  }
}
