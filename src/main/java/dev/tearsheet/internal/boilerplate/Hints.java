package dev.tearsheet.internal.boilerplate;

import java.util.Optional;

/**
 * What the metadata tells about the story.
 *
 * @param headline the headline
 * @param articleBody the story as the metadata has it
 */
public record Hints(Optional<String> headline, Optional<String> articleBody) {}
