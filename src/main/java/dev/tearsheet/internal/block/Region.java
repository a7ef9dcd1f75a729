package dev.tearsheet.internal.block;

/** What a place on the page stands within, as its elements say. */
public enum Region {
  /** Within {@code a}. */
  LINK,
  /** Within {@code nav} or a menu. */
  NAV,
  /** Within {@code aside}. */
  ASIDE,
  /** Within {@code header}. */
  HEADER,
  /** Within {@code footer}. */
  FOOTER,
  /** Within {@code main}. */
  MAIN,
  /** Within {@code article}. */
  ARTICLE,
  /** Within {@code section}. */
  SECTION,
  /** Within {@code figure}. */
  FIGURE,
  /** Within {@code form} or {@code label}. */
  FORM,
  /** Within {@code button}. */
  BUTTON,
  /** Within {@code ul}, {@code ol} or {@code dl}. */
  LIST,
  /** Within a table, of data or of layout. */
  TABLE,
  /** Within {@code blockquote}. */
  QUOTE,
  /** Within {@code noscript}. */
  NOSCRIPT,
  /** Within something that says it is not shown. */
  HIDDEN,
  /** Within {@code dialog} or a role that opens one. */
  DIALOG,
  /** Within {@code address}. */
  ADDRESS,
  /** Within {@code details}. */
  DETAILS,
  /** Within {@code time}. */
  TIME,
  /** Within {@code p}. */
  PARAGRAPH,
  /** Within emphasis: {@code b}, {@code strong}, {@code em}, {@code i}. */
  EMPHASIS,
  /** Within {@code itemprop=articleBody}. */
  ARTICLE_BODY;

  /** The ordinal never leaves the process, so its order is free to change. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
