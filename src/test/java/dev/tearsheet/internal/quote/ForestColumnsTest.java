package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.forest.Forest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestColumnsTest {

  private static final Reading READING =
      Reading.of("“We will wait,” Ann Roe said. She warned that the river would rise by noon.");
  private static final Sources SOURCES = Sources.of(READING);

  @ParameterizedTest
  @CsvSource({"en.speaker.txt", "de.speaker.txt"})
  void speakerForestsWereFittedOnTheColumnsOfToday(String resource) {
    SpeakerFeatures features = new SpeakerFeatures(SOURCES, People.of(SOURCES));
    features.read(0, null);
    assertThat(columns(resource)).isEqualTo(features.names());
  }

  @Test
  void reportForestsWereFittedOnTheColumnsOfToday() {
    ReportFeatures features = new ReportFeatures(SOURCES);
    CueFeatures cueFeatures = new CueFeatures(READING);
    Cue cue =
        Cue.of(READING).stream().filter(c -> READING.tokens.is(c.at(), "warned")).findFirst().get();
    cueFeatures.rows(List.of(cue));
    List<Content> starts = Content.starts(SOURCES, cue);
    features.startRows(cue, starts);
    features.endRows(cue, Content.ends(READING, starts.get(0)));
    features.sourceRows(cue, features.sources(cue));
    assertThat(columns("en.cue.txt")).isEqualTo(cueFeatures.row.names());
    assertThat(columns("en.start.txt")).isEqualTo(features.startRow.names());
    assertThat(columns("en.end.txt")).isEqualTo(features.endRow.names());
    assertThat(columns("en.source.txt")).isEqualTo(features.sourceRow.names());
  }

  private static List<String> columns(String resource) {
    return Forest.read(SpeakerModel.class, resource).features();
  }
}
