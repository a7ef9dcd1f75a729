package dev.tearsheet.internal.metadata;

/** What a claim is about. */
public enum Field {
  /** The headline. */
  HEADLINE,
  /** The short line above the headline. */
  KICKER,
  /** The summary below the headline. */
  STANDFIRST,
  /** Whom the story is by. */
  AUTHOR,
  /** Who else had part in it. */
  CONTRIBUTOR,
  /** When it was first published. */
  PUBLISHED,
  /** When it was last changed. */
  MODIFIED,
  /** The language of the page. */
  LANGUAGE,
  /** The outlet. */
  SITE_NAME,
  /** The part of the outlet. */
  SECTION,
  /** Topics. */
  KEYWORDS,
  /** The page's own address. */
  CANONICAL_URL,
  /** A picture. */
  IMAGE,
  /** Free or not. */
  ACCESS,
  /** The story's place, date and agency. */
  DATELINE,
  /** The text of the story. */
  BODY,
  /** A line of a recipe or a guide: what to take, what to do. */
  STEP,
  /** What the page says it is: an article, a product, a list. */
  TYPE,
  /** Nothing that is kept. */
  NONE
}
