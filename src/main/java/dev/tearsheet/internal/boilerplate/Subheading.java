package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Words;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A heading amid the story that only the name of its element makes one: {@code <div
 * class="subhead">Who pays</div>}. Above the story the same names are of standfirsts.
 */
final class Subheading {

  private static final Set<String> NAMES = Words.read(Subheading.class, "subheading-names.txt");

  /** UTF-16 units. */
  private static final int MAX_LENGTH = 80;

  /** The level of a heading that has none. */
  private static final int LEVEL = 3;

  private Subheading() {}

  static boolean is(TextBlock block) {
    return block.block() instanceof Block.Paragraph
        && block.text().length() <= MAX_LENGTH
        && isNamed(block.place());
  }

  /** Looks at the innermost block around the text, and at what is set inline in it. */
  private static boolean isNamed(Place place) {
    for (@Nullable Place p = place; p != null; p = p.inline() ? p.parent() : null) {
      if (isName(p.tokens())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String tokens) {
    if (tokens.isEmpty()) {
      return false;
    }
    for (String name : StringUtils.split(tokens.toLowerCase(Locale.ROOT))) {
      int part = Math.max(name.lastIndexOf("__"), name.lastIndexOf("--"));
      if (NAMES.contains(name) || NAMES.contains(name.substring(part < 0 ? 0 : part + 2))) {
        return true;
      }
    }
    return false;
  }

  /** The verdict on the same text as a heading. */
  static Verdict of(Verdict verdict) {
    TextBlock block = verdict.block();
    Block heading = new Block.Heading(block.text(), LEVEL);
    TextBlock typed = new TextBlock(heading, block.place(), block.linked());
    return new Verdict(typed, verdict.content(), verdict.reason(), verdict.score());
  }
}
