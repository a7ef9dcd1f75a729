/** Trainers of the learned weights; run by hand, never by the tests. */
@NullMarked
package dev.tearsheet.training;

import org.jspecify.annotations.NullMarked;
