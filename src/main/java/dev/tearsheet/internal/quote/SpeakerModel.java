package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.forest.Forest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the source of each quoted stretch, one after the other. */
final class SpeakerModel {

  private static final Forest ENGLISH = Forest.read(SpeakerModel.class, "en.speaker.txt");
  private static final Forest GERMAN = Forest.read(SpeakerModel.class, "de.speaker.txt");

  private SpeakerModel() {}

  /**
   * A source and how sure it is.
   *
   * @param source the source, or null when no candidate is likely enough
   * @param confidence probability that it is right
   */
  record Choice(@Nullable Context source, double confidence) {}

  /** The choice for every stretch, in order. */
  static Choice[] choose(Reading reading, People people, double threshold) {
    Forest forest = reading.lexicon.isGerman() ? GERMAN : ENGLISH;
    SpeakerFeatures features = new SpeakerFeatures(reading, people);
    Choice[] choices = new Choice[reading.stretches.size()];
    Context previous = null;
    for (int s = 0; s < choices.length; s++) {
      choices[s] = best(forest, features, s, previous);
      if (choices[s].confidence < threshold) {
        choices[s] = new Choice(null, choices[s].confidence);
      }
      previous = choices[s].source;
    }
    return choices;
  }

  private static Choice best(
      Forest forest, SpeakerFeatures features, int s, @Nullable Context previous) {
    List<Context> candidates = features.candidates(s, previous);
    Context best = null;
    double most = 0;
    for (Context candidate : candidates) {
      double probability = forest.probability(features.row(s, candidate, previous));
      if (probability > most) {
        most = probability;
        best = candidate;
      }
    }
    return new Choice(best, most);
  }
}
