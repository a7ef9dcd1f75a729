/** Tests of the renderers. */
@NullMarked
package dev.tearsheet.render;

import org.jspecify.annotations.NullMarked;
