package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tearsheet.article.Article;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words, names and marks that bylines, datelines, credits and quotes are made of, thrown together
 * in any order: nothing may throw, and quotes lie in the text.
 */
final class PieceTest {

  private static final int INPUTS = 3000;

  private static final int MAX_PIECES = 14;

  private static final String[] PIECES =
      ("By|by|Von|Par|Por|Di|Door|Af|Od|От|文/|記者|作者:|Ann|ROE|Bo|O'Roe|McRoe|de|la|van|bin|al-|d’|Jr.|MD|II|Dr."
              + "|Mr.|and|und|et|y|e|og|&|with|mit|,|;|:|.|-|–|—|--|_|/|(|)|[|]|<|\"|“|”|„|‚|‘|’|'|''|``|«|»|‹|›|「|」"
              + "|!|?|…|*|#|@annroe|a@b.example|http://x.example/a|said|says|told|According to|sagte|a dit|explique"
              + "|ha dicho|spiega|zei|sa|сказал|说|と話した|that|dass|que|he|she|it|I’ve|who|the|The|of|in|from|at|for"
              + "|(AP)|Reuters|dpa|CNN|LONDON|New Delhi|WASHINGTON, D.C.|Mich.|March 3, 2026|3. März 2026|10:15|ago"
              + "|Updated|Reporting by|Editing by|contributed to this report|reported from|Photos by|Written by"
              + "|Reviewed by|Staff Writer|Reporter|The Daily Lantern|the mayor|Bürgermeister|le maire|officials"
              + "|ROE:|Q:|Pros:|Note:|Leave a Comment|0|999999|\t|\u00a0|\u200b|\ufffd|\u202e|\ud83d\ude00|\ud83d"
              + "|İ|ı|ß|é|서울=|기자|عاجل|שלום|X")
          .split("\\|");

  private static final String[] BETWEEN = {" ", "", " ", ",", "\n", " "};

  private static final String STORY =
      "The ferry to the outer islands lay in the harbour all winter, and the council said on Monday"
          + " that it would sail again in May.\n\n“We wait,” said Ann Roe, the mayor.";

  private final ArticleParser parser = ArticleParser.create();
  private final QuoteExtractor extractor = QuoteExtractor.create();

  @Test
  void noOrderOfPiecesThrows() {
    Random random = new Random(20261127);
    for (int i = 0; i < INPUTS; i++) {
      String text = text(random);
      assertThatCode(() -> read(text)).as(text).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photos by\nEFE reported fromin og von, the mayor -\n記者 O'Roe と話した ",
        "ROE\nreported from ... ",
        "et Q:\nNew Delhi Written by II,Di,og\nha dicho‹\nBo\n\"CNN,in\n",
        "Written by\nexplique the4 p.m. said  , Sen. 文 dass Bo\nAP dpa\n",
      })
  void textsThatOnceThrewDoNot(String text) {
    assertThatCode(() -> read(text)).doesNotThrowAnyException();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    IntStream.rangeClosed(0, random.nextInt(MAX_PIECES))
        .forEach(
            i ->
                text.append(PIECES[random.nextInt(PIECES.length)])
                    .append(BETWEEN[random.nextInt(BETWEEN.length)]));
    return text.toString();
  }

  private void read(String pieces) {
    extractor.extract(pieces);
    check(parser.parse(Source.text("Ferry sails in May\n\n" + pieces + "\n\n" + STORY)));
    check(parser.parse(Source.text(STORY + "\n\n" + pieces)));
    String html = pieces.replace("&", "&amp;").replace("<", "&lt;");
    String page = "<h1>Ferry sails in May</h1><p class=byline>%s<p>%s %s<p>%s";
    check(parser.parse(Source.html(page.formatted(html, html, STORY, html))));
  }

  private static void check(Article article) {
    String text = article.body().text();
    assertThat(article.quotes())
        .flatMap(quote -> quote.spans())
        .allSatisfy(span -> assertThat(text.substring(span.start(), span.end())).isNotEmpty());
  }
}
