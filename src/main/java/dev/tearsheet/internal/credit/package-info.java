/** Byline, contributors and dateline; its door is {@code CreditReader}. */
@NullMarked
package dev.tearsheet.internal.credit;

import org.jspecify.annotations.NullMarked;
