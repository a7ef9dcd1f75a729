package dev.tearsheet.internal.metadata;

import java.util.Set;

/**
 * Where a date stands, seen from the headline.
 *
 * @param headline characters of visible text before the headline, -1 when it is not on the page
 */
record Vicinity(int headline) {

  /** Further than a story's date line stands. */
  static final int FAR = Integer.MAX_VALUE;

  /** Marked up as a date, not only called one. */
  static final Set<Origin> MARKED = Set.of(Origin.MICRODATA, Origin.MICROFORMAT, Origin.TIME);

  /** A date line stands within the first screen after the headline, or just above it. */
  private static final int MAX_AFTER = 1500;

  private static final int MAX_BEFORE = 400;

  /** Right under the headline stands the story's own date, whatever its class is called. */
  private static final int CLOSE_AFTER = 300;

  /** Below a long standfirst and a picture's caption. */
  private static final int SHOWN_AFTER = 400;

  /** Above the headline stands also the day of the visit; nearer than this hardly. */
  private static final int CLOSE_BEFORE = 80;

  /** Characters from the headline, those above it counted twice. */
  int distance(Claim claim) {
    if (!claim.spot().visible()) {
      return 0;
    }
    int after = after(claim);
    if (claim.spot().away() && (headline < 0 || !isOwn(claim, after))) {
      return FAR;
    }
    return after >= 0 ? after <= MAX_AFTER ? after : FAR : -after <= MAX_BEFORE ? -after * 2 : FAR;
  }

  /** Whether a reader takes it for the headline's. */
  boolean isClose(Claim claim) {
    int after = after(claim);
    boolean near =
        claim.spot().away() ? isOwn(claim, after) : after >= -CLOSE_BEFORE && after <= SHOWN_AFTER;
    return headline >= 0 && claim.spot().visible() && near;
  }

  private static boolean isOwn(Claim claim, int after) {
    boolean beside = MARKED.contains(claim.origin()) && !claim.spot().ofOthers();
    int before = beside ? CLOSE_BEFORE : 0;
    return after >= -before && after <= CLOSE_AFTER;
  }

  private int after(Claim claim) {
    return claim.spot().offset() - Math.max(0, headline);
  }
}
