package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurkishCaseTest {

  private static final String PROSE =
      "Köprü salı günü yeniden açıldı ve kentte yaşayanlar uzun bir aradan sonra karşıya geçti. ";

  private static Article article(String language, String name, String place) {
    String page =
        """
        <html lang="%s"><title>Köprü yeniden açıldı</title><h1>Köprü yeniden açıldı</h1>
        <p class="byline">%s</p><p>%s (AA) - %s</p><p>%4$s</p><p>%4$s</p></html>
        """
            .formatted(language, name, place, PROSE.repeat(2));
    return ArticleParser.create().parse(Source.html(page));
  }

  @ParameterizedTest
  @CsvSource({
    "tr, MELİKE YILDIRIM, Melike Yıldırım",
    "tr, AHMET YILDIZ, Ahmet Yıldız",
    "tr, Ahmet Yildiz, Ahmet Yildiz",
    "en, MELİKE YILDIRIM, Melike Yıldırım",
    "en, ALICE INGRIM, Alice Ingrim"
  })
  void capitalsOfTurkishNamesHaveTheirSmallLetters(String language, String line, String name) {
    assertThat(article(language, line, "Lund").byline().authors().get(0).name()).isEqualTo(name);
  }

  @Test
  void placesAlike() {
    Article article = article("tr", "Ann Roe", "KIRIKLI");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Kırıklı");
  }
}
