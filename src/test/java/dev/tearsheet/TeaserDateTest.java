package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of other stories, of pictures and of notices are not the story's. */
class TeaserDateTest {

  private static final String STORY =
      "<p>The bridge over the river opened to traffic on Monday after two years of work, the town"
          + " said.</p><p>The town paid four million crowns for it, a third more than it had"
          + " planned to spend.</p><p>The first cars crossed it before the sun was up, and a band"
          + " played for their drivers.</p>";

  private static final String TEASER =
      "<a href='/pier'><h4>Old pier sold to a hotel chain</h4></a>"
          + "<time datetime='2022-05-05'>May 5, 2022</time>";

  private static final String LINKED =
      "<a href='/pier'>Old pier sold to a hotel chain</a> <span>May 5, 2022</span>";

  private static String published(String before, String below, String after) {
    String page =
        "<html lang=en><title>Bridge opens to traffic</title><body>%s<main><h1>Bridge opens to"
            + " traffic</h1>%s%s</main>%s";
    Article article =
        ArticleParser.create().parse(Source.html(page.formatted(before, below, STORY, after)));
    return article.published().map(Timestamp::iso).orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>%s</div>",
        "<ul><li>%s</li></ul>",
        "<section><h3>You may also like</h3>%s</section>",
        "<div class=card><article>%s</article></div>",
        "<aside>%s</aside>",
      })
  void aTeasersDayIsNotTheStorys(String part) {
    for (String teaser : new String[] {TEASER, LINKED}) {
      String other = part.formatted(teaser);
      assertThat(published("", "", other)).as("below").isEmpty();
      assertThat(published(other, "", "")).as("above").isEmpty();
      assertThat(published(other, "<div>Dec 3, 2023</div>", other)).isEqualTo("2023-12-03");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><a href='/author/roe'>Ann Roe, our correspondent in Lund</a> Dec 3, 2023</div>",
        "<div><a href='/x'>By Ann Roe, co-founder of the paper</a> <span>Dec 3, 2023</span></div>",
        "<div><a href='/bridge'>Ann Roe of the Lund Post, Dec 3, 2023</a></div>",
        "<div><a href='/b'>Bridge opens to traffic</a> <time>Dec 3, 2023</time></div>",
      })
  void aLinkBesideItsOwnDayMakesNoTeaser(String line) {
    assertThat(published("", line, "")).isEqualTo("2023-12-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src='/a.jpg'><figcaption>The river on Dec 3, 2021</figcaption></figure>",
        "<p>Offer ends December 3, 2023</p>",
        "<p>Event date: December 3, 2023</p>",
        "<p>Comments are closed after December 3, 2023</p>",
        "<p>© December 3, 2023</p>",
      })
  void theDayOfSomethingElseIsNotTheStorys(String line) {
    assertThat(published("", line, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8:15 p.m. ET, December 3, 2023 | 2023-12-03T20:15-05:00",
        "July 3, 2023 8:15 p.m. ET | 2023-07-03T20:15-04:00",
        "July 3, 2023 8:15 p.m. PT | 2023-07-03T20:15-07:00",
        "July 3, 2023 8:15 et le reste | 2023-07-03T08:15",
      })
  void theZonesOfNorthAmericaHaveTheirSummer(String line, String iso) {
    assertThat(published("", "<p class=date>" + line + "</p>", "")).isEqualTo(iso);
  }

  @Test
  void theCountryOfAnyLanguageTellsWhetherTheDayComesFirst() {
    String day = "<p class=date>03/12/2023</p>";
    assertThat(published("", day, "")).isEqualTo("2023-03-12");
    assertThat(published("<meta property='og:locale' content='en_GB'>", day, ""))
        .isEqualTo("2023-12-03");
  }
}
