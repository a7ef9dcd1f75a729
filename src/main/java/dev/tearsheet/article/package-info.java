/** The vocabulary: an immutable {@link dev.tearsheet.article.Article} and its parts. */
@NullMarked
package dev.tearsheet.article;

import org.jspecify.annotations.NullMarked;
