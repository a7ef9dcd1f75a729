package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Timestamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that state no day for machines: which of the days shown is the story's. */
class VisibleDateTest {

  private static final String STORY =
      "<p>The bridge over the river opened to traffic on Monday after two years of work, the town"
          + " said, as a judge had asked of it%s.</p><p>The town paid four million crowns for it, a"
          + " third more than it had planned to spend.</p><p>The first cars crossed it before the"
          + " sun was up, and a band played for their drivers.</p>";

  private static final String HEADING = "<h1>Bridge opens to traffic</h1>";

  private static Article read(String above, String story, String below) {
    String page =
        "<html lang=en><title>Bridge opens to traffic | Lund Post</title><body>%s%s%s</body>";
    return ArticleParser.create().parse(Source.html(page.formatted(above, story, below)));
  }

  private static String published(String above, String story, String below) {
    return read(above, story, below).published().map(Timestamp::iso).orElse("");
  }

  private static String below(String line) {
    return published(HEADING, STORY.formatted(""), line);
  }

  private static Article under(String line) {
    return read(HEADING + line, STORY.formatted(""), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<footer>This went online on <a href=/b><time>3 May 2024</time></a> from Lund</footer>",
        "<p class=meta>This entry was posted on Friday, 3 May 2024 at 9:15 and is filed under Town.",
        "<p>Friday<br>3 May 2024<br></p>",
      })
  void aDateLineBelowTheStoryIsBelievedBeforeADayAmidASentence(String line) {
    String story = STORY.formatted(" on the 24.01.2024, in a letter that few had read");
    assertThat(published(HEADING, story, line)).startsWith("2024-05-03");
  }

  @Test
  void aLineThatOpensWithItsDateIsBelievedBeforeALineFurtherOff() {
    String line = "<p>03.05.2024 9:15 - First division - from the clubs, the desk and the town</p>";
    String other = "<p>30.01.2024 · Men · Cup</p>";
    assertThat(published(HEADING + line, STORY.formatted("").repeat(2), other))
        .isEqualTo("2024-05-03T09:15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside class=post-info><span class=post-date>03.05.24</span></aside>",
        "<aside><dl><dt>Day</dt><dd>3 May 2024</dd></dl></aside>",
        "<div class=footer><p>3 May 2024</p></div>",
      })
  void theOnlyDateLineOfThePageIsBelievedInAPartOfTheSite(String line) {
    assertThat(below(line)).isEqualTo("2024-05-03");
    assertThat(below(line + "<aside><p>4 May 2024</p></aside>")).isEmpty();
  }

  @Test
  void aDayThatIsSetInBoldAmidAParagraphIsNoDateLine() {
    String story = STORY.formatted(" in a letter of <a href=/l><b>24 January 2024</b></a>, which");
    assertThat(published(HEADING, story.replace("</p><p>", " "), "")).isEmpty();
  }

  @Test
  void aDayInATrailAboveTheHeadlineIsBelievedWhenItIsTheOnlyOne() {
    String trail = "<div class=breadcrumb><a href=/>Home</a> • <span>May 3, 2024</span></div>";
    assertThat(published(trail + HEADING, STORY.formatted(""), "")).isEqualTo("2024-05-03");
  }

  @Test
  void theHeadlineStandsWhereItIsShownThoughNoHeadingHasIt() {
    String head =
        "<div>Bridge opens to traffic</div><div><h4>By Ann Roe</h4><h4>May 3, 2024</h4></div>";
    String other = "<h1>More from the river</h1><p class=meta>June 4, 2024</p>";
    assertThat(published(head, STORY.formatted("").repeat(6), other)).isEqualTo("2024-05-03");
  }

  @Test
  void aTeaserWithASmallHeadingBehindItsDayIsOfAnotherStory() {
    String other = "<div><span>01.05.2024</span><a href=/p><h3>Pier sold to a hotel</h3></a></div>";
    String own = "<p>Friday<br>03.05.2024, 9:55<br></p>";
    assertThat(below("<h2>Most read</h2>" + other + own)).isEqualTo("2024-05-03T09:55");
  }

  @Test
  void theTimeOfTheLastChangeWithinADateLineIsNotItsDay() {
    Article article =
        under(
            "<div class=meta>By Roe<span class='updated hidden'>2024-06-04T13:00:39+00:00</span>"
                + "<span>May 3rd, 2024</span> | Town</div>");
    assertThat(article.published().map(Timestamp::iso)).contains("2024-05-03");
    assertThat(article.modified().map(Timestamp::day)).hasToString("Optional[2024-06-04]");
  }

  @Test
  void theOnlyDayIsBelievedThoughItsClassSaysUpdated() {
    assertThat(
            under("<span class=date><time class='entry updated'>May 3, 2024</time></span>")
                .published()
                .map(Timestamp::iso))
        .contains("2024-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last reviewed: May 3, 2024",
        "Medically reviewed by Ann Roe on May 3, 2024",
        "Content current as of: 05/03/2024",
        "Last amended May 3, 2024",
        "Zuletzt geprüft am 03.05.2024",
        "Última revisión: 3 de mayo de 2024",
      })
  void theDayOfAReviewIsOneOfChange(String line) {
    Article article = under("<p>" + line + "</p>");
    assertThat(article.published()).isEmpty();
    assertThat(article.modified().map(Timestamp::iso)).contains("2024-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Termin: 03.05.2024, 19 Uhr",
        "When: May 3, 2024, 7 pm",
        "Wann: 3. Mai 2024",
        "Redeem by 05.03.24",
        "Apply by May 3, 2024",
        "Bewerbungsfrist: 03.05.2024",
        "Registration until May 3, 2024",
        "Date limite : 3 mai 2024",
        "Fecha límite: 3 de mayo de 2024",
        "Due date: May 3, 2024",
        "Effective May 3, 2024",
        "As of May 3, 2024",
      })
  void theDayOfAnEventOrADeadlineIsNotTheStorys(String line) {
    assertThat(under("<p>" + line + "</p>").published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Veröffentlichungsdatum: 03.05.2024",
        "Publikationsdatum: 3. Mai 2024",
        "Fecha de publicación: 3 de mayo de 2024",
        "Data di pubblicazione: 3 maggio 2024",
        "Data de publicação: 3 de maio de 2024",
        "Publicatiedatum: 3 mei 2024",
        "Publiceringsdatum: 3 maj 2024",
        "Offentliggjort 3. maj 2024",
        "Data publikacji: 3 maja 2024",
        "Дата публикации: 3 мая 2024",
        "Data publicării: 3 mai 2024",
        "Ημερομηνία δημοσίευσης: 3 Μαΐου 2024",
      })
  void aDateWithALongLabelIsNoParagraphOfTheStory(String line) {
    Article article = under("<p>" + line + "</p>");
    assertThat(article.published().map(Timestamp::iso)).contains("2024-05-03");
    assertThat(article.body().text()).doesNotContain("2024");
  }

  @Test
  void aDateLineInChineseNumeralsIsRead() {
    String page =
        "<html lang=zh><title>渡轮航线获得通过</title><h1>渡轮航线获得通过</h1><p>二〇二四年五月三日</p>"
            + "<p>市议会昨晚经过三个小时的辩论，以微弱多数通过了新的渡轮航线。</p>".repeat(4);
    Article article = ArticleParser.create().parse(Source.html(page));
    assertThat(article.published().map(Timestamp::iso)).contains("2024-05-03");
    assertThat(article.body().text()).startsWith("市议会");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Veröffentlicht: 3. Mai 2024, Stand: 5. Mai 2024</p>",
        "<p>Stand: 5. Mai 2024 | Veröffentlicht: 3. Mai 2024</p>",
        "<p>03.05.2024 (Stand: 05.05.2024)</p>",
        "<div><span>Veröffentlicht: 03.05.2024</span> <span>Stand: 05.05.2024</span></div>",
        "<p>Stand:</p><p>5. Mai 2024</p><p>Veröffentlicht:</p><p>3. Mai 2024</p>",
        "<dl><dt>Stand</dt><dd>5. Mai 2024</dd><dt>Erschienen</dt><dd>3. Mai 2024</dd></dl>",
        "<meta itemprop=datePublished content=2024-05-03><p>Stand: 5. Mai 2024</p>",
      })
  void asOfWhenATextIsTellsItsChangeBesideADayOfPublication(String line) {
    Article article = under(line);
    assertThat(article.published().map(Timestamp::iso)).hasValue("2024-05-03");
    assertThat(article.modified().map(Timestamp::iso)).hasValue("2024-05-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Stand: 5. Mai 2024</p>",
        "<meta itemprop=datePublished content=2024-05-05><p>Stand: 5. Mai 2024</p>",
      })
  void asOfWhenATextIsTellsItsDayWhereNoOtherIsTold(String line) {
    Article article = under(line);
    assertThat(article.published().map(Timestamp::iso)).hasValue("2024-05-05");
    assertThat(article.modified()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Updated: June 7, 2024 - 12:24 AM; 6/12/24 7:00 PM; ''",
        "Updated: June 13, 2024 - 12:24 AM; 6/12/24 7:00 PM; 2024-06-12T19:00",
        "Updated: June 11, 2024 - 12:24 AM; 6/12/24 7:00 PM; 2024-06-12T19:00",
      })
  void aDayFarBelowTheStoryIsNotThatOfOneChangedBefore(String above, String below, String date) {
    String list = "<ul><li><a href=/a>Town against Harbour</a> <span>" + below + "</span></ul>";
    assertThat(published(HEADING + "<p class=change>" + above, STORY.formatted(""), list))
        .isEqualTo(date);
  }

  @Test
  void aNoteOnWhenAStoryWasFirstPublishedMayBeLong() {
    String note =
        "<p class=PublishDateNote>This article was originally published on %s 26 Sep 2019 at 4:12pm"
            + " %s but has been regularly updated to keep the information current.</p>";
    assertThat(below(note.formatted("", ""))).isEqualTo("2019-09-26T16:12");
    assertThat(below(note.formatted(" \n".repeat(90), " ".repeat(90))))
        .isEqualTo("2019-09-26T16:12");
  }
}
