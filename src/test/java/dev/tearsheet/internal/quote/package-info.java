/** Trainers and tests of the quote stage. */
@NullMarked
package dev.tearsheet.internal.quote;

import org.jspecify.annotations.NullMarked;
