package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an introduction tells of, and whom a question speaks to. */
class IntervieweeTest {

  /** The question stands behind the slash. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Spoken to.
        "Anna Holt and Peter Lang bake. / Peter Lang, why? | Peter Lang",
        "Anna Holt and Peter Lang bake. / Mr. Lang, why? | Peter Lang",
        "Anna Holt and Peter Lang bake. / Why rye, Peter Lang? | Peter Lang",
        "Anna Holt and Peter Lang bake. / Herald: Mr. Lang: why? | Peter Lang",
        "Anna Holt and Peter Lang bake. / Why does Peter Lang bake? | ?",
        "Anna Holt and Peter Lang bake. / And why, Peter Lang says, rye? | ?",
        "Anna Holt bakes. Peter swims. / Peter, why? | Anna Holt",
        "Anna Holt bakes. / Oslo, why? | Anna Holt",
        "Anna Holt bakes. / Why?=Peter Lang, the baker, left. | Anna Holt",
        // Told of.
        "Anna Holt bakes. / Why? | Anna Holt",
        "Anna Holt bakes. Holt sleeps. Peter Lang helps. / Why? | Anna Holt",
        "Peter Lang helps. Anna Holt bakes. Holt sleeps. / Why? | Anna Holt",
        "Peter Lang helps. Anna Holt bakes. Holt sleeps. Lang swims. / Why? | ?",
        "Anna Holt bakes. Holt sleeps. Holt wins. Peter Lang helps. Lang swims. / Why? | ?",
        "Holt bakes. / Why? | ?",
        "It rained. / Why? | ?",
        "Wennet Holt bakes. / Why? | ?",
        "The mayor Wennet Holt sleeps. / Why? | Wennet Holt",
        "Wennet Holt, 44, sleeps. / Why? | Wennet Holt",
        "Wennet Holt, mayor of Lund, sleeps. / Why? | Wennet Holt",
        "Wennet Holt, the mayor, sleeps. / Why? | Wennet Holt",
        "Wennet Holt, the river, sleeps. / Why? | ?",
        "Wennet Holt, it is said, sleeps. / Why? | ?",
        "Wennet Holt (44) sleeps. / Why? | ?",
      })
  void isOne(String text, String name) {
    String parted = text.replace(" / ", "\n\n").replace("=", "\n\n");
    Sources sources = Sources.of(Reading.of(parted));
    Paragraphs paragraphs = Paragraphs.of(sources.reading);
    Candidate found =
        Interviewee.of(sources, People.of(sources), paragraphs.first(1), paragraphs.last(1));
    assertThat(
            found == null
                ? "?"
                : sources.reading.span(found.nameFirst(), found.nameLast()).of(parted))
        .isEqualTo(name);
  }
}
