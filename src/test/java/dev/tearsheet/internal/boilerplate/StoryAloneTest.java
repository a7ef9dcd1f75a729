package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories without a page around them, and pages that come as Markdown. */
class StoryAloneTest {

  private static final String PARAGRAPH =
      "The ferry between the town and the island stayed in port on Monday, the third day in a row, as"
          + " the storm would not let it leave the harbour, and nobody can say when it will sail.";

  private static List<TextBlock> blocks(int above, int story, int below) {
    List<TextBlock> blocks = new ArrayList<>();
    blocks.addAll(Collections.nCopies(above, new TextBlock(new Block.Paragraph("Home"), "")));
    blocks.addAll(Collections.nCopies(story, new TextBlock(new Block.Paragraph(PARAGRAPH), "")));
    blocks.addAll(Collections.nCopies(below, new TextBlock(new Block.Paragraph("Imprint"), "")));
    return blocks;
  }

  private static double[] scores(int above, int story, int below) {
    double[] scores = new double[above + story + below];
    for (int i = above; i < above + story; i++) {
      scores[i] = 0.9;
    }
    return scores;
  }

  private static int first(int above, int story, int below) {
    return StoryAlone.first(blocks(above, story, below), scores(above, story, below), 0.5);
  }

  @Test
  void fewLinesBesideTheStoryMakeItAlone() {
    assertThat(first(0, 4, 0)).isZero();
    assertThat(first(4, 4, 6)).isEqualTo(4);
    assertThat(first(4, 4, 7)).isEqualTo(-1);
    assertThat(first(5, 0, 0)).isEqualTo(-1);
    assertThat(first(0, 0, 0)).isEqualTo(-1);
  }

  @Test
  void muchTextBesideTheStoryIsAPage() {
    List<TextBlock> blocks = blocks(0, 4, 0);
    assertThat(StoryAlone.first(blocks, new double[] {0, 0.9, 0.9, 0.9}, 0.5)).isEqualTo(1);
    assertThat(StoryAlone.first(blocks, new double[] {0, 0.9, 0.9, 0}, 0.5)).isEqualTo(-1);
  }

  @Test
  void moreOfAMenuStandsBesideMarkdown() {
    assertThat(StoryAlone.isMarked(blocks(10, 8, 10), scores(10, 8, 10))).isTrue();
    assertThat(StoryAlone.isMarked(blocks(10, 8, 11), scores(10, 8, 11))).isFalse();
    assertThat(StoryAlone.isMarked(blocks(3, 0, 0), scores(3, 0, 0))).isTrue();
  }

  @Test
  void menusOfAMarkdownPageAreNoneOfTheStory() {
    StringBuilder menu = new StringBuilder();
    for (String word : List.of("Home", "Harbour", "Ferries", "Weather", "Tides", "Letters")) {
      for (String part : List.of("", " today", " archive", " in pictures")) {
        menu.append("  * ").append(word).append(part).append('\n');
      }
    }
    String page =
        menu
            + "\n# Ferry stays in port\n\n"
            + (PARAGRAPH + "\n\n").repeat(3)
            + "## The mail\n\nIt waits on the quay, **too**, and so does the band that was to play.\n\n"
            + (PARAGRAPH.replace("Monday", "Tuesday") + "\n\n").repeat(2)
            + "## Most read\n\n"
            + menu
            + "\nCopyright 2031 Lund Post. All rights reserved.\n";
    assertThat(ArticleParser.create().parse(Source.text(page)).body().text())
        .startsWith("The ferry")
        .contains("so does the band that")
        .doesNotContain("Tides")
        .doesNotContain("Lund Post");
  }

  @Test
  void shortLinesOfAStoryAloneStay() {
    String story =
        "Ferry stays in port\n"
            + (PARAGRAPH + "\n").repeat(4)
            + "What the town needs\nMail from the mainland\nFlour for its baker\nA band to dance to\n"
            + (PARAGRAPH.replace("Monday", "Tuesday") + "\n").repeat(2)
            + "So it goes.\n";
    assertThat(ArticleParser.create().parse(Source.text(story)).body().text())
        .contains("What the town needs")
        .contains("Flour for its baker")
        .endsWith("So it goes.");
  }
}
