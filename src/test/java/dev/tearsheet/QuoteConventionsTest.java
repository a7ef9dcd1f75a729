package dev.tearsheet;

import static dev.tearsheet.Conventions.text;
import static dev.tearsheet.Conventions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.Conventions.Story;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How papers say who said a quote: "…, said X", "X said: …", "according to X …". */
class QuoteConventionsTest {

  static Stream<Arguments> quotes() {
    return Conventions.objects("quotes.jsonl")
        .flatMap(
            one ->
                texts(one, "lines").stream()
                    .map(line -> Arguments.of(text(one, "language"), text(one, "name"), line)));
  }

  @ParameterizedTest
  @MethodSource("quotes")
  void sentenceTellsWhoSaidIt(String language, String name, String sentence) {
    String text = Story.of(language).first() + "\n\n" + sentence;
    List<Quote> quotes =
        QuoteExtractor.create().extract(text).stream()
            .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
            .toList();
    assertThat(quotes)
        .isNotEmpty()
        .allSatisfy(
            quote -> assertThat(quote.attribution().flatMap(Attribution::name)).hasValue(name));
  }
}
