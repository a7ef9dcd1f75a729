package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines that start with a minus were judged boilerplate before. */
final class CopiesTest {

  private static final String FIRST =
      "The kiln was lit at dawn, and the whole street smelled of resin until the evening.";
  private static final String SECOND =
      "Two thousand tiles came out of it on Friday, most of them blue and nearly all of them whole.";

  private static final List<String> LONG_STORY =
      IntStream.range(0, 24)
          .mapToObj(
              i ->
                  "Oven %d burned for %d hours, and %d tiles of lot %d came out of it whole."
                      .formatted(i, i + 30, i * 7 + 100, i * 3))
          .toList();

  @Test
  void headingsOfASecondCopyGoWithItsParagraphs() {
    assertThat(kept("Firing", FIRST, "Cooling", SECOND, "Firing", FIRST, "Cooling", SECOND))
        .containsExactly("Firing", FIRST, "Cooling", SECOND);
  }

  @Test
  void droppedBlocksBetweenDoNotPartACopy() {
    assertThat(kept("Firing", FIRST, "Firing", "-Share this", FIRST))
        .containsExactly("Firing", FIRST);
  }

  @Test
  void headingsAfterTheLastParagraphOfACopyGoToo() {
    assertThat(kept(FIRST, "Cooling", SECOND, FIRST, "Cooling"))
        .containsExactly(FIRST, "Cooling", SECOND);
  }

  @Test
  void shortLineRepeatedAmidNewTextStays() {
    assertThat(kept("Again!", FIRST, "Again!", SECOND, "Again!"))
        .containsExactly("Again!", FIRST, "Again!", SECOND, "Again!");
  }

  @Test
  void copyOfDroppedTextIsNone() {
    assertThat(kept("-" + FIRST, FIRST)).containsExactly(FIRST);
  }

  @Test
  void storyOnceMoreInASingleBlockGoes() {
    String whole = String.join(" ", LONG_STORY);
    assertThat(kept(Stream.concat(LONG_STORY.stream(), Stream.of(whole)).toArray(String[]::new)))
        .containsExactlyElementsOf(LONG_STORY);
    assertThat(kept(Stream.concat(Stream.of(whole), LONG_STORY.stream()).toArray(String[]::new)))
        .containsExactlyElementsOf(LONG_STORY);
  }

  @Test
  void longBlockWithWordsOfItsOwnStays() {
    String[] parts = {FIRST, SECOND, String.join(" ", LONG_STORY)};
    assertThat(kept(parts)).containsExactly(parts);
  }

  @Test
  void twoLongBlocksThatSayTheSameLeaveOne() {
    String whole = String.join(" ", LONG_STORY);
    assertThat(kept(whole, whole + " And so on.")).containsExactly(whole);
  }

  private static List<String> kept(String... lines) {
    List<Verdict> verdicts =
        Stream.of(lines)
            .map(
                line ->
                    new Verdict(
                        new TextBlock(new Block.Paragraph(line.replaceFirst("^-", "")), "p"),
                        !line.startsWith("-"),
                        "",
                        0.9))
            .toList();
    return Copies.without(verdicts).stream()
        .filter(Verdict::content)
        .map(verdict -> verdict.block().text())
        .toList();
  }

  @Test
  void summaryThatTheFirstParagraphHasAgainGoes() {
    String lede = FIRST.substring(0, FIRST.length() - 1) + ", said those who live in it.";
    assertThat(kept(FIRST, lede, SECOND)).containsExactly(lede, SECOND);
    assertThat(kept(FIRST, "-Share this", "LUND — " + lede, SECOND))
        .containsExactly("LUND — " + lede, SECOND);
    assertThat(kept(SECOND, FIRST, lede)).containsExactly(SECOND, FIRST, lede);
    assertThat(kept("The kiln was lit.", FIRST)).containsExactly("The kiln was lit.", FIRST);
  }
}
