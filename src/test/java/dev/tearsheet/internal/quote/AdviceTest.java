package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of advice that report nothing. */
class AdviceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note that the oven must be hot.",
        "Let's say you have two lamps.",
        "I'd say the screen is the best part of this phone.",
        "Choose the option that says you want to keep your files.",
      })
  void nobodyReportsThese(String text) {
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes())
        .noneMatch(quote -> quote.kind() == Quote.Kind.INDIRECT);
  }
}
