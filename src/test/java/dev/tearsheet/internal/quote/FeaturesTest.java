package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the forests are asked, as a dump to be read: for each stretch every candidate, for each cue
 * its contents and sources, with all columns that are not 0.
 */
class FeaturesTest {

  private static final String TEXT =
      """
      Harbor Chief ‘Is Ready,’ Says Mayor Ann Roe

      Jonas Field, who runs the ferry to the islands, said on Monday that the pier was “about to \
      fall.” He told the Norwood Courier: “We close it, or it closes us.”

      “I have read the report,” replied Ms. Roe, “and it is no report. It is a poem.”

      According to Field's claim, the city knew. A Roe aide denied it, saying the letter came late.
      """;

  private final Reading reading = Reading.of(TEXT);
  private final Sources sources = Sources.of(reading);
  private final StringBuilder dump = new StringBuilder();

  @Test
  void candidatesOfStretchesAreDescribed() throws IOException {
    SpeakerFeatures features = new SpeakerFeatures(sources, People.of(sources));
    Context previous = null;
    for (int s = 0; s < reading.stretches.size(); s++) {
      features.read(s, previous);
      line("[" + reading.stretches.get(s).span().of(TEXT) + "]", "");
      for (int i = 0; i < features.candidates().size(); i++) {
        line("  {" + text(features.candidates().get(i)) + "}", row(features, i));
      }
      previous = features.candidates().get(0);
    }
    assertThat(dump.toString()).isEqualTo(expected("speaker-features.txt"));
  }

  @Test
  void cuesContentsAndSourcesOfReportsAreDescribed() throws IOException {
    ReportFeatures features = new ReportFeatures(sources);
    CueFeatures cueFeatures = new CueFeatures(reading);
    List<Cue> cues = Cue.of(reading);
    float[][] cueRows = cueFeatures.rows(cues);
    for (int c = 0; c < cueRows.length; c++) {
      Cue cue = cues.get(c).withSubject(sources);
      line("<" + reading.tokens.word(cue.at()) + ">", row(cueFeatures.row.names(), cueRows[c]));
      List<Content> starts = Content.starts(sources, cue);
      contents("  [", starts, features.startRow, features.startRows(cue, starts));
      if (!starts.isEmpty() && !starts.get(0).isBackward()) {
        List<Content> ends = Content.ends(reading, starts.get(0));
        contents("  ..", ends, features.endRow, features.endRows(cue, ends));
      }
      List<Context> near = features.sources(cue);
      float[][] rows = features.sourceRows(cue, near);
      for (int i = 0; i < rows.length; i++) {
        line("  {" + text(near.get(i)) + "}", row(features.sourceRow.names(), rows[i]));
      }
    }
    assertThat(dump.toString()).isEqualTo(expected("report-features.txt"));
  }

  /** "person": none, first, he or she, it, they, who, a role, a body, a document. */
  @ParameterizedTest
  @CsvSource({
    "Roe said it rained., 0",
    "I said it rained., 1",
    "She said it rained., 2",
    "It said it rained., 3",
    "They said it rained., 4",
    "The man who said it rained left., 5",
    "The spokesman said it rained., 6",
    "The company said it rained., 7",
    "The report said it rained., 8",
  })
  void whoStandsBeforeACueIsTold(String text, int person) {
    Reading read = Reading.of(text);
    CueFeatures features = new CueFeatures(read);
    List<Cue> cues =
        Cue.of(read).stream().filter(cue -> read.tokens.word(cue.at()).equals("said")).toList();
    float[] row = features.rows(cues)[0];
    assertThat(row[features.row.names().indexOf("person")]).isEqualTo(person);
  }

  /** "sei" beside the marks, in their sentence and outside of marks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sie sei müde, sagte Anna Reh, „sehr müde“. | 1",
        "„Sehr müde“ sei Anna Reh. | 1",
        "Sie war müde, sagte Anna Reh, „sehr müde“. | 0",
        "Sie sei müde. Anna Reh sagte: „Sehr müde“. | 0",
        "„Er sei müde“, und Anna Reh ging. | 0",
      })
  void subjunctiveBesideTheMarksIsTold(String text, int subjunctive) {
    Sources read = Sources.of(Reading.of(text));
    SpeakerFeatures features = new SpeakerFeatures(read, People.of(read));
    features.read(0, null);
    float[] values = features.copy(0);
    assertThat(values[features.names().indexOf("subjunctive")]).isEqualTo(subjunctive);
  }

  private void contents(String sign, List<Content> contents, Row names, float[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      Content content = contents.get(i);
      String text = reading.span(content.first(), content.last()).of(TEXT).replace('\n', ' ');
      line(sign + text + "]", row(names.names(), rows[i]));
    }
  }

  private String text(Context context) {
    return reading.span(context.candidate().first(), context.candidate().last()).of(TEXT);
  }

  private static String row(SpeakerFeatures features, int i) {
    return row(features.names(), features.copy(i));
  }

  private static String row(List<String> names, float[] values) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != 0) {
        String value = String.format(Locale.ROOT, "%.3f", values[i]).replaceAll("\\.?0+$", "");
        row.append(' ').append(names.get(i)).append('=').append(value);
      }
    }
    return row.toString();
  }

  private void line(String head, String row) {
    dump.append(head.replace('\n', ' ')).append(row).append('\n');
  }

  private static String expected(String resource) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FeaturesTest.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
