package dev.tearsheet.internal.credit;

import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Field;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import dev.tearsheet.internal.text.BylineOpening;
import dev.tearsheet.internal.text.GivenName;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;

/**
 * Whether words that open a story's first paragraph, in small letters, are its place: what a label
 * or a person may be as well.
 *
 * <pre>{@code "Altkamp – Die Brücke ist offen."         with "in Altkamp" further down
 * "<b>Altkamp.</b> Die Brücke ist offen."   the one paragraph that opens in bold letters
 * "Altkamp – Die Brücke ist offen."         in the "Altkamper Bote" or "Der Bote von Altkamp"
 * "Altkamp – Die Brücke ist offen."         with no other word of it: what a story is about has one
 * "Montalbo.- El puente está abierto."      as Spanish papers write datelines}</pre>
 *
 * @param metadata the page's
 * @param evidence what headline and story say
 */
record OpeningPlace(Metadata metadata, PlaceEvidence evidence) {

  /** Words of a place. */
  private static final int MAX_WORDS = 4;

  /** Letters of a place that an adjective in the paper's name may be made of. */
  private static final int MIN_STEM = 5;

  /** What may stand behind a place within the bold letters. */
  private static final String MARKS = " .:–—|-";

  /**
   * Whether the place is one.
   *
   * @param custom whether the mark behind it is one of datelines alone
   * @param dashed whether a dash stands behind it, and no other in the sentence
   */
  boolean test(String place, boolean custom, boolean dashed) {
    return isPlace(place)
        && !evidence.isSpeaker(place)
        && !evidence.isDefinite(place)
        && !evidence.isSmall(place)
        && !GivenName.is(place)
        && (custom
            || isBold(place)
            || isOfSite(place)
            || (dashed && (evidence.isPlaced(place) || isUntold(place))));
  }

  /** What a story is about is named again, or has an article. */
  private boolean isUntold(String place) {
    return !evidence.isTold(place)
        && !Lists.has(Lists.ARTICLES, StringUtils.substringBefore(place, " "));
  }

  /** Words with capitals, none of which is of pages or a person's given name. */
  static boolean isPlace(String text) {
    String[] words = StringUtils.split(text);
    for (String word : words) {
      if (!PlaceWord.isCased(word)) {
        return false;
      }
    }
    return words.length > 0
        && words.length <= MAX_WORDS
        && !Lists.has(Lists.NOT_PLACES, text)
        && BylineOpening.length(text) == 0
        && !(words.length > 1 && GivenName.is(words[0]));
  }

  private boolean isBold(String place) {
    List<Claim> bold =
        metadata.claims().stream()
            .filter(claim -> claim.field() == Field.DATELINE && claim.origin() == Origin.TEXT)
            .toList();
    return bold.size() == 1 && StringUtils.stripEnd(bold.get(0).value(), MARKS).equals(place);
  }

  /** "Bote von Altkamp", "Altkamper Bote". */
  private boolean isOfSite(String place) {
    String site = " " + metadata.siteName().orElse("") + " ";
    String stem = Strings.CS.removeEnd(Strings.CS.removeEnd(place, "n"), "e");
    return site.contains(" " + place + " ")
        || (stem.length() >= MIN_STEM && site.contains(" " + stem + "er "));
  }
}
