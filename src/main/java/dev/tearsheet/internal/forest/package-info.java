/** Boosted trees, read from a resource; a leaf that any stage may use to weigh its evidence. */
@NullMarked
package dev.tearsheet.internal.forest;

import org.jspecify.annotations.NullMarked;
