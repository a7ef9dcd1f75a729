package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.WallLine;
import java.util.ArrayList;
import java.util.List;

/** The line below the free part of a story that tells that the rest is for those who pay. */
final class LastWall {

  private LastWall() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    int first = Kept.first(left);
    for (int i = Kept.last(left);
        i > first && (!left.get(i).content() || isWall(left.get(i)));
        i--) {
      if (left.get(i).content()) {
        left.set(i, left.get(i).dropped("a paywall's line"));
      }
    }
    return left;
  }

  private static boolean isWall(Verdict verdict) {
    return WallLine.is(verdict.block().text());
  }
}
