package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Blocks as "path: text". */
class PullQuotesTest {

  private static final String STORY =
      "p: “The kiln was cold by noon, and nobody knew why,” said Ann Roe. She sent for Bo Dahl.";

  private static List<String> kept(String... blocks) {
    List<Verdict> verdicts = Stream.of(blocks).map(PullQuotesTest::verdict).toList();
    return PullQuotes.without(verdicts).stream()
        .filter(Verdict::content)
        .map(verdict -> verdict.block().text())
        .toList();
  }

  private static Verdict verdict(String block) {
    int colon = block.indexOf(": ");
    Block text = new Block.Paragraph(block.substring(colon + 2));
    return new Verdict(new TextBlock(text, block.substring(0, colon)), true, "", 1);
  }

  @Test
  void wordsOfTheStoryInAPullQuoteGo() {
    assertThat(kept(STORY, "figure.wp-pullquote > p: The kiln was cold by noon")).hasSize(1);
    assertThat(kept("aside > p: «nobody knew why»", STORY)).hasSize(1);
  }

  @Test
  void theNameBelowGoesWithThem() {
    assertThat(kept(STORY, "div.pull > p: nobody knew why", "p: The wind had turned."))
        .containsExactly(STORY.substring(3), "The wind had turned.");
    TextBlock quote = new TextBlock(new Block.Paragraph("nobody knew why"), "div.pull");
    TextBlock name = new TextBlock(new Block.Paragraph("Ann Roe"), quote.place(), 0);
    List<Verdict> verdicts =
        List.of(verdict(STORY), new Verdict(quote, true, "", 1), new Verdict(name, true, "", 1));
    assertThat(PullQuotes.without(verdicts)).filteredOn(Verdict::content).hasSize(1);
  }

  @Test
  void aNameBehindTheMarksIsPassedOver() {
    assertThat(kept(STORY, "aside > p: “nobody knew why” — Ann Roe")).hasSize(1);
    assertThat(kept(STORY, "aside > p: “nobody knew why,” said Ann Roe twice")).hasSize(2);
  }

  @Test
  void whatTheStoryDoesNotSayStays() {
    assertThat(kept(STORY, "div.pullquote > p: The kiln was never cold again")).hasSize(2);
  }

  @Test
  void paragraphsAndPlainQuotationsStay() {
    assertThat(kept(STORY, "p: The kiln was cold by noon", "blockquote: nobody knew why"))
        .hasSize(3);
  }

  @Test
  void fewLettersStay() {
    assertThat(kept(STORY, "aside > p: Ann Roe")).hasSize(2);
  }
}
