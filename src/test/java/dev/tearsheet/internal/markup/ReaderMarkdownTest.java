package dev.tearsheet.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown of whole pages, as services write it that fetch pages for readers. */
final class ReaderMarkdownTest {

  private static Document page(String text) {
    return Jsoup.parse(MarkedText.html(text.replace('¶', '\n')).orElseThrow());
  }

  @Test
  void aSectionIsWhatStandsBelowAHeadingDownToTheNextOfItsLevel() {
    Document page =
        page("Menu¶¶# Ferry¶¶It came.¶¶### Piles¶¶Oak.¶¶## Pier¶¶Stone.¶¶Weather¶---¶¶Rain.");

    assertThat(page.select("body > p").eachText()).containsExactly("Menu");
    assertThat(page.select("body > section > p").eachText()).containsExactly("It came.");
    assertThat(page.select("section > section").eachText())
        .containsExactly("Piles Oak.", "Pier Stone.", "Weather Rain.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\0',
      value = {
        "[### The ferry is back](/a) → The ferry is back",
        "[![Pier](/p.png) ## The ferry is back It came at noon.](/a) → The ferry is back It came at noon.",
        "[3 hrs ago #### The ferry is back](/a) → 3 hrs ago The ferry is back",
        "[Issue #12 of C# weekly](/a) → Issue #12 of C# weekly",
        "[![Pier](/p.png)\\¶\\¶**The ferry is back** \\¶\\¶It came at noon.](/a) → The ferry is back It came at noon.",
        "[Noon\\¶## The ferry is back](/a) → Noon The ferry is back",
      })
  void aTeaserIsOneLink(String teaser, String words) {
    Document page = page("# Ferry¶¶## Pier¶¶" + teaser + "¶¶It came.");

    assertThat(page.select("a[href=/a]").eachText()).containsExactly(words);
    assertThat(page.select("section > p")).hasSize(2);
  }

  @Test
  void anAddressMayBeLong() {
    String address = "mailto:?body=" + "%E6%B8%AF".repeat(150);
    Document page = page("# Ferry¶¶## Pier¶¶[Send](" + address + ") [Print](/p)");

    assertThat(page.select("a").eachAttr("href")).containsExactly(address, "/p");
  }

  @Test
  void aBackslashEndsALineOfAParagraph() {
    Document page = page("# Ferry¶¶It came at noon.\\¶It left at dusk.¶¶The end.\\");

    assertThat(page.select("p").eachText())
        .containsExactly("It came at noon. It left at dusk.", "The end.\\");
    assertThat(page.select("p > br")).hasSize(1);
  }

  @Test
  void whatStandsBelowABlankLineIsNoPartOfIt() {
    String printed =
        "The ferry came at noon and left at dusk, as it had done in the days¶".repeat(6);
    Document page = page("# Ferry¶¶## Pier¶¶## Quay¶¶" + printed + "before.\\¶¶" + printed);

    assertThat(page.select("p")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "![Pier](/p.png), 1",
    "[![Pier](/p.png)](/large), 1",
    "[![Pier](/p.png) The ferry](/a), 0",
    "See ![Pier](/p.png), 0",
    "The pier, 0",
  })
  void whatStandsBelowAPictureIsCalledSo(String above, int count) {
    Document page = page("# Ferry¶¶## Pier¶¶" + above + "¶¶The ferry at the pier¶¶It came.");

    assertThat(page.select("p.pictured").eachText())
        .hasSize(count)
        .allMatch("The ferry at the pier"::equals);
  }

  @Test
  void manyLinksMakeMarkdownHoweverItsLinesAreParted() {
    String menu = "* [News](https://a.example/n)¶  * [Pier](https://a.example/p)¶It came.¶";
    assertThat(page(menu.repeat(3) + "It left.¶".repeat(9)).select("a")).hasSize(6);
    assertThat(MarkedText.html(menu.replace('¶', '\n').repeat(3) + "It left.\n".repeat(30)))
        .isEmpty();
  }
}
