/**
 * Text that still carries markup, Markdown or HTML, as the page it stands for; its door is {@code
 * MarkedText}.
 */
@NullMarked
package dev.tearsheet.internal.markup;

import org.jspecify.annotations.NullMarked;
