package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates that readers are shown as "yesterday", in two elements, or in the words of a language. */
class StoredDateTest {

  private static Article below(String line) {
    return BridgeStory.read(BridgeStory.HEAD + line + BridgeStory.STORY);
  }

  private static String published(String line) {
    return below(line).published().map(Timestamp::iso).orElse("").replaceAll("T.*", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=date data-timestamp=1762178700>2 weeks ago</span>",
        "<span class=post-date title='November 3, 2025, 14:05'>2 weeks ago</span>",
        "<span class=timestamp data-date=2025-11-03T14:05:00Z>yesterday</span>",
        "<time data-time=1762178700000>Nov 3</time>",
        "<time title='Monday, 3 November 2025 14:05'>last week</time>",
        "<p>3 تشرين الثاني 2025</p>",
        "<p>03 नव 2025</p>",
        "<p>3 नव॰ 2025</p>"
      })
  void dayIsRead(String line) {
    assertThat(published(line)).isEqualTo("2025-11-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><time datetime=2025-11-03>3 Nov</time> <time datetime=2025-11-05>5 Nov</time></p>",
        "<p><time datetime=2025-11-05>5 Nov</time> <time datetime=2025-11-03>3 Nov</time></p>"
      })
  void laterOfTwoTimesBesideEachOtherIsOfTheChange(String line) {
    assertThat(published(line)).isEqualTo("2025-11-03");
    assertThat(below(line).modified().map(Timestamp::iso)).contains("2025-11-05");
  }

  @Test
  void wordsWithoutADateAreNone() {
    assertThat(published("<span class=date title='Posted by 12345678'>today</span>")).isEmpty();
    assertThat(published("<time title='All the news'>today</time>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dnes 14:05",
        "Gestern, 14:05 Uhr",
        "wczoraj, 14:05",
        "i går kl 14.05",
        "вчера в 14:05",
        "gisteren om 14:05",
        "Hier à 14h05",
        "Yesterday at 14:05"
      })
  void timeOfTodayOrYesterdayIsNoPartOfTheStory(String line) {
    Article article = below("<p>" + line + "</p>");
    assertThat(article.body().text()).startsWith("The bridge over the river");
    assertThat(article.published()).isEmpty();
  }

  @Test
  void sentenceAboutYesterdayIsOne() {
    String line = "Gestern, 24 Jahre danach";
    assertThat(below("<p>" + line + "</p>").body().text()).contains(line);
  }
}
