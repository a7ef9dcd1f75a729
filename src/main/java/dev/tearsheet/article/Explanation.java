package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An article and why it came out as it did.
 *
 * @param article what {@code parse} gives for the same source
 * @param blocks every block of the page in page order, kept and dropped
 * @param claims what the page says of itself, each with its source
 */
public record Explanation(Article article, List<JudgedBlock> blocks, List<Claim> claims) {

  /** Copies the lists. */
  public Explanation {
    requireNonNull(article, "article");
    blocks = List.copyOf(blocks);
    claims = List.copyOf(claims);
  }

  /**
   * A block of the page and what was decided about it.
   *
   * @param block its type and text, as it stands on the page
   * @param kept whether it is part of the story
   * @param reason why, in a few English words
   * @param score 0 (boilerplate) to 1 (story)
   * @param path CSS path of its element ({@code main > article.story > p}); empty in plain text
   */
  public record JudgedBlock(Block block, boolean kept, String reason, double score, String path) {

    /** Checks that no part is null. */
    public JudgedBlock {
      requireNonNull(block, "block");
      requireNonNull(reason, "reason");
      requireNonNull(path, "path");
    }
  }

  /**
   * One value that the page gives for a field.
   *
   * @param field the field of {@link Article} it is about ("headline")
   * @param source where it stands ("og:title", "h1")
   * @param value the value as the page has it
   * @param won whether it states the value that the article has; several may, and a value that was
   *     cut or joined from claims is stated by each that holds it
   */
  public record Claim(String field, String source, String value, boolean won) {

    /** Checks that no part is null. */
    public Claim {
      requireNonNull(field, "field");
      requireNonNull(source, "source");
      requireNonNull(value, "value");
    }
  }
}
