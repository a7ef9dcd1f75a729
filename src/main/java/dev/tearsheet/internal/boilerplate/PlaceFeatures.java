package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.Place;
import dev.tearsheet.internal.block.Region;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the elements around a block tell: their kind, their names, and the other text in them. */
final class PlaceFeatures {

  private static final Region[] REGIONS = Region.values();

  /** Blocks around the own one that are looked at in turn. */
  private static final int LEVELS = 4;

  private static final float[] NOTHING = {};

  static final List<String> NAMES = names();

  private final Evidence evidence;
  private final Containers containers;
  private final float[] own;
  private final float[] sums;
  private final float[] least;
  private final float[] most;
  private final boolean[] known;
  private final Map<String, Float> tags = new HashMap<>();
  private final Map<String, float[]> names = new HashMap<>();
  private float[] partOdds = new float[64];
  private int parts;
  private final Alike alike;
  private final float[][] groups;

  PlaceFeatures(
      List<TextBlock> page, Sizes sizes, Alike alike, Containers containers, Evidence evidence) {
    this.alike = alike;
    groups = new float[alike.size()][4];
    this.evidence = evidence;
    this.containers = containers;
    int places = containers.chars.length;
    own = new float[places];
    sums = new float[places];
    least = new float[places];
    most = new float[places];
    known = new boolean[places];
    for (int i = 0; i < page.size(); i++) {
      weigh(page.get(i).place());
      liken(groups[alike.group(i)], sizes, i);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Region region : REGIONS) {
      names.add("in_" + region.name().toLowerCase(Locale.ROOT));
    }
    for (int level = 0; level < LEVELS; level++) {
      for (String name : List.of("odds", "chars", "links", "prose", "blocks", "of_page")) {
        names.add(name + "_up" + level);
      }
    }
    names.addAll(
        List.of(
            "path_odds",
            "path_min",
            "path_max",
            "depth",
            "shared",
            "below_top",
            "alike",
            "alike_chars",
            "alike_links",
            "alike_prose",
            "alike_of_page"));
    return List.copyOf(names);
  }

  /** Evidence of a place and, once each, of those around it. */
  private void weigh(Place place) {
    int i = place.index();
    if (known[i]) {
      return;
    }
    known[i] = true;
    Place parent = place.parent();
    if (parent != null) {
      weigh(parent);
      sums[i] = sums[parent.index()];
      least[i] = least[parent.index()];
      most[i] = most[parent.index()];
    }
    add(i, tag(place.tag()));
    for (float odds : place.tokens().isEmpty() ? NOTHING : names(place.tokens())) {
      add(i, odds);
    }
  }

  private float tag(String tag) {
    Float known = tags.get(tag);
    if (known == null) {
      known = evidence.of(Terms.hash("<" + tag));
      tags.put(tag, known);
    }
    return known;
  }

  private float[] names(String tokens) {
    float[] known = names.get(tokens);
    if (known == null) {
      known = odds(tokens);
      names.put(tokens, known);
    }
    return known;
  }

  /** Evidence of each part of class names; a page repeats them. */
  private float[] odds(String tokens) {
    parts = 0;
    if (tokens.length() / 2 >= partOdds.length) {
      partOdds = new float[tokens.length()];
    }
    Terms.ofNames(tokens, (hash, start, end) -> partOdds[parts++] = evidence.of(hash));
    return Arrays.copyOf(partOdds, parts);
  }

  private void add(int i, float odds) {
    own[i] += odds;
    sums[i] += odds;
    least[i] = Math.min(least[i], odds);
    most[i] = Math.max(most[i], odds);
  }

  private static void liken(float[] sum, Sizes sizes, int i) {
    sum[0]++;
    sum[1] += (float) sizes.letters[i];
    sum[2] += (float) sizes.linked[i];
    sum[3] += (float) sizes.prose[i];
  }

  /** Puts block {@code number}. */
  void put(int number, TextBlock block, Row row) {
    for (Region region : REGIONS) {
      row.put(block.place().within(region));
    }
    putLevels(block.place(), row);
    int i = block.place().index();
    int shared = containers.shared(block.place());
    row.put(sums[i]).put(least[i]).put(most[i]).put(block.place().depth());
    row.put(containers.topDepth - shared).put(block.place().depth() - shared);
    putAlike(groups[alike.group(number)], row);
  }

  private void putLevels(Place place, Row row) {
    Place p = place;
    for (int level = 0; level < LEVELS; level++) {
      float odds = own[p.index()];
      for (Place up = p.parent(); up != null && p.inline(); up = p.parent()) {
        p = up;
        odds += own[p.index()];
      }
      int i = p.index();
      row.put(odds).put(containers.chars[i]).put(containers.linkDensity(i));
      row.put(containers.proseShare(i)).put(containers.blocks[i]);
      row.put(containers.prose[i] / containers.allProse);
      Place parent = p.parent();
      p = parent == null ? p : parent;
    }
  }

  private void putAlike(float[] sum, Row row) {
    double chars = Math.max(1, sum[1]);
    row.put(sum[0]).put(chars / Math.max(1, sum[0])).put(sum[2] / chars);
    row.put(sum[3] / chars).put(sum[3] / containers.allProse);
  }
}
