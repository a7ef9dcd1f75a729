package dev.tearsheet.internal.metadata;

import dev.tearsheet.internal.dom.Page;
import java.util.Optional;

/** Reads every claim of a page about itself and resolves them. */
public final class MetadataReader {

  private MetadataReader() {}

  /**
   * Reads a page's metadata.
   *
   * @param page the page
   * @return the resolved metadata
   */
  public static Metadata read(Page page) {
    String title = page.document().title();
    return Metadata.of(title.isBlank() ? Optional.empty() : Optional.of(title));
  }
}
