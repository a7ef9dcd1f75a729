package dev.tearsheet;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Body;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Explanation.JudgedBlock;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.credit.Credits;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.quote.FoundQuotes;
import dev.tearsheet.internal.quote.Options;
import dev.tearsheet.internal.quote.QuoteFinder;
import dev.tearsheet.internal.text.Language;
import java.util.ArrayList;
import java.util.List;

/** What the stages before the quotes found on one page. */
record Reading(
    Metadata metadata,
    Judgement judgement,
    Credits credits,
    Options quoteOptions,
    List<Problem> problems) {

  /** The same with other blocks of the story. */
  Reading withBody(List<Block> body) {
    return new Reading(metadata, judgement, credits.withBody(body), quoteOptions, problems);
  }

  Article article() {
    Body body = Body.of(credits.body());
    List<Problem> found = new ArrayList<>(problems);
    if (body.text().isEmpty()) {
      found.add(Problem.of(Problem.Code.NO_BODY, "No story was found on the page."));
    }
    List<Quote> quotes = quotes(body, found);
    return new Article(
        judgement.kind(),
        judgement.confidence(),
        credits.headline(),
        credits.kicker(),
        credits.standfirst(),
        credits.byline(),
        credits.dateline(),
        credits.published(),
        credits.modified(),
        Language.of(body.text(), metadata.language()),
        metadata.siteName(),
        metadata.section(),
        metadata.keywords(),
        metadata.canonicalUrl(),
        metadata.images(),
        metadata.access().orElse(credits.walled() ? Access.PAYWALLED : Access.UNKNOWN),
        body,
        quotes,
        found);
  }

  private List<Quote> quotes(Body body, List<Problem> found) {
    FoundQuotes quotes = QuoteFinder.find(body.text(), quoteOptions);
    if (quotes.more()) {
      String message = "The first " + quotes.quotes().size() + " quotes were kept of more.";
      found.add(Problem.of(Problem.Code.QUOTE_LIMIT, message));
    }
    return quotes.quotes();
  }

  Explanation explanation() {
    Article article = article();
    List<JudgedBlock> blocks = judgement.verdicts().stream().map(Reading::judged).toList();
    return new Explanation(article, blocks, Evidence.of(metadata, article));
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
