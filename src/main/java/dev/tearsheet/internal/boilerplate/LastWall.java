package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.text.WallLine;
import java.util.ArrayList;
import java.util.List;

/** The line below the free part of a story that tells that the rest is for those who pay. */
final class LastWall {

  private LastWall() {}

  static List<Verdict> without(List<Verdict> verdicts) {
    List<Verdict> left = new ArrayList<>(verdicts);
    for (int i = last(left); i > first(left) && isWall(left.get(i)); i = last(left)) {
      Verdict wall = left.get(i);
      left.set(i, wall.dropped("a paywall's line"));
    }
    return left;
  }

  private static boolean isWall(Verdict verdict) {
    return WallLine.is(verdict.block().text());
  }

  private static int first(List<Verdict> verdicts) {
    int i = 0;
    while (i < verdicts.size() && !verdicts.get(i).content()) {
      i++;
    }
    return i;
  }

  private static int last(List<Verdict> verdicts) {
    int i = verdicts.size() - 1;
    while (i >= 0 && !verdicts.get(i).content()) {
      i--;
    }
    return i;
  }
}
