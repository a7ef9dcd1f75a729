package dev.tearsheet;

import static dev.tearsheet.Conventions.text;
import static dev.tearsheet.Conventions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short stories in many languages: what is said in them, and by whom, by the name as it is. */
class SpeakerConventionsTest {

  static Stream<JsonObject> stories() {
    return Conventions.objects("speakers.jsonl");
  }

  @ParameterizedTest
  @MethodSource("stories")
  void storyTellsWhoSaidWhat(JsonObject story) {
    List<Quote> quotes =
        QuoteExtractor.create().extract(String.join("\n\n", texts(story, "paragraphs")));
    String said = String.join(" ", quotes.stream().map(Quote::text).toList());
    assertThat(texts(story, "quotes")).allSatisfy(quote -> assertThat(said).contains(quote));
    List<Quote> marked =
        quotes.stream()
            .filter(quote -> texts(story, "quotes").stream().anyMatch(quote.text()::contains))
            .toList();
    assertThat(marked)
        .allSatisfy(
            quote ->
                assertThat(quote.attribution().flatMap(Attribution::name))
                    .hasValue(text(story, "name")));
    assertThat(texts(story, "quotes").isEmpty()).isEqualTo(quotes.isEmpty());
  }
}
