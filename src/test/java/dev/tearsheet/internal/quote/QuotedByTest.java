package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a paper quotes. */
class QuotedByTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We wait,” the Ledger quoted Emil Korv as saying.",
        "State television quoted the captain, Emil Korv, as saying “we wait”.",
        "State media quoted President Emil Korv as saying the talks had been “useful and frank.”",
      })
  void whoIsQuotedAsSayingItSpeaks(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).attribution().flatMap(Attribution::name)).contains("Emil Korv");
  }
}
