package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in other cases, behind "according to" and its like. */
class NominativesTest {

  private static Attribution attribution(String text) {
    Quote quote = QuoteFinder.find(text, Options.DEFAULT).quotes().get(0);
    return quote.attribution().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Kotwicka mówi mało. Według Anny Kotwickiej jest „bardzo zimno”. | Anny Kotwickiej | Anna Kotwicka",
        "Jana Kotková vede školu. Podle Jany Kotkové je „velká zima“. | Jany Kotkové | Jana Kotková",
        "Анна Котова ведёт школу. По словам Анны Котовой, «очень холодно». | Анны Котовой | Анна Котова",
        "Ганна Котова веде школу. За словами Ганни Котової, «дуже холодно». | Ганни Котової | Ганна Котова",
        "Tómas Eikdal er læknir hér. Samkvæmt Tómasi Eikdal er „mjög kalt“. | Tómasi Eikdal | Tómas Eikdal",
        "Ana Cotescu conduce școala. Potrivit Anei Cotescu, este „foarte frig”. | Anei Cotescu | Ana Cotescu",
        "Ayşe Korkmaz dün geldi. Korkmaz'a göre “hava çok soğuk”. | Korkmaz'a | Ayşe Korkmaz",
      })
  void aNameIsGivenAsTheTextHasItElsewhere(String text, String mention, String name) {
    Attribution attribution = attribution(text);
    assertThat(attribution.speaker().map(Mention::text)).hasValue(mention);
    assertThat(attribution.name()).hasValue(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jest zima i nie ma śniegu. Według Anny Kotwickiej jest „bardzo zimno”. | Anny Kotwickiej",
        "Jan Kotwicki mówi mało. Według Anny Kotwickiej jest „bardzo zimno”. | Anny Kotwickiej",
        "Александр Петров молчит. По словам Анны Петровой, «очень холодно». | Анны Петровой",
      })
  void aNameThatStandsNowhereElseIsGivenAsItStands(String text, String name) {
    assertThat(attribution(text).name()).hasValue(name);
  }
}
