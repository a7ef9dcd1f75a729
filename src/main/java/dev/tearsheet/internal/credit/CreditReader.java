package dev.tearsheet.internal.credit;

import dev.tearsheet.article.Byline;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.metadata.Metadata;
import java.util.List;
import java.util.Optional;

/** Reads byline, contributors and dateline. */
public final class CreditReader {

  private CreditReader() {}

  /**
   * Reads the credits of a judged page.
   *
   * @param judgement the verdicts
   * @param metadata the resolved metadata
   * @return the credits and the blocks that remain the story
   */
  public static Credits read(Judgement judgement, Metadata metadata) {
    return new Credits(
        metadata.headline(),
        new Byline(Optional.empty(), new AuthorResolver(metadata).resolve(), List.of()),
        Optional.empty(),
        metadata.published(),
        metadata.modified(),
        judgement.verdicts().stream()
            .filter(Verdict::content)
            .map(verdict -> verdict.block().block())
            .toList());
  }
}
