package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.render.Markdown;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines between headline and story on pages that call none of them by a name. */
class HeadLinesTest {

  private static final String STANDFIRST = "Drivers pay nothing until the winter is over.";

  private static Article page(String lines) {
    return BridgeStory.read(BridgeStory.HEAD + lines + BridgeStory.STORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "نشر في: 3 نوفمبر 2025 | آخر تحديث: 5 نوفمبر 2025",
        "۱۲ آبان ۱۴۰۴ - ۱۴:۰۵ | به‌روزرسانی: ۱۴ آبان ۱۴۰۴",
        "פורסם: 3 בנובמבר 2025 | עודכן: 5 בנובמבר 2025",
        "3 नवंबर 2025 | अपडेटेड: 5 नवंबर 2025",
        "3 พฤศจิกายน 2568 เวลา 14:05 น. | อัปเดต: 5 พฤศจิกายน 2568",
        "Đăng ngày 3 tháng 11, 2025 | Cập nhật: 5 tháng 11, 2025",
        "Δευτέρα, 3 Νοεμβρίου 2025 | Τελευταία ενημέρωση: 5 Νοεμβρίου 2025 09:30",
        "Publicat: 03.11.2025, 14:05 | Actualizat: 05.11.2025, 09:30"
      })
  void dayOfChangeIsNotThatOfPublication(String first, String then) {
    Article article = page("<p>" + first + "</p><p>" + then + "</p>");
    assertThat(article.published().map(Timestamp::day)).hasToString("Optional[2025-11-03]");
    assertThat(article.modified().map(Timestamp::day)).hasToString("Optional[2025-11-05]");
    assertThat(article.body().text()).doesNotContain("2025", "۱۴۰۴", "2568");
  }

  @Test
  void dayOfChangeBelowBylineAndDateOfATextIsRead() {
    Article article =
        BridgeStory.plain(STANDFIRST + "\nBy Ann Roe\n3 November 2025\nUpdated: 5 November 2025\n");
    assertThat(article.published().map(Timestamp::iso)).contains("2025-11-03");
    assertThat(article.modified().map(Timestamp::iso)).contains("2025-11-05");
  }

  @Test
  void lineBetweenHeadlineAndBylineIsTheStandfirst() {
    Article article = page("<p>" + STANDFIRST + "</p><p>By Ann Roe</p><p>3 May 2024</p>");
    assertThat(article.standfirst()).contains(STANDFIRST);
    assertThat(StringUtils.countMatches(Markdown.render(article), STANDFIRST)).isOne();
  }

  @Test
  void shortLineInAScriptWithoutBlanksIsOneToo() {
    String line = "通行費は冬が終わるまで無料となる。";
    assertThat(page("<p>" + line + "</p><p>2025年11月3日</p>").standfirst()).contains(line);
  }

  @Test
  void firstParagraphBelowTheBylineIsNone() {
    assertThat(page("<p>By Ann Roe</p><p>" + STANDFIRST + "</p>").standfirst()).isEmpty();
    assertThat(page("<p>" + STANDFIRST + "</p>").standfirst()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De Ioana Dahl | Ioana Dahl",
        "Της Ελένης Μαύρου | Ελένης Μαύρου",
        "김하늘 기자 입력 2025.11.03 14:05 수정 2025.11.05 09:30 | 김하늘"
      })
  void bylinesOfOtherLanguagesOpenInTheirWay(String line, String name) {
    assertThat(page("<p>" + line + "</p>").byline().authors())
        .extracting(Author::name)
        .containsExactly(name);
  }

  @Test
  void vietnameseTextPutsTheDayFirst() {
    String text =
        "Cầu cảng mở cửa trở lại\nTác giả: Nguyễn Thu Hà\n03/11/2025\n"
            + ("Cây cầu bắc qua cảng đã mở cửa trở lại vào thứ hai, chính quyền thành phố cho biết"
                    + " sau một cuộc họp kéo dài đến nửa đêm.\n")
                .repeat(4);
    Article article = ArticleParser.create().parse(Source.text(text));
    assertThat(article.published().map(Timestamp::iso)).contains("2025-11-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=standfirst><b>%s</b></p>",
        "<div class=article-standfirst><strong>%s</strong></div>",
      })
  void aStandfirstThatIsMarkedWhollyLeavesTheBody(String line) {
    Article article = page(line.formatted(STANDFIRST) + "<p>By Ann Roe</p>");
    assertThat(article.standfirst()).contains(STANDFIRST);
    assertThat(article.body().text()).doesNotContain(STANDFIRST);
  }

  @Test
  void ourOwnMarkdownReadAgainGivesTheSameStandfirstHelpersAndBody() {
    Article first =
        page(
            "<p class=standfirst>"
                + STANDFIRST
                + "</p><p>By Ann Roe</p><p>3 November 2025</p>"
                + "<ul><li>One ferry<ul><li>It is old</li></ul></li><li>One bus</li></ul>");
    String credits = "\n\nBo Doe, reporting, Lund\n\nCy Poe, editing\n";
    Article again =
        ArticleParser.create().parse(Source.text(Markdown.render(first).strip() + credits));
    assertThat(again.standfirst()).contains(STANDFIRST);
    assertThat(again.body().blocks()).isEqualTo(first.body().blocks());
    assertThat(again.byline().contributors())
        .containsExactly(
            new Contributor("Bo Doe", Optional.of("Lund"), Optional.of("reporting")),
            new Contributor("Cy Poe", Optional.empty(), Optional.of("editing")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=preline>%s</div>",
        "<h3 class='title pre-title'>%s</h3>",
        "<h4 class=kicker>%s</h4>",
        "<p class=head-line--prefix><span class=pretitle>%s</span></p>",
        "<div class=upper-line>%s</div>",
        "<p class=obertitel>%s</p>",
        "<p class=volanta>%s</p>",
        "<div class=cintillo>%s</div>",
        "<p class=bovenkop>%s</p>",
        "<div class=over-title>%s</div>",
        "<h3 class=sur-titre>%s</h3>",
      })
  void whatIsCalledTheLineAboveTheHeadlineIsItsKicker(String line) {
    String above = line.formatted("Traffic in the valley");
    Article article = BridgeStory.read(above + BridgeStory.HEAD + BridgeStory.STORY);
    assertThat(article.kicker()).contains("Traffic in the valley");
    assertThat(article.body().text()).doesNotContain("Traffic");
  }

  @Test
  void aHeadingThatNothingCallsSoIsNone() {
    String above = "<h3 class=title>Traffic in the valley</h3>";
    assertThat(BridgeStory.read(above + BridgeStory.HEAD + BridgeStory.STORY).kicker()).isEmpty();
  }
}
