package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.dom.Page;
import java.time.Instant;
import java.util.Optional;

/** Reads every claim of a page about itself and resolves them. */
public final class MetadataReader {

  /** A script as long as two stories; schema.org's types need a dozen levels. */
  private static final MetadataBounds USUAL = new MetadataBounds(2_000_000, 64, 100);

  private MetadataReader() {}

  /**
   * Reads a page's metadata.
   *
   * @param page the page
   * @param fetched when the page was fetched; a later date is refused
   * @param bounds how much is read
   * @return the resolved metadata
   */
  public static Metadata read(Page page, Optional<Instant> fetched, MetadataBounds bounds) {
    Claims claims = new Claims(bounds.images());
    PageWalk walk = PageWalk.over(page, claims, bounds);
    return Resolver.resolve(claims, walk, page.url(), fetched);
  }

  /**
   * Reads a page's metadata within usual bounds, when it is not known when it was fetched.
   *
   * @param page the page
   * @return the resolved metadata
   */
  public static Metadata read(Page page) {
    return read(page, Optional.empty(), USUAL);
  }
}
