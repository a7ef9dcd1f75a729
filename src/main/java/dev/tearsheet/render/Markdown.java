package dev.tearsheet.render;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Image;
import dev.tearsheet.article.Timestamp;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article as Markdown (CommonMark with GitHub's tables).
 *
 * <p>The page's own words never become markup: characters that would are escaped with a backslash.
 * Links lead to http, https and mailto addresses only, pictures to http and https ones.
 */
public final class Markdown {

  private final Article article;
  private final MarkdownBlocks out = new MarkdownBlocks();

  private Markdown(Article article) {
    this.article = article;
  }

  /**
   * Renders an article.
   *
   * <pre>{@code headline "A *bold* move", one paragraph "Text." → "# A \*bold\* move\n\nText.\n"}
   * </pre>
   *
   * @param article the article
   * @return Markdown, its blocks parted by blank lines
   */
  public static String render(Article article) {
    return new Markdown(requireNonNull(article, "article")).render();
  }

  private String render() {
    article.kicker().ifPresent(out::paragraph);
    article.headline().ifPresent(headline -> out.heading(1, headline));
    Opening.standfirst(article).ifPresent(out::strong);
    byline(article.byline()).ifPresent(out::paragraph);
    article.published().map(Timestamp::raw).ifPresent(out::paragraph);
    article.images().stream().filter(Image::lead).forEach(out::image);
    out.lead(article.dateline().map(Dateline::text).orElse(""));
    article.body().blocks().forEach(this::block);
    article.images().stream().filter(image -> !image.lead()).forEach(out::image);
    article.byline().contributors().stream().map(Credit::line).forEach(out::paragraph);
    return out.toString();
  }

  private static Optional<String> byline(Byline byline) {
    String names = byline.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    return byline.text().or(() -> Optional.of(names).filter(line -> !line.isEmpty()));
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      out.heading(heading.level(), heading.text());
    } else if (block instanceof Block.ListItem item) {
      out.item(item);
    } else if (block instanceof Block.Quotation quotation) {
      out.quotation(quotation.text());
    } else if (block instanceof Block.Table table) {
      out.table(table);
    } else if (block instanceof Block.Preformatted preformatted) {
      out.fenced(preformatted.text());
    } else if (block instanceof Block.Embed embed) {
      out.embed(embed);
    } else if (block instanceof Block.Caption caption) {
      out.emphasized(caption.text());
    } else {
      out.opening(block.text());
    }
  }
}
