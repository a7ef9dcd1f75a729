package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.TextBlock;

/**
 * What was decided about one block.
 *
 * @param block the block
 * @param content whether it belongs to the story
 * @param reason why, in a few words
 * @param score 0 (boilerplate) to 1 (content)
 */
public record Verdict(TextBlock block, boolean content, String reason, double score) {}
