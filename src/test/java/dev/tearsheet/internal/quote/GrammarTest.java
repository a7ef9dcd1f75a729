package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the forms of words tell; the first candidate of each text is looked at. */
class GrammarTest {

  @ParameterizedTest
  @CsvSource({
    "'He said that it was late.', 1",
    "'Him they did not ask, and it was late.', 2",
    "'Roe said that it was late.', 0",
    "'Der Sprecher sagte, dass es nicht gut ist.', 1",
    "'Der Regierung ist das nicht genug, und sie sagt es.', 2",
    "'Der Ministerin ist das nicht genug, und sie sagt es.', 2",
    "'Dem Sprecher ist das nicht genug, und er sagt es.', 2",
    "'Der Sprecher der Regierung ist nicht da, und das ist nicht gut.', 1",
    "'Der neuen Regierung ist das nicht genug, und sie sagt es.', 2",
    "'Die Regierung sagte, dass es nicht gut ist.', 1",
  })
  void articlesAndPronounsTellSubjectsFromObjects(String text, int part) {
    Reading reading = Reading.of(text);
    assertThat(Grammar.part(reading, Sources.of(reading).candidates.get(0))).isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({
    "'Roe has the keys and the boat.', has, 1",
    "'Roe mended the old boat that day.', mended, 2",
    "'Roe mends the old boat on the pier.', mends, 3",
    "'Roe and the old boat on the pier.', boat, 0",
    "'Roe ate the bread on the pier.', the, 0",
    "'Der Fischer flickte das Netz auf der Mole.', flickte, 2",
    "'Die Fischer flickten das Netz auf der Mole.', flickten, 2",
    "'Der Fischer flickt das Netz auf der Mole.', flickt, 3",
    "'Der Fischer ist auf der Mole und nicht im Haus.', ist, 1",
    "'Der Fischer und das Netz auf der Mole.', netz, 0",
    "'Der Fischer im Haus auf der Mole.', auf, 0",
  })
  void endingsTellVerbs(String text, String word, int verb) {
    Reading reading = Reading.of(text);
    int at = 0;
    while (!reading.tokens.is(at, word)) {
      at++;
    }
    assertThat(Grammar.verb(reading, at)).isEqualTo(verb);
  }
}
