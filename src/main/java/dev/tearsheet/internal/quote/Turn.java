package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a transcript or an interview; positions are token numbers.
 *
 * @param key one for all turns of a speaker
 * @param speaker a name of whoever speaks, or null where the text tells none ("Q:")
 * @param tag what stands for the speaker before the turn, where that is not the name itself
 * @param first the first token of what is said
 * @param last after its last token
 * @param stretch the quoted stretch that the tag opens, or -1 for a turn without marks
 */
record Turn(
    String key, @Nullable Candidate speaker, @Nullable Span tag, int first, int last, int stretch) {

  /** The same up to a later token. */
  Turn upTo(int end) {
    return new Turn(key, speaker, tag, first, end, stretch);
  }

  /** The same said by somebody else. */
  Turn by(@Nullable Candidate other) {
    return new Turn(key, other, tag, first, last, stretch);
  }
}
