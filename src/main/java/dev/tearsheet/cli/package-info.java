/** The command line. */
@NullMarked
package dev.tearsheet.cli;

import org.jspecify.annotations.NullMarked;
