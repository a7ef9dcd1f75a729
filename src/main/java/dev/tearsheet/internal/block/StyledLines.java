package dev.tearsheet.internal.block;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines parted by single {@code <br>}s that each stand in an inline element of their own, not all
 * styled alike: so old tables set a date, a headline, a standfirst and a byline one below the
 * other.
 *
 * <pre>
 * {@code <font><b>Ferry stopped</b></font><br><i>No boat until May</i><br><font>By Ann Roe</font>}
 * </pre>
 */
final class StyledLines {

  private StyledLines() {}

  /**
   * Whether lines are such ones.
   *
   * @param around the innermost element around all of them
   * @param lines that around each, null around an empty line
   */
  static boolean are(Place around, List<@Nullable Place> lines) {
    List<Place> seen =
        lines.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    boolean apart = false;
    for (int i = 0; i < seen.size(); i++) {
      if (seen.get(i) == around) {
        return false;
      }
      apart |= i > 0 && !alike(seen.get(i - 1), seen.get(i), around);
    }
    return apart;
  }

  /** Whether the elements from a common one down to two lines have the same names. */
  private static boolean alike(Place one, Place other, Place around) {
    @Nullable Place a = one;
    @Nullable Place b = other;
    while (a != null && b != null && a != around && b != around) {
      if (!a.tag().equals(b.tag()) || !a.tokens().equals(b.tokens())) {
        return false;
      }
      a = a.parent();
      b = b.parent();
    }
    return a == around && b == around;
  }
}
