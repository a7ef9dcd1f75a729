package dev.tearsheet.internal.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the other drafts of a text tell of a source. */
final class Voices {

  private final Reading reading;
  private final Map<Integer, Double> odds = new HashMap<>();
  private final Map<Integer, Integer> first = new HashMap<>();

  Voices(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    for (Draft draft : drafts) {
      odds.merge(draft.name(reading), draft.odds(), Double::sum);
      first.putIfAbsent(reading.sentence(draft.cue().at()), draft.name(reading));
    }
  }

  /** Reports of the same source besides this one, to be expected. */
  double others(Draft draft) {
    return odds.getOrDefault(draft.name(reading), 0.0) - draft.odds();
  }

  /** Whether the same source reports first in a sentence beside. */
  boolean isBeside(Draft draft, int way) {
    @Nullable Integer name = first.get(reading.sentence(draft.cue().at()) + way);
    return name != null && name == draft.name(reading);
  }
}
