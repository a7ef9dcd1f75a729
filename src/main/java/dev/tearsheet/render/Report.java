package dev.tearsheet.render;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Body;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Explanation.Claim;
import dev.tearsheet.article.Explanation.JudgedBlock;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An explanation as one self-contained HTML page: the page's text in order, kept and dropped blocks
 * and the parts found in them in colour, reasons on hover. It needs no network and runs no script.
 */
public final class Report {

  /** Body blocks that may stand between two kept blocks of the page: captions and embeds. */
  private static final int LOOK_AHEAD = 8;

  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60em;padding:1.5em;color:#222}
      h1{font-size:1.3em;margin:0 0 .2em}h2{font-size:1.05em;margin:1.6em 0 .4em}
      .kept,.dropped{border-left:4px solid;margin:.35em 0;padding:.25em .7em;overflow-wrap:anywhere;white-space:pre-wrap}
      .kept{border-color:#2c8a4b;background:#eef8f1}
      .dropped{border-color:#c9c9c9;background:#f6f6f6;color:#777}
      .why{display:block;font-size:.74em;color:#888}
      mark{border-radius:3px;padding:0 2px;color:inherit}
      .headline{background:#ffd9a8}.byline{background:#d9c9ff}.dateline{background:#b9e3ff}.quote{background:#fff0a0}
      table{border-collapse:collapse;font-size:.88em}td,th{border:1px solid #ddd;padding:.15em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}td:nth-child(-n+2){white-space:nowrap}
      .won{font-weight:600;background:#eef8f1}
      """;

  private final Article article;
  private final List<Stretch> quotes;
  private final StringBuilder html = new StringBuilder();
  private int nextBlock;
  private int nextQuote;

  private Report(Article article) {
    this.article = article;
    this.quotes = stretches(article.quotes());
  }

  /** A stretch of the body text that is quoted, and whose words it is. */
  private record Stretch(Span span, String speaker) {}

  /**
   * Renders an explanation.
   *
   * @param explanation the explanation
   * @return one whole HTML document in UTF-8
   */
  public static String render(Explanation explanation) {
    Report report = new Report(explanation.article());
    report.open();
    report.claims(explanation.claims());
    report.html.append("<h2>The page, block by block</h2>\n");
    explanation.blocks().forEach(report::block);
    return report.html.append("</body></html>\n").toString();
  }

  private static List<Stretch> stretches(List<Quote> quotes) {
    List<Stretch> stretches = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.kind() != Quote.Kind.INDIRECT) {
        String speaker = quote.attribution().flatMap(Report::speaker).orElse("nobody named");
        quote.spans().forEach(span -> stretches.add(new Stretch(span, speaker)));
      }
    }
    stretches.sort(Comparator.comparingInt(stretch -> stretch.span().start()));
    return stretches;
  }

  private static Optional<String> speaker(Attribution attribution) {
    return attribution.name().or(() -> attribution.speaker().map(mention -> mention.text()));
  }

  private void open() {
    String title = article.headline().orElse("No headline");
    html.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>Why: ")
        .append(Escape.html(title))
        .append("</title><style>\n")
        .append(STYLE)
        .append("</style></head><body>\n<h1>")
        .append(Escape.html(title))
        .append("</h1>\n<p>")
        .append(article.kind().name().toLowerCase(Locale.ROOT))
        .append(", confidence ")
        .append(two(article.confidence()))
        .append(". <mark class=\"headline\">headline</mark> <mark class=\"byline\">byline</mark>")
        .append(" <mark class=\"dateline\">dateline</mark> <mark class=\"quote\">quote</mark>")
        .append(" Green blocks were kept, grey ones dropped; hover for the path.</p>\n");
  }

  private void claims(List<Claim> claims) {
    if (claims.isEmpty()) {
      return;
    }
    html.append("<h2>What the page says of itself</h2>\n<table>")
        .append("<tr><th>field</th><th>source</th><th>value</th></tr>\n");
    for (Claim claim : claims) {
      html.append(claim.won() ? "<tr class=\"won\"><td>" : "<tr><td>")
          .append(Escape.html(claim.field()))
          .append("</td><td>")
          .append(Escape.html(claim.source()))
          .append("</td><td>")
          .append(Escape.html(claim.value()))
          .append("</td></tr>\n");
    }
    html.append("</table>\n");
  }

  private void block(JudgedBlock judged) {
    html.append("<div class=\"")
        .append(judged.kept() ? "kept" : "dropped")
        .append("\" title=\"")
        .append(Escape.html(judged.reason() + " · " + judged.path()))
        .append("\"><span class=\"why\">")
        .append(Escape.html(two(judged.score()) + " " + judged.reason()))
        .append("</span>");
    if (judged.kept()) {
      kept(judged.block().text());
    } else {
      found(judged.block().text());
    }
    html.append("</div>\n");
  }

  /** A kept block with its dateline and quotes marked; one that left the text shows as a part. */
  private void kept(String text) {
    Body body = article.body();
    int last = Math.min(nextBlock + LOOK_AHEAD, body.blocks().size());
    for (int i = nextBlock; i < last; i++) {
      Block block = body.blocks().get(i);
      if (block.running() && !block.text().isEmpty() && text.endsWith(block.text())) {
        nextBlock = i + 1;
        mark("dateline", text.substring(0, text.length() - block.text().length()), "dateline");
        quoted(body.spans().get(i));
        return;
      }
    }
    found(text);
  }

  private void quoted(Span place) {
    String text = article.body().text();
    int at = place.start();
    while (nextQuote < quotes.size() && quotes.get(nextQuote).span().end() <= place.end()) {
      Stretch stretch = quotes.get(nextQuote++);
      Span span = stretch.span();
      if (span.start() >= at) {
        html.append(Escape.html(text.substring(at, span.start())));
        mark("quote", span.of(text), stretch.speaker());
        at = span.end();
      }
    }
    html.append(Escape.html(text.substring(at, place.end())));
  }

  private void found(String text) {
    if (article.headline().filter(text::equals).isPresent()) {
      mark("headline", text, "headline");
    } else if (article.byline().text().filter(text::contains).isPresent()) {
      mark("byline", text, "byline");
    } else {
      html.append(Escape.html(text));
    }
  }

  private void mark(String part, String text, String title) {
    if (!text.isEmpty()) {
      html.append("<mark class=\"")
          .append(part)
          .append("\" title=\"")
          .append(Escape.html(title))
          .append("\">")
          .append(Escape.html(text))
          .append("</mark>");
    }
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
