/** Second stage: text to a depth-bounded page; its door is {@code PageReader}. */
@NullMarked
package dev.tearsheet.internal.dom;

import org.jspecify.annotations.NullMarked;
