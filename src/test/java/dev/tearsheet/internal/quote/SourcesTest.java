package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sources are looked for. */
class SourcesTest {

  private static final String TEXT =
      """
      The Holm council met. Its members and a pilot walked to the pier with Ann Roe.
      The rain fell all night on the boats.
      The mayor waited.
      “We will wait,” the mayor said.
      The pilot waited.
      The rain fell again on a boat and its crew.""";

  private static List<String> sources(List<Cue> cues) {
    Reading reading = Reading.of(TEXT);
    Sources sources = Sources.near(reading, cues);
    return sources.candidates.stream()
        .map(candidate -> reading.span(candidate.first(), candidate.last()).of(TEXT))
        .toList();
  }

  @Test
  void farFromQuotesAndCuesNamesAloneAreLookedFor() {
    assertThat(sources(List.of()))
        .contains("Ann Roe", "the mayor")
        .doesNotContain("a pilot", "the pier", "the boats", "a boat", "its crew");
  }

  @Test
  void theParagraphOfACueIsReadWhole() {
    Reading reading = Reading.of(TEXT);
    int last = reading.words.length;
    assertThat(sources(List.of(Cue.of(reading, last - 2, last - 10, last))))
        .contains("Ann Roe", "a boat", "its crew")
        .doesNotContain("a pilot", "the pier", "the boats");
  }

  @Test
  void aFullNameFarAwayStillNamesTheSpeaker() {
    String text = TEXT.replace("the mayor said", "Roe said");
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes().get(0).attribution())
        .get()
        .extracting(attribution -> attribution.name().orElse(""))
        .isEqualTo("Ann Roe");
  }
}
