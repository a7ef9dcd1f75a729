package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages without elements whose headline, byline and date are parted by single line breaks. */
class BrokenHeadTest {

  @ParameterizedTest
  @CsvSource({
    "Jembatan putar ditutup dua tahun,Oleh: Sari Jembatani,Sari Jembatani",
    "Döner köprü iki yıl kapalı,Yazan: Elif Köprülü,Elif Köprülü",
    "旋回橋の閉鎖が決まる,文・橋本みずほ,橋本みずほ",
    "إغلاق الجسر الدوار لمدة عامين,بقلم: ليلى المرسي,ليلى المرسي"
  })
  void linesOfTheHeadArePartedAtTheByline(String headline, String line, String name) {
    String page =
        "<html><head><title>%1$s</title></head><body><b>%1$s</b><br><i>%2$s</i><br><br>%3$s<br><br>%4$s"
            .formatted(headline, line, BodyCasesTest.FIRST, BodyCasesTest.SECOND);
    Article article = ArticleParser.create().parse(Source.html(page));
    assertThat(article.byline().authors())
        .extracting(author -> author.name())
        .containsExactly(name);
    assertThat(article.body().text()).startsWith(BodyCasesTest.FIRST).doesNotContain(line);
  }
}
