/** Renderings of an article as JSON, Markdown and safe HTML. */
@NullMarked
package dev.tearsheet.render;

import org.jspecify.annotations.NullMarked;
