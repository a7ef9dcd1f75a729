package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists of which nearly all is kept. A letter stands for each item: i is kept, x is not, a is a
 * link and not kept, f is a stock phrase and not kept; a bar parts two lists, brackets stand around
 * a list within an item.
 */
final class WholeListTest {

  private static String html(String letters) {
    StringBuilder html = new StringBuilder("<ul>");
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      html.append(
          switch (letter) {
            case '|' -> "</ul><ul>";
            case '(' -> "<ul>";
            case ')' -> "</ul>";
            case 'a' -> "<li><a href=/x>Ropes and anchors</a>";
            case 'f' -> "<li>Sign up for our newsletter";
            case 'p' -> "</ul><p>The ferry left.</p><ul>";
            default -> letter == 'i' ? "<li>Ropes for two" : "<li>Anchors";
          });
    }
    return html.append("</ul>").toString();
  }

  private static String kept(String letters) {
    List<Verdict> verdicts = new ArrayList<>();
    for (TextBlock block : BlockSplitter.split(PageReader.read(html(letters), ""))) {
      boolean kept = block.text().startsWith("Ropes for") || block.text().startsWith("The");
      verdicts.add(new Verdict(block, kept, "by the forest", 0.4));
    }
    StringBuilder left = new StringBuilder();
    WholeList.in(verdicts).forEach(verdict -> left.append(verdict.content() ? '+' : '-'));
    return left.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "iix, +++",
    "iixiix, ++++++",
    "xii, +++",
    "ix, +-",
    "ixx, +--",
    "iixx, ++--",
    "iiia, +++-",
    "iiif, +++-",
    "ii|x, ++-",
    "iix|iix, ++++++",
    "ii|xx, ++--",
    "iipix, ++++-",
    "iii, +++",
    "i(x)i, +++",
    "ii(x(x)i)i, ++++++",
    "i(xx)i, +--+",
    "xxx, ---",
  })
  void itemMissingFromAKeptListComesBack(String letters, String kept) {
    assertThat(kept(letters)).isEqualTo(kept);
  }

  @Test
  void paragraphsAreNoItems() {
    TextBlock block = new TextBlock(new Block.Paragraph("The ferry left."), "main > p");
    List<Verdict> verdicts =
        List.of(
            new Verdict(block, true, "", 1),
            new Verdict(block, true, "", 1),
            new Verdict(block, false, "", 0));
    assertThat(WholeList.in(verdicts)).isEqualTo(verdicts);
  }
}
