/** Quotes of Chinese, Japanese and Korean texts; its door is {@code EastAsianQuotes}. */
@NullMarked
package dev.tearsheet.internal.eastasian;

import org.jspecify.annotations.NullMarked;
