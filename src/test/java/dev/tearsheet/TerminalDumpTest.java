package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.internal.text.LinkNumbers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole pages as browsers for terminals print them: menus, indents, lines of print, link numbers.
 */
class TerminalDumpTest {

  private static final String MENU =
      """
         * Home
         * Harbour
              + Ferries
              + tides and winds
         * Weather

         Menu
         search
         sign in

      """;

  private static final String STORY =
      """
         The ferry between the town and the island stayed in port on Monday, the
         third day in a row, as the storm would not let it leave the harbour, and
         nobody can say when it will. The crew waits.

         “We will sail when the wind lets us, and the wind has said nothing to us
         so far,” said Ann Roe, who has kept the harbour for thirty years, as she
         looked at the masts of the boats outside her window.

         The town waits for its mail and for the band that was to play at the fair
         on Tuesday, and the baker has begun to count his flour. Nobody has crossed
         on foot since the winter of the long ice, and the council wants nobody to
         try it. The school has closed, too, as half of its teachers live on the
         island.

      """;

  private static final String PAGE = MENU + "Ferry stays in port\n\n" + STORY + MENU;

  private static Article read(String text) {
    return ArticleParser.create().parse(Source.text(text));
  }

  @Test
  void paragraphsAmidMenusAreWhole() {
    Article article = read(PAGE);
    assertThat(article.headline()).contains("Ferry stays in port");
    List<String> texts = article.body().blocks().stream().map(Block::text).toList();
    assertThat(texts).hasSize(3);
    assertThat(texts.get(0)).startsWith("The ferry").endsWith("The crew waits.");
    assertThat(texts.get(2)).endsWith("live on the island.");
  }

  @Test
  void itemsOfMenusAreNotJoined() {
    assertThat(ArticleParser.create().explain(Source.text(PAGE)).blocks())
        .extracting(block -> block.block().text())
        .contains("Harbour", "Menu", "search", "sign in")
        .noneMatch(text -> text.contains("search sign in"));
  }

  @Test
  void numbersOfLinksAndTheirListGo() {
    String links =
        """
        References

           Visible links:
           1. https://paper.example/
           2. https://paper.example/a b
           3. tel:12 34
        """;
    String text = STORY.replace("The crew", "The [2]crew").replace("Ann Roe", "[3]Ann Roe");
    Article article = read("Ferry stays in port\n\n" + text + links);
    assertThat(article.body().text())
        .contains("The crew waits.")
        .contains("said Ann Roe")
        .doesNotContain("example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [1]bridge.\nReferences\n1. https://a.example\n2. https://b.example\n",
        "The [1]bridge.\nReferences\n1. Roe, A. (2031)\n2. Doe, B.\n3. Dahl, C.\n4. Lund, D.\n",
        "The [1]bridge.\n\n1. https://a.example\n2. https://b.example\n3. https://c.example\n",
        "[",
        ""
      })
  void otherListsAndNumbersStay(String text) {
    assertThat(LinkNumbers.without(text)).isSameAs(text);
  }

  @Test
  void wordsInBracketsAndLongNumbersStay() {
    String list = "\nReferences\n1. a:b\n2. c:d\n3. e:f";
    assertThat(LinkNumbers.without("[12]a [b] [1234567]c [3" + list))
        .isEqualTo("a [b] [1234567]c [3");
  }
}
