package dev.tearsheet.render;

import static java.util.Objects.requireNonNull;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Image;
import dev.tearsheet.article.Timestamp;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article as an HTML fragment that is safe to insert in a page.
 *
 * <p>Only these elements are written: article, header, h1 to h6, p, address, time, figure, img,
 * figcaption, ul, ol, li, blockquote, table, thead, tbody, tr, th, td, pre, a, footer; and only
 * these attributes: href and rel (links to http, https and mailto addresses), src and alt (pictures
 * at http and https addresses), datetime. There are no scripts, event handlers, styles, classes or
 * ids. All else of the page is text. Pictures are addressed where they lie on the web: a browser
 * that shows the fragment fetches them.
 */
public final class Html {

  private final Article article;
  private final StringBuilder out = new StringBuilder();

  private Html(Article article) {
    this.article = article;
  }

  /**
   * Renders an article.
   *
   * <pre>{@code headline "A", paragraph "B." → <article>…<h1>A</h1>…<p>B.</p>…</article>}</pre>
   *
   * @param article the article
   * @return one {@code article} element, its blocks on lines of their own
   */
  public static String render(Article article) {
    return new Html(requireNonNull(article, "article")).render();
  }

  private String render() {
    out.append("<article>\n");
    header();
    article.images().stream().filter(Image::lead).forEach(this::figure);
    HtmlBlocks.append(article, out);
    article.images().stream().filter(image -> !image.lead()).forEach(this::figure);
    footer();
    return out.append("</article>\n").toString();
  }

  private void header() {
    out.append("<header>\n");
    element("p", article.kicker());
    element("h1", article.headline());
    element("p", Opening.standfirst(article));
    byline(article.byline());
    article.published().ifPresent(this::time);
    out.append("</header>\n");
  }

  private void byline(Byline byline) {
    String names = byline.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    String line = byline.text().orElse(names);
    if (!line.isEmpty()) {
      out.append("<address>");
      linkNames(line, byline);
      out.append("</address>\n");
    }
  }

  /** Authors come in the order of the line, so each name is looked for after the one before it. */
  private void linkNames(String line, Byline byline) {
    int done = 0;
    for (Author author : byline.authors()) {
      Optional<String> target = author.url().flatMap(Link::target);
      int start = target.isPresent() ? line.indexOf(author.name(), done) : -1;
      if (start >= 0) {
        HtmlText.append(line.substring(done, start), out);
        done = start + author.name().length();
        link(target.orElseThrow(), line.substring(start, done));
      }
    }
    HtmlText.append(line.substring(done), out);
  }

  private void link(String target, String text) {
    out.append("<a href=\"").append(HtmlText.of(target)).append("\" rel=\"author\">");
    HtmlText.append(text, out);
    out.append("</a>");
  }

  private void time(Timestamp published) {
    out.append("<p><time datetime=\"").append(HtmlText.of(published.iso())).append("\">");
    HtmlText.append(published.raw(), out);
    out.append("</time></p>\n");
  }

  private void figure(Image image) {
    Link.picture(image.url()).ifPresent(source -> figure(source, image));
  }

  private void figure(String source, Image image) {
    String caption =
        Stream.of(image.caption(), image.credit())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    out.append("<figure><img src=\"").append(HtmlText.of(source)).append("\" alt=\"\">");
    if (!caption.isEmpty() && !isInBody(image)) {
      out.append("<figcaption>").append(HtmlText.of(caption)).append("</figcaption>");
    }
    out.append("</figure>\n");
  }

  /** Whether the caption is a block of the body as well, which comes in its place there. */
  private boolean isInBody(Image image) {
    return image.caption().isPresent()
        && article.body().blocks().stream()
            .filter(Block.Caption.class::isInstance)
            .anyMatch(block -> block.text().contains(image.caption().get()));
  }

  private void footer() {
    if (!article.byline().contributors().isEmpty()) {
      out.append("<footer>\n");
      article.byline().contributors().forEach(this::contributor);
      out.append("</footer>\n");
    }
  }

  private void contributor(Contributor contributor) {
    out.append("<address>");
    HtmlText.append(Credit.line(contributor), out);
    out.append("</address>\n");
  }

  private void element(String name, Optional<String> text) {
    text.ifPresent(
        words -> {
          out.append('<').append(name).append('>');
          HtmlText.append(words, out);
          out.append("</").append(name).append(">\n");
        });
  }
}
