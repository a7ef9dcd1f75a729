package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import org.junit.jupiter.api.Test;

/** Small elements amid a story that belong to what stands beside them. */
class AmidElementsTest {

  private static String body(String amid) {
    return read(HEAD + STORY + amid + STORY.replace("bridge", "ferry")).body().text();
  }

  @Test
  void aTableHasItsCaption() {
    String rows =
        "<tr><th>Year</th><th>Cars</th></tr><tr><td>2019</td><td>410</td></tr>"
            + "<tr><td>2020</td><td>520</td></tr><tr><td>2021</td><td>630</td></tr>";
    String table = "<table><caption>Cars a day on the bridge</caption>" + rows + "</table>";
    assertThat(read(HEAD + STORY + table + STORY.replace("bridge", "ferry")).body().blocks())
        .anyMatch(block -> block instanceof Block.Table)
        .anyMatch(
            block ->
                block instanceof Block.Caption && block.text().equals("Cars a day on the bridge"));
  }

  @Test
  void aFirstLetterBelongsToItsWord() {
    String line =
        "<p>he mill by the river was sold to the town, which had asked for it in May.</p>";
    assertThat(body("<div>T</div>" + line)).contains("The mill by the river");
    assertThat(body("<div>A</div>" + line)).doesNotContain("Ahe mill");
  }

  @Test
  void numbersOfLinesAndDeletedTextGo() {
    String code = "int width = 4;\nint length = width * 9;\nreturn width + length;";
    String table =
        "<table><tr><td class=gutter><pre>1\n2\n3</pre></td><td class=code><pre>%s</pre></td>";
    assertThat(body(table.formatted(code) + "</tr></table>")).doesNotContain("1\n2\n3");
    assertThat(body("<p>The toll is <del>forty</del> fifty crowns for a car and its driver.</p>"))
        .contains("fifty crowns")
        .doesNotContain("forty");
  }

  @Test
  void detailsHaveTheirSummary() {
    String details =
        "<details><summary>How the bridge was paid for</summary><p>The town paid half of it from"
            + " its savings, and the county lent the rest for thirty years at no interest.</p>"
            + "</details>";
    assertThat(body(details)).contains("How the bridge was paid for");
  }
}
