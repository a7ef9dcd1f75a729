package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.Reading.Stretch;
import java.util.Arrays;
import java.util.List;

/** The paragraphs in which sources may stand: those of stretches and cues, and their neighbours. */
final class Near {

  private final boolean[] paragraphs;

  private Near(Reading reading) {
    int last = reading.words.length == 0 ? 0 : reading.paragraph(reading.words.length - 1);
    paragraphs = new boolean[last + 2];
  }

  static Near all(Reading reading) {
    Near near = new Near(reading);
    Arrays.fill(near.paragraphs, true);
    return near;
  }

  static Near of(Reading reading, List<Cue> cues) {
    Near near = new Near(reading);
    for (Stretch stretch : reading.stretches) {
      int paragraph = reading.paragraph(stretch.first());
      Arrays.fill(near.paragraphs, Math.max(0, paragraph - 1), paragraph + 2, true);
    }
    for (Cue cue : cues) {
      near.paragraphs[reading.paragraph(cue.at())] = true;
    }
    return near;
  }

  boolean holds(int paragraph) {
    return paragraphs[paragraph];
  }
}
