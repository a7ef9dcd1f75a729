package dev.tearsheet.internal.boilerplate;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Terms and their log-odds from a resource: {@code related -3.1} a line, {@code #} for comments.
 */
final class Lexicon implements Evidence {

  /** Bits for each term of the filter: of what is in no lexicon, 15 of 16 stop there. */
  private static final int FILTER = 16;

  private final long[] terms;
  private final float[] odds;
  private final int mask;

  /** A bit for each term's hash, small enough for the nearest cache: most asked for are absent. */
  private final long[] filter;

  private Lexicon(int count) {
    int size = Integer.highestOneBit(Math.max(4, count * 4));
    this.terms = new long[size];
    this.odds = new float[size];
    this.mask = size - 1;
    this.filter = new long[Math.max(1, size / 4 * FILTER / Long.SIZE)];
  }

  static Lexicon read(String resource) {
    return parse(lines(resource));
  }

  static List<String> lines(String resource) {
    try (InputStream in = requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static Lexicon parse(List<String> lines) {
    Lexicon lexicon = new Lexicon(lines.size());
    for (String line : lines) {
      int cut = line.lastIndexOf(' ');
      if (cut > 0 && line.charAt(0) != '#') {
        lexicon.put(
            Terms.written(line.substring(0, cut)), Float.parseFloat(line.substring(cut + 1)));
      }
    }
    return lexicon;
  }

  private void put(long term, float value) {
    int slot = slot(term);
    terms[slot] = term;
    odds[slot] = value;
    filter[word(term)] |= 1L << mixed(term);
  }

  @Override
  public float of(long term) {
    boolean perhaps = (filter[word(term)] >>> mixed(term) & 1) != 0;
    return perhaps ? odds[slot(term)] : 0;
  }

  private static int mixed(long term) {
    return (int) (term ^ (term >>> 32));
  }

  private int word(long term) {
    return mixed(term) >>> 6 & filter.length - 1;
  }

  private int slot(long term) {
    int slot = mixed(term) & mask;
    while (terms[slot] != 0 && terms[slot] != term) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
