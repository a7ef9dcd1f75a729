package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import org.apache.commons.lang3.Strings;

/**
 * The items of plain text below a kept line that ends in a colon: few words each, they look like a
 * menu, and the line above says that they are none.
 *
 * <pre>{@code "Under the plan:\n- Work starts in May.\n- The gate closes at nine."}</pre>
 */
final class AnnouncedList {

  private AnnouncedList() {}

  /** Whether a block is such an item, by the verdicts on the blocks above it. */
  static boolean goesOn(TextBlock block, List<Verdict> above) {
    if (above.isEmpty() || !isPlainItem(block)) {
      return false;
    }
    Verdict last = above.get(above.size() - 1);
    return last.content() && (isPlainItem(last.block()) || announces(last.block()));
  }

  private static boolean isPlainItem(TextBlock block) {
    return block.place().parent() == null && block.block() instanceof Block.ListItem;
  }

  private static boolean announces(TextBlock line) {
    return Strings.CS.endsWithAny(line.text(), ":", "：") && !LeadIn.is(line);
  }
}
