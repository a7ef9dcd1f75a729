package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.quote.Draft.Choice;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report is judged by as a whole: its parts, and the cues and sources around it. */
class DraftTest {

  private static final String TEXT =
      """
      Ann Roe said the pier is closed and hoped it opens soon.
      It happened.
      Bo Dahl said the bridge is open.
      Roe claimed it leaks.
      """;

  private static final Reading READING = Reading.of(TEXT);

  private static final List<Cue> CUES =
      Cue.of(READING, (reading, i) -> reading.isAny(i, "said", "hoped", "claimed", "happened"));

  private static Standing standing(int cue, double... margins) {
    return new Standing.Table(READING, CUES, margins).of(cue);
  }

  @Test
  void aCueStandsAmongThoseOfItsSentence() {
    Standing said = standing(0, 1, -1, 0.5, 2, -2);
    assertThat(said.own()).isEqualTo(1);
    assertThat(said.last()).isEqualTo(-3);
    assertThat(said.next()).isEqualTo(-1);
    assertThat(said.before()).isEqualTo(-3);
    assertThat(said.after()).isEqualTo(-1);
    assertThat(said.sentenceBefore()).isEqualTo(-3);
    assertThat(said.sentenceAfter()).isEqualTo(0.5);
    assertThat(standing(1, 1, -1, 0.5, 2, -2).sentenceAfter()).isEqualTo(0.5);
    assertThat(standing(1, 1, -1, 0.5, 2, -2).last()).isEqualTo(1);
    assertThat(standing(2, 1, -1, 0.5, 2, -2).sentenceBefore()).isEqualTo(1);
  }

  @Test
  void aCueThatWasGivenUpStandsLow() {
    double gone = Double.NEGATIVE_INFINITY;
    assertThat(standing(0, 1, gone, gone, 2, -2).next()).isEqualTo(-3);
    assertThat(standing(0, 1, gone, gone, 2, -2).sentenceAfter()).isEqualTo(-3);
    double reports = Forest.probability(1) + Forest.probability(2) + Forest.probability(-2);
    assertThat(standing(0, 1, gone, gone, 2, -2).density()).isCloseTo(reports / 4, within(1e-9));
  }

  @Test
  void aChoiceIsAheadOfTheSecond() {
    assertThat(Choice.of(1, new double[] {0.5, 2, -1})).isEqualTo(new Choice(1, 2, 1.5));
    double gone = Double.NEGATIVE_INFINITY;
    assertThat(Choice.of(0, new double[] {0.5, gone})).isEqualTo(new Choice(0, 0.5, 9));
  }

  @Test
  void theReportsOfOneSourceKnowEachOther() {
    Sources sources = Sources.of(READING);
    List<Draft> drafts = IntStream.range(0, CUES.size()).mapToObj(i -> draft(sources, i)).toList();
    Voices voices = new Voices(READING, drafts);
    Draft claimed = drafts.get(drafts.size() - 1);
    assertThat(voices.others(claimed)).isCloseTo(2 * claimed.odds(), within(1e-9));
    assertThat(voices.isBeside(claimed, -1)).isFalse();
    assertThat(voices.isBeside(drafts.get(0), 0)).isTrue();
    assertThat(voices.isBeside(drafts.get(0), 1)).isFalse();
    Draft dahl = drafts.get(drafts.size() - 2);
    assertThat(voices.others(dahl)).isCloseTo(0, within(1e-9));
  }

  @Test
  void sentencesBesideOfOneSourceKnowEachOther() {
    Reading reading = Reading.of("Roe said it leaks. Roe claimed it sank. Dahl hoped it swims.");
    List<Cue> cues = Cue.of(reading, (text, i) -> text.isAny(i, "said", "claimed", "hoped"));
    Sources sources = Sources.of(reading);
    List<Draft> drafts = cues.stream().map(cue -> draft(sources, cue)).toList();
    Voices voices = new Voices(reading, drafts);
    assertThat(voices.isBeside(drafts.get(0), 1)).isTrue();
    assertThat(voices.isBeside(drafts.get(1), -1)).isTrue();
    assertThat(voices.isBeside(drafts.get(1), 1)).isFalse();
  }

  @Test
  void theOddsOfADraftAreThoseOfCueAndSource() {
    Draft draft = draft(Sources.of(READING), CUES.get(0));
    assertThat(draft.odds()).isCloseTo(Forest.probability(1) / 4, within(1e-9));
  }

  /** The source is the first two tokens. */
  @ParameterizedTest
  @CsvSource({"0, 2, true", "1, 2, true", "0, 3, false", "2, 5, false"})
  void whatIsSaidMayBeAPartOfWhoSaysIt(int first, int last, boolean within) {
    Draft draft = draft(Sources.of(READING), CUES.get(0), new Content(first, last, 0));
    assertThat(draft.isWithinSource()).isEqualTo(within);
  }

  private static Draft draft(Sources sources, int i) {
    return draft(sources, CUES.get(i));
  }

  private static Draft draft(Sources sources, Cue cue) {
    return draft(sources, cue, new Content(cue.at() + 1, cue.to(), 0));
  }

  /** A draft of the sentence's first source, which has a quarter of the odds. */
  private static Draft draft(Sources sources, Cue cue, Content content) {
    Context source = sources.get(sources.at(cue.from()));
    Standing standing = standing(0, 1, 1, 1, 1, 1);
    return new Draft(
        cue, standing, content, Choice.ONLY, Choice.ONLY, source, Choice.ONLY, 0.25, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Roe} <warned> the council [that the pier is unsafe].",
        "{The mayor} <predicted> [the bridge would reopen by spring].",
        "She walked to the shop and bought bread.",
        "The team won the match by two goals.",
      })
  void whatIsReportedIsTold(String marked) {
    assertThat(Marked.reported(Marked.bare(marked))).isEqualTo(marked);
  }

  @Test
  void nobodyReports() {
    String text = "Ann Roe waits, and nobody can say when it will sail.";
    assertThat(Marked.reported(text)).isEqualTo(text);
  }
}
