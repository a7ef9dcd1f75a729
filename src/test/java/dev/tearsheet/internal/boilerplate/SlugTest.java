package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/2031/03/bridge-opens-to-cars.html|Bridge opens to cars",
        "https://example.org/news/bridge-opens-to-cars-1234567|Bridge opens to cars",
        "https://example.org/bridge_opens_to_cars/amp/?a=b-c-d-e|Bridge opens to cars",
        "https://example.org/neue-brucke-fur-autos/|Neue Brücke für Autos",
        "https://example.org/world-news-today/bridge-opens-to-cars|Bridge opens to cars",
        "https://example.org/bridge-opens-to-cars/2|Bridge opens to cars"
      })
  void lineOfTheSameWordsIsLikeTheAddress(String address, String line) {
    assertThat(Slug.of(address).likeness(line)).isEqualTo(1);
    assertThat(Slug.of(address).likeness("Ferry stays in the harbour")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/world-news/|World news",
        "https://example.org/?p=bridge-opens-to-cars|Bridge opens to cars",
        "bridge-opens-to-cars|Bridge opens to cars",
        "''|Bridge opens to cars"
      })
  void addressWithoutAHeadlineTellsNothing(String address, String line) {
    assertThat(Slug.of(address).likeness(line)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"Bridge opens, 0.5", "Bridge opens to cars and lorries from Lund, 0.5"})
  void aPartIsLessLike(String line, double likeness) {
    assertThat(Slug.of("https://example.org/bridge-opens-to-cars").likeness(line))
        .isEqualTo(likeness);
  }
}
