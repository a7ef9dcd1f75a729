package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks in code, and marks around nothing but numbers, quote nobody. */
class CodeQuotesTest {

  private static final String STORY =
      "<p>The mill's clock runs on a small board that two pupils of the town school built in May.</p>"
          + "<p>“It has not stopped once,” said Ann Roe, who keeps the mill open on Sundays.</p>";

  private static final String CODE =
      "<pre>names = ['hour', 'minute']\nprint(\"Noon has struck\", 'Again')</pre>";

  private static Article parse(String body) {
    String page = "<html><body><article><h1>A clock</h1>" + body + "</article></body></html>";
    return ArticleParser.create().parse(Source.html(page));
  }

  private static List<String> quotes(Article article) {
    return article.quotes().stream().map(Quote::text).toList();
  }

  @Test
  void codeAmidAStoryIsNotQuoted() {
    Article article = parse(STORY + CODE + "<p>The code is free for everybody to use.</p>");
    assertThat(article.body().text()).contains("Noon has struck");
    assertThat(quotes(article)).containsExactly("It has not stopped once,");
    Quote quote = article.quotes().get(0);
    assertThat(quote.spans().get(0).of(article.body().text())).isEqualTo(quote.text());
  }

  @Test
  void storyInPreformattedLinesIs() {
    String lines = STORY.replace("<p>", "").replace("</p>", "\n\n");
    assertThat(quotes(parse("<pre>" + lines + lines.replace("Ann", "Eva") + "</pre>")))
        .contains("It has not stopped once,");
  }

  @Test
  void numbersAloneAreOnlyWhereSomebodySaysThem() {
    Article article =
        parse(
            STORY
                + "<p>The code “1204” opens the gate of the yard, and “+47 22” is on its door.</p>"
                + "<p>Roe called the odds that it stops this year “50-50”, and went back in.</p>");
    assertThat(quotes(article)).containsExactly("It has not stopped once,", "50-50");
  }
}
