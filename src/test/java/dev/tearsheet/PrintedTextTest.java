package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in lines of print, as wires and mail have them. */
class PrintedTextTest {

  private static final String WIRE =
      """
      FERRY STAYS IN PORT FOR A THIRD DAY

          LUND, May 3 - The ferry between the town and the island stayed in
      port on Monday, the third day in a row, as the storm would not let
      it leave the harbour, and nobody can say when it will.
          "We will sail when the wind lets us, and the wind has said nothing
      to us so far," said the keeper of the harbour for thirty years, Ann
      Roe, as she looked at the masts of the boats outside her window and
      at the snow on the old mole.
          The town waits for its mail and for the band that was to play at
      the fair on Tuesday, and the baker has begun to count his flour.
          Nobody has crossed on foot since the winter of the long ice, and
      the council wants nobody to try it.
       Reuter
      """;

  @Test
  void paragraphsToldByTheirIndentAreWhole() {
    Article article = ArticleParser.create().parse(Source.text(WIRE));
    assertThat(article.headline()).contains("FERRY STAYS IN PORT FOR A THIRD DAY");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Lund");
    List<String> texts = article.body().blocks().stream().map(Block::text).toList();
    assertThat(texts).hasSize(4);
    assertThat(texts.get(0)).startsWith("The ferry between").endsWith("when it will.");
    assertThat(texts.get(3)).endsWith("nobody to try it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"    ", "\t", ""})
  void quotesOverLinesOfPrintAreWhole(String indent) {
    String text = WIRE.replace("    ", indent);
    List<Quote> quotes = QuoteExtractor.create().extract(text);
    Quote quote = quotes.get(0);
    assertThat(quote.text())
        .isEqualTo(
            "We will sail when the wind lets us, and the wind has said nothing to us so far,");
    assertThat(quote.attribution().flatMap(Attribution::name)).contains("Ann Roe");
    Mention speaker = quote.attribution().flatMap(Attribution::speaker).orElseThrow();
    assertThat(text.substring(speaker.span().start(), speaker.span().end()).replace('\n', ' '))
        .isEqualTo(speaker.text());
    assertThat(text.substring(quote.spans().get(0).start())).startsWith("We will sail");
  }

  @Test
  void linesThatAreParagraphsStayApart() {
    String text =
        "\"We will wait,\" said Ann Roe.\n\"No,\" said Bo Doe.\n\"Yes,\" said Cai Dahl.\n";
    assertThat(QuoteExtractor.create().extract(text)).hasSize(3);
  }
}
