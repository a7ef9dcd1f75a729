package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turkish sentences, whose verb stands last. */
class VerbLastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ayşe Korkmaz, “Bu park hazır” ifadesini kullandı. | Ayşe Korkmaz",
        "“Bu park hazır” diyen Ayşe Korkmaz, işçilere teşekkür etti. | Ayşe Korkmaz",
        "“Bu park hazır” diyen seksen yaşındaki Ayşe Korkmaz çok mutlu. | Ayşe Korkmaz",
        "Ayşe Korkmaz, parkın açıldığını belirterek “Bu park hazır” dedi. | Ayşe Korkmaz",
        "Müdür Ayşe Korkmaz işçilere seslendi: “Bu park artık hazır.” | Ayşe Korkmaz",
        "Ayşe Korkmaz'dan “bu park hazır” mesajı geldi. | Ayşe Korkmaz",
        "Ulaştırma ve Altyapı Bakanlığı, “Bu park hazır” ifadesini kullandı. | Altyapı Bakanlığı",
      })
  void theSubjectStandsFirstOrBehindAParticiple(String text, String name) {
    Quote quote = QuoteFinder.find(text, Options.DEFAULT).quotes().get(0);
    assertThat(quote.attribution().flatMap(Attribution::name)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Şirketin sahibi Ozan Erguvan'ın ortağı olduğu banka üzerinden “prim” adı altında para akışı sağlandı.",
      })
  void aCaseTellsThatANameIsNoSubject(String text) {
    Quote quote = QuoteFinder.find(text, Options.DEFAULT).quotes().get(0);
    assertThat(quote.attribution()).isEmpty();
  }
}
