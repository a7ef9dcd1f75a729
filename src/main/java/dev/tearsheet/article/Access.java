package dev.tearsheet.article;

/** Whether the page says that the whole story can be read without paying. */
public enum Access {
  /** The page states that the story is free. */
  FREE,
  /** The page states, or visibly shows, that the story is behind a paywall. */
  PAYWALLED,
  /** The page states nothing. */
  UNKNOWN
}
