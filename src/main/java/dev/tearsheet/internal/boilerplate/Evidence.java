package dev.tearsheet.internal.boilerplate;

/** How much a term speaks for content. */
interface Evidence {

  /**
   * The log-odds of content given the term.
   *
   * @param term a hash of {@link Terms}
   * @return above 0 for content, below for boilerplate, 0 when the term is not known
   */
  float of(long term);
}
