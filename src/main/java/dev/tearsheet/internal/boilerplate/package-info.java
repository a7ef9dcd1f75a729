/** Content or boilerplate, block by block; its door is {@code BlockJudge}. */
@NullMarked
package dev.tearsheet.internal.boilerplate;

import org.jspecify.annotations.NullMarked;
