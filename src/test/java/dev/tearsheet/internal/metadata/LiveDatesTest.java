package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Timestamp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a live blog started, as its JSON-LD states. */
class LiveDatesTest {

  private static final String PAGE =
      "<title>Bridge closed</title><script type=application/ld+json>{'@type': 'LiveBlogPosting',"
          + " 'headline': 'Bridge closed'%s, 'liveBlogUpdate': [%s]}</script><h1>Bridge closed</h1>"
          + "<p>The bridge was closed to all traffic after divers had found a crack in it.</p>";

  private static String property(String name, String time) {
    return time.isEmpty() ? "" : ", '" + name + "': '2031-05-" + time + "'";
  }

  private static String entries(String times) {
    StringBuilder entries = new StringBuilder();
    for (String time : times.isEmpty() ? new String[0] : times.split(" ", -1)) {
      entries.append(entries.isEmpty() ? "" : ", ").append("{'@type': 'BlogPosting'");
      entries.append(property("datePublished", time)).append('}');
    }
    return entries.toString();
  }

  private static String iso(Timestamp date) {
    return date.iso().substring("2031-05-".length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // stated | changed | coverage | entries | published | modified
        "03T08:00Z | 03T14:09Z | '' | 03T14:05Z 03T09:05Z | 03T08:00Z | 03T14:09Z",
        "03T14:05Z | 03T14:09Z | 03T08:50Z | 03T14:05Z 03T09:05Z | 03T08:50Z | 03T14:09Z",
        "03T14:05Z | '' | '' | 03T14:05Z 03T12:05Z 01T09:05Z | 01T09:05Z | 03T14:05Z",
        "03T14:05Z | '' | '' | 01T09:05Z 03T12:05Z 03T14:05Z | 01T09:05Z | 03T14:05Z",
        "03T14:05Z | 03T14:05Z | 03T08:50Z | '' | 03T08:50Z | 03T14:05Z",
        "03T14:05Z | 03T15:05Z | 03T08:50Z | '' | 03T14:05Z | 03T15:05Z",
        "'' | '' | 03T08:50Z | 03T14:05Z 03T09:05Z | 03T08:50Z | 03T14:05Z",
        "'' | '' | '' | 03T14:05Z 03T09:05Z | 03T09:05Z | 03T14:05Z",
        "03T09:00Z | '' | 04T08:00Z | 03T14:05Z 03T09:05Z | 03T09:00Z | 03T14:05Z",
        "03 | '' | 01T08:50Z | 03T14:05Z 01T09:05Z | 01T08:50Z | 03T14:05Z",
        "01 | '' | '' | 03T14:05Z 01T09:05Z | 01 | 03T14:05Z",
      })
  void theNewestEntryIsNotWhenTheBlogStarted(
      String stated,
      String changed,
      String coverage,
      String entries,
      String published,
      String modified) {
    String dates =
        property("datePublished", stated)
            + property("dateModified", changed)
            + property("coverageStartTime", coverage);
    String page = PAGE.formatted(dates, entries(entries)).replace('\'', '"');
    Article article = ArticleParser.create().parse(Source.html(page));
    assertThat(article.published().map(LiveDatesTest::iso)).hasValue(published);
    assertThat(article.modified().map(LiveDatesTest::iso)).hasValue(modified);
  }
}
