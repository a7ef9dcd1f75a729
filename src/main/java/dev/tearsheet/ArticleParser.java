package dev.tearsheet;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Body;
import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.boilerplate.BlockJudge;
import dev.tearsheet.internal.boilerplate.Hints;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.credit.CreditReader;
import dev.tearsheet.internal.credit.Credits;
import dev.tearsheet.internal.decode.Decoded;
import dev.tearsheet.internal.decode.Decoder;
import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.PageReader;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.MetadataReader;
import dev.tearsheet.internal.quote.QuoteFinder;
import java.util.ArrayList;
import java.util.List;

/** Turns a {@link Source} into an {@link Article}. Thread-safe and reusable. */
public final class ArticleParser {

  private ArticleParser() {}

  /**
   * A parser with the default limits.
   *
   * @return the parser
   */
  public static ArticleParser create() {
    return new ArticleParser();
  }

  /**
   * Reads one page.
   *
   * @param source bytes, HTML or text
   * @return the article; what kept the input from being read whole is among its problems
   */
  public Article parse(Source source) {
    requireNonNull(source, "source");
    List<Problem> problems = new ArrayList<>();
    String text = decode(source, problems);
    return source.form() == Source.Form.TEXT
        ? assemble(Metadata.none(), BlockSplitter.splitText(text), problems)
        : parsePage(PageReader.read(text, source.url().orElse("")), problems);
  }

  private static String decode(Source source, List<Problem> problems) {
    if (source.form() != Source.Form.BYTES) {
      return source.string();
    }
    Decoded decoded = Decoder.decode(source.bytes(), source.contentType().orElse(""));
    problems.addAll(decoded.problems());
    return decoded.text();
  }

  private static Article parsePage(Page page, List<Problem> problems) {
    problems.addAll(page.problems());
    return assemble(MetadataReader.read(page), BlockSplitter.split(page), problems);
  }

  private static Article assemble(
      Metadata metadata, List<TextBlock> blocks, List<Problem> problems) {
    Judgement judgement =
        BlockJudge.judge(blocks, new Hints(metadata.headline(), metadata.articleBody()));
    Credits credits = CreditReader.read(judgement, metadata);
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
}
