package dev.tearsheet;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Problem;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.boilerplate.BlockJudge;
import dev.tearsheet.internal.boilerplate.Hints;
import dev.tearsheet.internal.boilerplate.Judgement;
import dev.tearsheet.internal.credit.CreditReader;
import dev.tearsheet.internal.decode.Decoded;
import dev.tearsheet.internal.decode.Decoder;
import dev.tearsheet.internal.dom.Page;
import dev.tearsheet.internal.dom.PageReader;
import dev.tearsheet.internal.metadata.Metadata;
import dev.tearsheet.internal.metadata.MetadataReader;
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
    return read(requireNonNull(source, "source")).article();
  }

  /**
   * Reads one page and tells why it came out as it did.
   *
   * @param source bytes, HTML or text
   * @return the article that {@link #parse} gives, every block of the page with its verdict, and
   *     the page's claims about itself
   */
  public Explanation explain(Source source) {
    return read(requireNonNull(source, "source")).explanation();
  }

  private Reading read(Source source) {
    List<Problem> problems = new ArrayList<>();
    String text = decode(source, problems);
    return source.form() == Source.Form.TEXT
        ? judge(Metadata.none(), BlockSplitter.splitText(text), problems)
        : readPage(PageReader.read(text, source.url().orElse("")), problems);
  }

  private static String decode(Source source, List<Problem> problems) {
    if (source.form() != Source.Form.BYTES) {
      return source.string();
    }
    Decoded decoded = Decoder.decode(source.bytes(), source.contentType().orElse(""));
    problems.addAll(decoded.problems());
    return decoded.text();
  }

  private static Reading readPage(Page page, List<Problem> problems) {
    problems.addAll(page.problems());
    return judge(MetadataReader.read(page), BlockSplitter.split(page), problems);
  }

  private static Reading judge(Metadata metadata, List<TextBlock> blocks, List<Problem> problems) {
    Judgement judgement =
        BlockJudge.judge(blocks, new Hints(metadata.headline(), metadata.articleBody()));
    return new Reading(metadata, judgement, CreditReader.read(judgement, metadata), problems);
  }
}
