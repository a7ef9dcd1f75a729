package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.Conventions.Story;
import dev.tearsheet.article.Article;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that open as bylines do and name nobody. */
class GenreBylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it | Servizio di Polizia Locale",
        "fr | Enquête de Satisfaction Client",
        "fr | Un récit de Noël",
        "es | Una información de Interés Público",
        "tr | Röportaj: Köprüde yeni dönem",
        "nl | Beeld van de stad",
        "pl | Wywiad: Nowy Most",
        "cs | Rozhovor: Nový Most",
        "sv | Intervju: Nya Bron",
        "fi | Haastattelu: Uusi Silta",
        "ja | 車椅子",
        "ja | 八王子",
        "ja | 平野美術館",
        "ar | القاهرة - أخبار عاجلة",
        "ar | تقرير: الجسر الجديد",
        "he | כתבה: הגשר החדש",
        "hi | रिपोर्ट: नया पुल",
        "el | Συνέντευξη: Νέα Γέφυρα",
        "ro | Un articol de Lege Nouă",
        "vi | Thực hiện: Cầu Mới",
        "it | Roma - Lazio Primavera",
        "fr | Paris - Roubaix Femmes",
      })
  void labelOfAGenreOrAPlaceIsNobody(String language, String line) {
    Story story = Story.of(language);
    Article article =
        ArticleParser.create().parse(story.page(List.of(line, story.first(), story.last())));
    assertThat(article.byline().authors()).isEmpty();
    assertThat(article.byline().contributors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Heavy Rain contributed from Monday.",
        "en | Jack Frost contributed from the bench.",
        "es | Luis Robledo contribuyó con dos goles.",
        "uk | Спілкувався з журналістами",
        "id | (kna/vit)",
      })
  void lineBehindAStoryThatTellsOfOthersNamesNobody(String language, String line) {
    Story story = Story.of(language);
    Article article =
        ArticleParser.create().parse(story.page(List.of(story.first(), story.last(), line)));
    assertThat(article.byline().authors()).isEmpty();
    assertThat(article.byline().contributors()).isEmpty();
  }
}
