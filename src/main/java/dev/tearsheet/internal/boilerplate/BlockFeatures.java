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
    TextCounts[] counts = new TextCounts[page.size()];
    long[][] terms = new long[page.size()][];
    double[] words = new double[page.size()];
    for (int i = 0; i < words.length; i++) {
      counts[i] = new TextCounts(page.get(i).text());
      terms[i] = Terms.ofText(page.get(i).text());
      words[i] = counts[i].words;
    }
    Containers containers = new Containers(page, words);
    PlaceFeatures place = new PlaceFeatures(page, words, containers, places);
    PageFeatures whole = new PageFeatures(page, words, terms, containers, hints, texts);
    float[][] rows = new float[page.size()][];
    for (int i = 0; i < rows.length; i++) {
      Row row = new Row(NAMES.size());
      TextFeatures.put(page.get(i), counts[i], terms[i], texts, row);
      place.put(page.get(i), row);
      whole.put(i, row);
      rows[i] = row.values();
    }
    return rows;
  }
}
