package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Openings;
import dev.tearsheet.internal.text.Words;
import java.util.Set;

/**
 * What opens the form for a reader's comment, below the story in any language: its heading, or the
 * note above its fields. Needed most where the page's classes say nothing.
 */
final class CommentForm {

  private static final Set<String> HEADINGS =
      Words.read(CommentForm.class, "comment-form-headings.txt");

  /** A look at its start spares most lines the folding. */
  private static final Openings HEADING_OPENINGS = new Openings(HEADINGS);

  private static final Openings NOTES =
      new Openings(Words.read(CommentForm.class, "comment-form-notes.txt"));

  /** UTF-16 units; longer than the longest heading listed with marks at its end. */
  private static final int MAX_HEADING = 40;

  /** UTF-16 units of the note with all that is required; a longer block tells of such a form. */
  private static final int MAX_NOTE = 200;

  private CommentForm() {}

  /** Whether the form begins here; amid markup a link "Leave a comment" is no heading. */
  static boolean opens(TextBlock block) {
    String text = block.text();
    boolean heading = text.length() <= MAX_HEADING && CommentHeading.standsAlone(block);
    return heading ? isHeading(text) : isNote(text);
  }

  /** Whether a line is the heading of such a form or the note above its fields. */
  static boolean isPart(String text) {
    return isHeading(text) || isNote(text);
  }

  private static boolean isHeading(String text) {
    return text.length() <= MAX_HEADING
        && HEADING_OPENINGS.at(text, 0)
        && HEADINGS.contains(FurnitureLine.folded(text));
  }

  private static boolean isNote(String text) {
    return text.length() <= MAX_NOTE && NOTES.at(text, 0);
  }
}
