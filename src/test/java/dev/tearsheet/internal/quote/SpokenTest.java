package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speakers in invented news of languages that nothing annotated was at hand for. */
class SpokenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "sv", "da", "no", "cs", "hr", "hu", "ro",
        "el", "id", "tr", "fi"
      })
  void everySpeakerIsFound(String language) {
    assertThat(misses(language)).isEmpty();
  }

  private static List<String> misses(String language) {
    List<String> misses = new ArrayList<>();
    for (String line : Words.lines(SpokenTest.class, "spoken/" + language + ".txt")) {
      String[] cells = line.split("\\|", 2);
      List<String> speakers = speakers(cells[1].strip());
      String speaker = cells[0].strip().toLowerCase(Locale.ROOT);
      boolean right = speakers.stream().allMatch(found -> means(found, speaker));
      if (!right || speakers.isEmpty() != cells[0].isBlank()) {
        misses.add(line + " -> " + speakers);
      }
    }
    return misses;
  }

  /** The whole mention, or its head with nothing before it. */
  private static boolean means(String found, String speaker) {
    String small = found.toLowerCase(Locale.ROOT);
    return speaker.equals(small) || speaker.startsWith(small + " ");
  }

  /** The mentions of who speaks; a piece of a quote that nobody was found for is "?". */
  private static List<String> speakers(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    boolean spoken = quotes.stream().anyMatch(quote -> quote.attribution().isPresent());
    return spoken ? quotes.stream().map(SpokenTest::speaker).distinct().toList() : List.of();
  }

  private static String speaker(Quote quote) {
    return quote.attribution().flatMap(Attribution::speaker).map(Mention::text).orElse("?");
  }
}
