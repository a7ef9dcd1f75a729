package dev.tearsheet;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Body;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Explanation.JudgedBlock;
import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.credit.Credits;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.quote.QuoteFinder;
import java.util.List;

/** What the stages before the quotes found on one page. */
record Reading(Metadata metadata, Judgement judgement, Credits credits, List<Problem> problems) {

  Article article() {
    Body body = Body.of(credits.body());
    return new Article(
        judgement.kind(),
        judgement.confidence(),
        credits.headline(),
        metadata.kicker(),
        metadata.standfirst(),
        credits.byline(),
        credits.dateline(),
        credits.published(),
        credits.modified(),
        metadata.language(),
        metadata.siteName(),
        metadata.section(),
        metadata.keywords(),
        metadata.canonicalUrl(),
        metadata.images(),
        metadata.access().orElse(Access.UNKNOWN),
        body,
        QuoteFinder.find(body.text()),
        problems);
  }

  Explanation explanation() {
    return new Explanation(
        article(), judgement.verdicts().stream().map(Reading::judged).toList(), List.of());
  }

  private static JudgedBlock judged(Verdict verdict) {
    return new JudgedBlock(
        verdict.block().block(),
        verdict.content(),
        verdict.reason(),
        verdict.score(),
        verdict.block().path());
  }
}
