/** Tests of quotes in Chinese, Japanese and Korean texts. */
@NullMarked
package dev.tearsheet.internal.eastasian;

import org.jspecify.annotations.NullMarked;
