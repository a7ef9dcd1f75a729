package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * The features of every block of a page: its own, and once there is a first opinion on all blocks,
 * those of its context.
 */
final class BlockFeatures {

  static final List<String> NAMES =
      Stream.of(TextFeatures.NAMES, PlaceFeatures.NAMES, PageFeatures.NAMES)
          .flatMap(List::stream)
          .toList();

  static final List<String> WITH_CONTEXT =
      Stream.of(NAMES, ContextFeatures.NAMES).flatMap(List::stream).toList();

  private final List<TextBlock> page;
  private final Alike alike;
  private final Row[] rows;
  private final Sizes sizes;

  private BlockFeatures(List<TextBlock> page) {
    this.page = page;
    this.alike = new Alike(page);
    this.rows = new Row[page.size()];
    this.sizes = new Sizes(page.size());
  }

  static BlockFeatures of(List<TextBlock> page, Hints hints, Evidence places, Evidence texts) {
    BlockFeatures features = new BlockFeatures(page);
    features.putOwn(hints, places, texts);
    return features;
  }

  private void putOwn(Hints hints, Evidence places, Evidence texts) {
    TextCounts[] counts = new TextCounts[rows.length];
    long[][] terms = new long[rows.length][];
    Units units = new Units();
    Terms.OfTexts split = new Terms.OfTexts();
    for (int i = 0; i < rows.length; i++) {
      String text = page.get(i).text();
      counts[i] = new TextCounts(units.of(text), text);
      terms[i] = split.of(text);
      sizes.put(i, page.get(i), counts[i]);
    }
    Containers containers = new Containers(page, sizes);
    PlaceFeatures place = new PlaceFeatures(page, sizes, alike, containers, places);
    PageFeatures whole = new PageFeatures(page, sizes, terms, containers, hints, texts);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new Row(WITH_CONTEXT.size());
      TextFeatures.put(page.get(i), counts[i], terms[i], texts, rows[i]);
      place.put(i, page.get(i), rows[i]);
      whole.put(i, rows[i]);
    }
  }

  /** Puts the context of each block; once only. */
  void putContext(double[] firstOpinion) {
    ContextFeatures.put(page, alike, sizes, rows, firstOpinion);
  }

  /** A row for each block; its columns of context are 0 until they are put. */
  float[][] rows() {
    float[][] values = new float[rows.length][];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows[i].values();
    }
    return values;
  }
}
