package dev.tearsheet.internal.credit;

import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * Bylines of Portuguese and Spanish outlets that sign for themselves.
 *
 * <pre>{@code "Do LNN"    → LNN
 * "Em Lisboa" → a place}</pre>
 */
final class OutletLine {

  private OutletLine() {}

  /** An acronym or a desk behind "Do" or "Da"; empty for others. */
  static String outlet(String piece) {
    String name = StringUtils.substringAfter(piece, " ");
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') < 0;
    boolean outlet =
        (piece.startsWith("Do ") || piece.startsWith("Da "))
            && name.length() > 1
            && (acronym || Lists.has(Lists.TEAMS, StringUtils.substringBefore(name, " ")));
    return outlet ? name : "";
  }

  /** Where the author was: "Em São Paulo (SP)", "En Lima". */
  static boolean isPlace(String piece) {
    String place = StringUtils.substringBefore(StringUtils.substringAfter(piece, " "), " (");
    return (piece.startsWith("Em ") || piece.startsWith("En "))
        && Lists.CITIES.contains(Lists.fold(place));
  }
}
