package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The place, date and agency that open a story; not its publication date.
 *
 * <pre>
 * {@code "PORT ELLEN, Mich., Nov. 22 (AP) — The …" → Dateline[…, Port Ellen, Mich., Nov. 22, AP]}
 * </pre>
 *
 * @param text the raw lead, taken off the first paragraph, dash included
 * @param place the place as it should be read, without its region
 * @param region the region or country after the place; empty when none is given
 * @param date the raw date within the dateline; empty when none is given
 * @param agency the agency within the dateline; empty when none is given
 */
public record Dateline(
    String text,
    Optional<String> place,
    Optional<String> region,
    Optional<String> date,
    Optional<String> agency) {

  /** Checks that no part is null. */
  public Dateline {
    requireNonNull(text, "text");
    requireNonNull(place, "place");
    requireNonNull(region, "region");
    requireNonNull(date, "date");
    requireNonNull(agency, "agency");
  }
}
