/** Claims of the page about itself, resolved once; its door is {@code MetadataReader}. */
@NullMarked
package dev.tearsheet.internal.metadata;

import org.jspecify.annotations.NullMarked;
