package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Author;
import dev.tearsheet.internal.metadata.Claim;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Origin;
import java.util.HashSet;
import java.util.Set;

/** Pages that list the works of many, each under a byline of its own. */
final class Entries {

  /** Different bylines; a story has one, and a live blog's reporters repeat theirs. */
  private static final int MANY = 8;

  /** Characters from one to the next; a story is longer than what tells of a work. */
  private static final int GAP = 1000;

  private Entries() {}

  /**
   * Whether so many bylines follow the headline, one close to the other, that none is the page's.
   */
  static boolean are(Metadata metadata) {
    Set<String> lines = new HashSet<>();
    int last = metadata.headlineOffset();
    for (Claim claim : metadata.authorClaims()) {
      int offset = claim.spot().offset();
      if (claim.origin() == Origin.TEXT && !claim.spot().away() && offset >= last) {
        if (offset - last > GAP) {
          break;
        }
        last = offset;
        lines.addAll(
            BylineParser.parse(claim.value()).stream().map(Author::name).limit(1).toList());
      }
    }
    return lines.size() >= MANY;
  }
}
