/** Quotes and who said them; its door is {@code QuoteFinder}. */
@NullMarked
package dev.tearsheet.internal.quote;

import org.jspecify.annotations.NullMarked;
