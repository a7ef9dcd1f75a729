package dev.tearsheet.internal.block;

/** The type that the nearest typing element gives to text. */
enum Shape {
  PARAGRAPH,
  HEADING,
  ITEM,
  QUOTATION,
  PREFORMATTED,
  CAPTION
}
