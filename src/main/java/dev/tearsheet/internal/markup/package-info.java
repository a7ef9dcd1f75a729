/**
 * Text that still carries markup, Markdown or HTML, and records of JSON or a feed, as the pages
 * they stand for; its door is {@code MarkedText}.
 */
@NullMarked
package dev.tearsheet.internal.markup;

import org.jspecify.annotations.NullMarked;
