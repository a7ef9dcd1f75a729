package dev.tearsheet.internal.metadata;

/** Where a claim was found. */
public enum Origin {
  /** A rule that the embedder added for the site. */
  SITE_RULE,
  /** The article's node of a JSON-LD script. */
  JSON_LD,
  /** Another node of a JSON-LD script. */
  JSON_LD_OTHER,
  /** The data from which a script fills the page. */
  PAGE_STATE,
  /** Open Graph and its article vocabulary. */
  OPEN_GRAPH,
  /** schema.org attributes within the page. */
  MICRODATA,
  /** Classes of hAtom, h-entry and hNews. */
  MICROFORMAT,
  /** Parse.ly. */
  PARSELY,
  /** Sailthru and the other vocabularies of tools. */
  SAILTHRU,
  /** Dublin Core. */
  DUBLIN_CORE,
  /** Plain meta names. */
  META,
  /** Twitter cards. */
  TWITTER,
  /** A link's relation. */
  LINK,
  /** A time element. */
  TIME,
  /** Marked by the name of a class only. */
  CLASS,
  /** A heading of the page. */
  HEADING,
  /** The first or the second half of a heading of two. */
  HALF,
  /** Visible text that opens like a byline or reads as a date. */
  TEXT,
  /** The title element. */
  TITLE,
  /** The html element. */
  HTML,
  /** The page's address. */
  URL
}
