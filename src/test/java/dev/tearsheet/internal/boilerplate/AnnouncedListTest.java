package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnnouncedListTest {

  private static TextBlock paragraph(String text) {
    return new TextBlock(new Block.Paragraph(text), "");
  }

  private static Verdict kept(TextBlock block) {
    return new Verdict(block, true, "by the forest", 0.9);
  }

  @Test
  void itemsBelowAKeptLineWithAColonGoOn() {
    TextBlock item = new TextBlock(new Block.ListItem("Work starts in May.", 0, false), "");
    TextBlock marked =
        new TextBlock(new Block.ListItem("Work starts in May.", 0, false), "ul > li");
    Verdict line = kept(paragraph("Under the plan:"));
    Verdict dropped = new Verdict(line.block(), false, "", 0.1);

    assertThat(AnnouncedList.goesOn(item, List.of(line))).isTrue();
    assertThat(AnnouncedList.goesOn(item, List.of(line, kept(item)))).isTrue();
    assertThat(AnnouncedList.goesOn(item, List.of(dropped))).isFalse();
    assertThat(AnnouncedList.goesOn(item, List.of(kept(paragraph("Under the plan"))))).isFalse();
    assertThat(AnnouncedList.goesOn(item, List.of(kept(paragraph("Read also:"))))).isFalse();
    assertThat(AnnouncedList.goesOn(marked, List.of(line))).isFalse();
    assertThat(AnnouncedList.goesOn(paragraph("It sank."), List.of(line))).isFalse();
    assertThat(AnnouncedList.goesOn(item, List.of())).isFalse();
  }
}
