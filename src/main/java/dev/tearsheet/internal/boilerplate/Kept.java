package dev.tearsheet.internal.boilerplate;

import java.util.List;

/** Where what is kept of a page begins and ends. */
final class Kept {

  private Kept() {}

  /** The first block that is kept, or how many blocks there are. */
  static int first(List<Verdict> verdicts) {
    int i = 0;
    while (i < verdicts.size() && !verdicts.get(i).content()) {
      i++;
    }
    return i;
  }

  /** The last block that is kept, or -1. */
  static int last(List<Verdict> verdicts) {
    int i = verdicts.size() - 1;
    while (i >= 0 && !verdicts.get(i).content()) {
      i--;
    }
    return i;
  }

  /** Whether at least so many are. */
  static boolean hold(List<Verdict> verdicts, int count) {
    return verdicts.stream().filter(Verdict::content).limit(count).count() == count;
  }
}
