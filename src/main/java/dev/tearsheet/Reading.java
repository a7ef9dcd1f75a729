package dev.tearsheet;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Body;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Explanation.JudgedBlock;
import dev.tearsheet.article.Problem;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.boilerplate.Verdict;
import dev.tearsheet.internal.credit.Credits;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.Pictures;
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
    Pictures pictures,
    Options quoteOptions,
    List<Problem> problems) {

  /** The same with other blocks of the story. */
  Reading withBody(List<Block> body) {
    return new Reading(
        metadata, judgement, credits.withBody(body), pictures, quoteOptions, problems);
  }

  Article article() {
    Body body = Body.of(credits.body());
    List<Problem> found = new ArrayList<>(problems);
    if (body.text().isEmpty()) {
      found.add(Problem.of(Problem.Code.NO_BODY, "No story was found on the page."));
    }
    pictures.problem().ifPresent(found::add);
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
        pictures.images(),
        metadata.access().orElse(credits.walled() ? Access.PAYWALLED : Access.UNKNOWN),
        body,
        quotes,
        found);
  }

  private List<Quote> quotes(Body body, List<Problem> found) {
    FoundQuotes quotes = QuoteFinder.find(prose(body), quoteOptions);
    if (quotes.more()) {
      String message = "The first " + quotes.quotes().size() + " quotes were kept of more.";
      found.add(Problem.of(Problem.Code.QUOTE_LIMIT, message));
    }
    return quotes.quotes();
  }

  /**
   * The running text with blanks for code, of which the marks quote nobody; the whole where it is
   * little else, as a letter is.
   */
  private static String prose(Body body) {
    if (body.blocks().stream().noneMatch(Block.Preformatted.class::isInstance)) {
      return body.text();
    }
    StringBuilder prose = new StringBuilder(body.text());
    int code = 0;
    for (int i = 0; i < body.blocks().size(); i++) {
      if (body.blocks().get(i) instanceof Block.Preformatted) {
        Span span = body.spans().get(i);
        prose.replace(span.start(), span.end(), " ".repeat(span.length()));
        code += span.length();
      }
    }
    return code > MOST_CODE * prose.length() ? body.text() : prose.toString();
  }

  /** Share of a text from which its preformatted blocks are the story. */
  private static final double MOST_CODE = 0.9;

  Explanation explanation() {
    Article article = article();
    List<JudgedBlock> blocks = judgement.verdicts().stream().map(Reading::judged).toList();
    return new Explanation(article, blocks, Evidence.of(metadata, pictures, article));
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
