package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A heading amid the story that only the name of its element makes one, {@code <div
 * class="subhead">Who pays</div>}, or that is set in bold letters: {@code <p><b>Who pays</b></p>}.
 * Above the story the same are standfirsts. Of 70 lines in bold that end in no mark, between two
 * paragraphs of annotated pages, 65 are headings.
 */
final class Subheading {

  private static final Set<String> NAMES = Words.read(Subheading.class, "subheading-names.txt");

  /** UTF-16 units. */
  private static final int MAX_LENGTH = 80;

  /** UTF-16 units and letters of a heading in capitals. */
  private static final int MAX_LOUD = 60;

  private static final double MIN_LOUD = 5;

  /** The level of a heading that has none. */
  private static final int LEVEL = 3;

  /** Letters of a paragraph in a heading's element. */
  private static final double MIN_PROSE = 140;

  /** Letters of a paragraph below a heading. */
  private static final double MIN_BELOW = 60;

  private static final String STOPS = ".。।۔";

  /** What ends a sentence, a question or a label. */
  private static final String MARKS = ".!?…:;,。！？：।۔؟，、";

  private Subheading() {}

  static boolean is(TextBlock block) {
    return block.block() instanceof Block.Paragraph
        && block.text().length() <= MAX_LENGTH
        && isNamed(block.place());
  }

  /** Words in bold and no more, which neither end a sentence nor ask nor name an author. */
  static boolean isBold(TextBlock block) {
    String text = block.text();
    return block.block() instanceof Block.Paragraph
        && text.length() <= MAX_LENGTH
        && block.place().within(Region.EMPHASIS)
        && isSetBold(block.place())
        && MARKS.indexOf(text.charAt(text.length() - 1)) < 0
        && text.chars().anyMatch(Character::isLetter)
        && !NameLine.is(text);
  }

  /** {@code FRANCE WINS} and no more, which names no place and says no figures. */
  static boolean isLoud(TextBlock block) {
    String text = block.text();
    return block.block() instanceof Block.Paragraph
        && text.length() <= MAX_LOUD
        && FurnitureLine.isLoud(text)
        && StringUtils.indexOfAny(text, ",:$€£[]()_") < 0
        && !text.startsWith("-")
        && MARKS.indexOf(text.charAt(text.length() - 1)) < 0
        && Script.letters(text) >= MIN_LOUD
        && !NameLine.is(text);
  }

  private static boolean isSetBold(Place place) {
    for (@Nullable Place p = place; p != null && p.inline(); p = p.parent()) {
      if (p.tag().equals("b") || p.tag().equals("strong")) {
        return true;
      }
    }
    return false;
  }

  /**
   * A paragraph set in a heading's element, told by its length and its full stop; a longer question
   * may stand above its answer. And a line in bold within the story that is above text of its own.
   */
  static List<Verdict> typed(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    @Nullable Verdict below = null;
    int first = Kept.first(verdicts);
    for (int i = left.size() - 1; i >= Math.max(0, first); i--) {
      Verdict verdict = left.get(i);
      if (verdict.content()) {
        TextBlock block = verdict.block();
        if (block.block() instanceof Block.Heading && isProse(block.text())) {
          left.set(i, as(verdict, new Block.Paragraph(block.text())));
        } else if (i > first && below != null && isAbove(block, below.block())) {
          left.set(i, of(verdict));
        }
        below = block.block().running() ? verdict : below;
      }
    }
    return left;
  }

  /** Whether a line in bold, and in no other type, stands above prose or a list. */
  private static boolean isAbove(TextBlock line, TextBlock below) {
    return line.linked() == 0
        && isBold(line)
        && isPlain(line)
        && (below.block() instanceof Block.ListItem
            || (below.block() instanceof Block.Paragraph
                && !isBold(below)
                && Script.letters(below.text()) >= MIN_BELOW));
  }

  /** Upright, and words rather than figures: no score, no dash behind a place. */
  private static boolean isPlain(TextBlock line) {
    String text = line.text();
    for (@Nullable Place p = line.place(); p != null && p.inline(); p = p.parent()) {
      if (p.tag().equals("em") || p.tag().equals("i")) {
        return false;
      }
    }
    return Character.isLetterOrDigit(text.charAt(text.length() - 1))
        && text.chars().filter(Character::isDigit).count()
            < text.chars().filter(Character::isLetter).count();
  }

  private static boolean isProse(String text) {
    return STOPS.indexOf(text.charAt(text.length() - 1)) >= 0 && Script.letters(text) >= MIN_PROSE;
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
      if (hasName(name.replace('_', '-'))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one part of a name, or two side by side, are a heading's: "text-intertitre-grey". */
  private static boolean hasName(String name) {
    int before = 0;
    int start = 0;
    for (int end = 0; end <= name.length(); end++) {
      if (end == name.length() || name.charAt(end) == '-') {
        if (NAMES.contains(name.substring(start, end))
            || NAMES.contains(name.substring(before, end))) {
          return true;
        }
        before = start;
        start = end + 1;
      }
    }
    return NAMES.contains(name);
  }

  /** The verdict on the same text as a heading. */
  static Verdict of(Verdict verdict) {
    return as(verdict, new Block.Heading(verdict.block().text(), LEVEL));
  }

  private static Verdict as(Verdict verdict, Block block) {
    TextBlock typed = new TextBlock(block, verdict.block().place(), verdict.block().linked());
    return new Verdict(typed, verdict.content(), verdict.reason(), verdict.score());
  }
}
