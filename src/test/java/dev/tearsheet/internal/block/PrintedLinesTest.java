package dev.tearsheet.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintedLinesTest {

  private static final List<String> LINES =
      List.of(
          "The kiln was lit at dawn, and the whole street smelled of resin",
          "until the evening, when the wind turned and took the smoke away",
          "to the harbour.",
          "Two thousand tiles came out of it on Friday, most of them blue",
          "and nearly all of them whole, which Ann Roe, who had counted",
          "them twice, called a small wonder for a kiln that had been cold",
          "for eleven years. The mayor bought the first ninety of the til-",
          "es for the roof of the school by the lock.",
          "Nobody had thought that the bricks would hold. Bo Dahl, who laid",
          "them, says that he never had a doubt about it, and that the next",
          "firing will be hotter still.");

  private static List<String> split(String tag, Stream<String> lines) {
    String page = lines.map(line -> "<" + tag + ">" + line).collect(Collectors.joining());
    return BlockSplitter.split(PageReader.read("<div>" + page + "</div>", "")).stream()
        .map(TextBlock::text)
        .toList();
  }

  @Test
  void linesOfPrintAreParagraphsAgain() {
    List<String> text = split("p", LINES.stream());
    assertThat(text).hasSize(3);
    assertThat(text.get(1))
        .startsWith("Two thousand")
        .contains("of the tiles for")
        .endsWith("lock.");
  }

  @Test
  void fewLinesStayAsTheyAre() {
    assertThat(split("p", LINES.stream().limit(9))).hasSize(9);
  }

  @Test
  void paragraphsOfWholeSentencesStay() {
    List<String> sentences =
        java.util.Collections.nCopies(12, "The tiles are blue, and Ann Roe has all of them.");
    assertThat(split("p", sentences.stream())).hasSize(12);
  }

  @Test
  void itemsOfAListStay() {
    assertThat(split("li", LINES.stream())).hasSize(11);
  }
}
