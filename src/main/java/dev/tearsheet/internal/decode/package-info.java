/** First stage: bytes to text; its door is {@code Decoder}. */
@NullMarked
package dev.tearsheet.internal.decode;

import org.jspecify.annotations.NullMarked;
