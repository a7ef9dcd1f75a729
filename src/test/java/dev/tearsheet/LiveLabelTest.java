package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Running stories that only their headline and the times of their entries tell. */
class LiveLabelTest {

  private static final String VOTED =
      "The council has voted. Eleven in favour, four against: the swing bridge closes on Monday for"
          + " two years, and nobody in the hall is cheering.";
  private static final String ASKED =
      "Councillor Dahl asks what a night ferry would cost. The clerk does not know, and says the"
          + " answer will be in the minutes by the end of the week.";
  private static final String OPENED =
      "Good evening from the town hall, where the benches are full. The council meets at half past"
          + " six to vote on the swing bridge.";

  private static Article parsed(String headline, String entries) {
    return ArticleParser.create()
        .parse(
            Source.html(
                "<html><head><title>"
                    + headline
                    + "</title></head><body><div><h1>"
                    + headline
                    + "</h1><div>"
                    + entries
                    + "</div></div></body></html>"));
  }

  private static String entries(String form) {
    return form.formatted("19:42", VOTED)
        + form.formatted("19:20", ASKED)
        + form.formatted("18:30", OPENED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Live: the vote on the swing bridge",
        "DIRECT. Vote sur le pont tournant : suivez la séance",
        "Liveticker zur Abstimmung über die Drehbrücke",
        "EN VIVO | La votación del puente giratorio",
        "Онлайн: голосование о мосте",
        "速報ライブ: 旋回橋の採決"
      })
  void threeTimedEntriesBelowALabelAreALiveBlog(String headline) {
    Article article = parsed(headline, entries("<p>%s</p><p>%s</p>"));
    assertThat(article.kind()).isEqualTo(Kind.LIVE_BLOG);
    assertThat(article.body().text()).contains("19:42", VOTED, "18:30", OPENED);
    assertThat(parsed(headline, entries("<p>%s – %s</p>")).kind()).isEqualTo(Kind.LIVE_BLOG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Live music returns to the swing bridge",
        "Direct trains over the bridge: what riders say",
        "The vote on the swing bridge"
      })
  void otherHeadlinesNeedMoreEntries(String headline) {
    assertThat(parsed(headline, entries("<p>%s – %s</p>")).kind()).isEqualTo(Kind.ARTICLE);
  }
}
