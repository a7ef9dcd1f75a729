package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose initials letters are. */
class InitialsTest {

  /** Names are given by first name, so that a person is told from a place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Holt runs a bakery. | ah | Anna Holt",
        "Anna Maria Holt runs a bakery. | amh | Anna Maria Holt",
        "Anna Maria Holt runs a bakery. | ah | Anna Maria Holt",
        "Anna van der Holt runs a bakery. | ah | Anna van der Holt",
        "Jean-Pierre Roux: We waited. | jpr | Jean-Pierre Roux",
        "Jean-Pierre Roux: We waited. | jr | Jean-Pierre Roux",
        "Anna Holt runs a bakery. | ha | ?",
        "Anna Holt runs a bakery. | a | ?",
        "Holt runs a bakery. | h | ?",
        "The trial of A. H. went on. | ah | ?",
        "Ash Harbor lies in the west. | ah | ?",
        "Ash Harbor: The boats sail. | ah | Ash Harbor",
        "They met at Ash Harbor: it rained. | ah | ?",
        "Ash Harbor lies in the west. Anna Holt bakes there. | ah | Anna Holt",
        "Anna Holt bakes in Ash Harbor. | ah | Anna Holt",
        "Anna Holt bakes. Adam Hall helps. | ah | Anna Holt",
        "Anna Holt bakes.=Adam Hall: It rained.  | ah | Adam Hall",
        "Anna Holt bakes.=Ash Harbor: It rained. | ah | Ash Harbor",
        "Ash Harbor: It rained.=Anna Holt: We know. | ah | Anna Holt",
      })
  void areAPersonsOrASpeakers(String text, String letters, String name) {
    String parted = text.replace("=", "\n\n");
    Sources sources = Sources.of(Reading.of(parted));
    Candidate found = Initials.of(sources, People.of(sources)).name(letters);
    assertThat(
            found == null
                ? "?"
                : sources.reading.span(found.nameFirst(), found.nameLast()).of(parted))
        .isEqualTo(name);
  }
}
