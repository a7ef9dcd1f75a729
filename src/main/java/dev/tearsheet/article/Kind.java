package dev.tearsheet.article;

/** What a page is: a story, a running story, or neither. */
public enum Kind {
  /** One story with a body of its own. */
  ARTICLE,
  /** A running story of timed entries. */
  LIVE_BLOG,
  /** No article: a listing, shop, forum, search or front page, or nothing readable at all. */
  OTHER
}
