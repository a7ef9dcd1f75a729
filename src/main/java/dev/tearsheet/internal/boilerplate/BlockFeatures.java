package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.stream.Stream;

/** The features of every block of a page, before any verdict. */
final class BlockFeatures {

  static final List<String> NAMES =
      Stream.of(TextFeatures.NAMES, PlaceFeatures.NAMES, PageFeatures.NAMES)
          .flatMap(List::stream)
          .toList();

  private BlockFeatures() {}

  static float[][] of(List<TextBlock> page, Hints hints, Evidence places, Evidence texts) {
    double[] words = page.stream().mapToDouble(block -> Script.words(block.text())).toArray();
    Containers containers = new Containers(page, words);
    PlaceFeatures place = new PlaceFeatures(page, words, containers, places);
    PageFeatures whole = new PageFeatures(page, words, containers, hints, texts);
    float[][] rows = new float[page.size()][];
    for (int i = 0; i < rows.length; i++) {
      Row row = new Row(NAMES.size());
      TextFeatures.put(page.get(i), words[i], texts, row);
      place.put(page.get(i), row);
      whole.put(i, row);
      rows[i] = row.values();
    }
    return rows;
  }
}
