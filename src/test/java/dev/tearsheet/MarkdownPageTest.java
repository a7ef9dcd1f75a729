package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Image;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A whole page as services write it that fetch pages as Markdown. */
final class MarkdownPageTest {

  private static final String HEAD =
      """
      Title: Harbour bridge in Altkamp closed until spring

      URL Source: https://courier.example/2031/03/altkamp-bridge

      Published Time: 2031-03-12T09:14:00+01:00

      Markdown Content:
      """;

  private static final String PAGE =
      """
      [Skip to content](https://courier.example/2031/03/altkamp-bridge#content)

      [![Image 1: The Altkamp Courier](https://courier.example/logo.png)](https://courier.example/)

      *   [Home](https://courier.example/)
      *   [News](https://courier.example/news)
      *   [Sport](https://courier.example/sport)
      *   [Subscribe](https://courier.example/subscribe)

      Harbour bridge in Altkamp closed until spring
      =============================================

      By [Petra Lindqvist](https://courier.example/authors/petra-lindqvist), Transport Correspondent

      12 March 2031

      ![Image 2: The bridge seen from the east quay](https://courier.example/bridge.jpg)

      The bridge seen from the east quay. Photo: Ole Brandt

      The harbour bridge in Altkamp will stay closed until spring after engineers found cracks in two of its bearings, the port authority said on Tuesday.

      “We cannot let lorries cross a bridge whose bearings may fail,” said [Jonas Reck](https://courier.example/tags/jonas-reck), head of the port authority. “Safety comes _first_.”

      [![Image 3: Ferry](https://courier.example/ferry-300.jpg)\\
      \\
      **Ferry to start again in May** \\
      \\
      After two winters in the yard the old ferry is back.](https://courier.example/ferry)

      ## What drivers should know

      Traffic is sent over the **old ring road**. Buses of lines 4 and 9 stop at the fish market instead, and the night bus does not run at all.

      | Line | Stop |
      | --- | --- |
      | 4 | Fish market |
      | 9 | East quay |

      The council will talk about a date for the repair in April, when the yard in Mooringen has said what new bearings cost.

      [Share on Facebook](https://facebook.com/sharer) [Tweet](https://twitter.com/intent)

      ### Related articles

      *   [![Image 4](https://courier.example/floods-300.jpg) #### Why the old town floods each autumn](https://courier.example/floods)
      *   [#### Fish market moves to the station](https://courier.example/market)

      ## Sign up for our newsletter

      Your email address will not be published. Required fields are marked *

      © 2031 The Altkamp Courier
      """;

  private static Article read(String text) {
    return ArticleParser.create().parse(Source.text(text));
  }

  @Test
  void theStoryIsTakenOutOfThePage() {
    Article article = read(HEAD + PAGE);

    assertThat(article.headline()).contains("Harbour bridge in Altkamp closed until spring");
    assertThat(article.byline().authors())
        .extracting(Author::name)
        .containsExactly("Petra Lindqvist");
    assertThat(article.published().orElseThrow().value()).hasToString("2031-03-12T09:14");
    assertThat(article.images())
        .extracting(Image::url)
        .containsExactly("https://courier.example/bridge.jpg");
    assertThat(article.body().text())
        .startsWith("The harbour bridge in Altkamp")
        .contains("What drivers should know", "the old ring road", "Fish market")
        .endsWith("what new bearings cost.")
        .doesNotContain("Ferry", "Facebook", "old town", "](", "**", "#");
  }

  @Test
  void itsHeadingsTellTheHeadlineWhereNothingElseDoes() {
    String below = PAGE.replace("=", "-");
    Article article = read("The Altkamp Courier\n===================\n\n" + below);

    assertThat(article.headline()).contains("Harbour bridge in Altkamp closed until spring");
    assertThat(article.byline().authors())
        .extracting(Author::name)
        .containsExactly("Petra Lindqvist");
  }

  @Test
  void tablesStayWhereTheyStandInTheStory() {
    assertThat(
            read(HEAD + PAGE).body().blocks().stream()
                .map(block -> block.getClass().getSimpleName())
                .collect(Collectors.joining(" ")))
        .contains("Heading Paragraph Table Paragraph");
    assertThat(read(HEAD + PAGE).body().blocks()).hasAtLeastOneElementOfType(Block.Table.class);
  }
}
