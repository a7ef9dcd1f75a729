/** Page or plain text to text blocks; its door is {@code BlockSplitter}. */
@NullMarked
package dev.tearsheet.internal.block;

import org.jspecify.annotations.NullMarked;
