/** The public entry: a {@link dev.tearsheet.Source} goes in, an article comes out. */
@NullMarked
package dev.tearsheet;

import org.jspecify.annotations.NullMarked;
