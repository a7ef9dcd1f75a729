package dev.tearsheet.internal.block;

import dev.tearsheet.article.Block;

/**
 * A block of the page with what is known about where it stands.
 *
 * @param block its type and text
 * @param path CSS path of its element, empty in plain text
 */
public record TextBlock(Block block, String path) {}
