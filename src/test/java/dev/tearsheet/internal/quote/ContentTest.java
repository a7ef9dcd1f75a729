package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the content of a cue may start; the cue is the word in angle brackets. */
class ContentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe <called> again for a new bridge. | a new bridge",
        "Roe <announced> a list of the winners. | the winners",
        "The lawsuit was <rejected> in May. | The lawsuit",
        "And the dam will hold, Roe <said>. | the dam will hold",
        "One thing is sure: the dam will hold, Roe <said>. | the dam will hold",
        "In May, when it rained, the dam held, Roe <said>. | when it rained, the dam held",
        "Roe <said> that the dam will hold. | that the dam will hold",
        "Roe <told> the paper the dam will hold. | the dam will hold",
        "Roe <told> the paper Monday the dam will hold. | the dam will hold",
        "The dam held, Roe <said>. | The dam held",
      })
  void contentMayStartHere(String marked, String content) {
    assertThat(starts(marked)).contains(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe <said>, of all days on Monday, the dam holds. | all days on Monday, the dam holds",
        "Roe <said> that of the dams one holds. | the dams one holds",
        "Roe <called> for a vote in May on the dam. | the dam",
        "It rains, Roe <said>. | It rains",
        "And it held, Roe <said>. | And it",
      })
  void prepositionsBeyondACommaOrThatDoNotBelongToTheCue(String marked, String content) {
    assertThat(starts(marked)).doesNotContain(content);
  }

  /** At marks, and before "and" where more than two words stand before it; six ends at most. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe said [the dam will hold, and she waits. | the dam will hold; the dam will hold,; the dam will hold, and she waits",
        "Roe said [the dam and the mill hold. | the dam and the mill hold",
        "Roe said [the old dam and the mill hold. | the old dam; the old dam and the mill hold",
        "Roe said [a, b, c, d, e, f, g, h. | a; a, b; a, b, c; a, b, c, d; a, b, c, d, e; a, b, c, d, e, f; a, b, c, d, e, f, g, h",
      })
  void contentMayEndHere(String marked, String ends) {
    String text = Marked.bare(marked);
    Reading reading = Reading.of(text);
    int first = reading.tokens.at(marked.indexOf('['));
    Content start = new Content(first, reading.tokens.at(text.indexOf('.')), 0);
    assertThat(Content.ends(reading, start))
        .extracting(end -> reading.span(end.first(), end.last()).of(text))
        .containsExactlyInAnyOrder(ends.split("; "));
  }

  private static List<String> starts(String marked) {
    String text = Marked.bare(marked);
    Reading reading = Reading.of(text);
    Sources sources = Sources.of(reading);
    int at = reading.tokens.at(marked.indexOf('<'));
    int to = reading.tokens.at(text.indexOf('.'));
    Cue cue = Cue.of(reading, at, 0, to).withSubject(sources);
    return Content.starts(sources, cue).stream()
        .map(start -> reading.span(start.first(), start.last()).of(text))
        .toList();
  }
}
