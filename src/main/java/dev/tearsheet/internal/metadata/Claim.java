package dev.tearsheet.internal.metadata;

/**
 * One thing the page says about itself.
 *
 * @param field what it is about
 * @param origin where it was found
 * @param value as the page has it, white space folded
 * @param url an address that goes with it, as written; empty when there is none
 * @param note what else is said: a job title, a type; empty when there is nothing
 * @param spot where on the page it stands
 */
public record Claim(Field field, Origin origin, String value, String url, String note, Spot spot) {

  /** The note of an author that is said to be an organization. */
  public static final String ORGANIZATION = "organization";

  /** The note of an organization that a story of the kind news is said to be by. */
  public static final String DESK = "news organization";

  /** The note of a dateline whose element is called a place's. */
  public static final String PLACE = "place";

  /** The note of what a paragraph opens with in bold letters. */
  public static final String BOLD = "bold";

  static Claim of(Field field, Origin origin, String value) {
    return new Claim(field, origin, value, "", "", Spot.NOWHERE);
  }

  static Claim of(Field field, Origin origin, String value, Spot spot) {
    return new Claim(field, origin, value, "", "", spot);
  }

  Claim beside(Away headline) {
    Spot beside = spot.beside(headline);
    return beside.equals(spot) ? this : new Claim(field, origin, value, url, note, beside);
  }

  Claim with(String other) {
    return new Claim(field, origin, other, url, note, spot);
  }
}
