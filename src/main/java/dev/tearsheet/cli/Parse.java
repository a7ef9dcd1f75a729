package dev.tearsheet.cli;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.article.Article;
import dev.tearsheet.render.Html;
import dev.tearsheet.render.Json;
import dev.tearsheet.render.Markdown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One page to standard output. */
@Command(name = "parse", description = "Prints the article of one page.")
final class Parse implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE|-",
      description = "The page; standard input when it is - or left out. .gz is unpacked.")
  private String file = "-";

  @Mixin private PageOptions page = new PageOptions();

  @Option(
      names = "--format",
      paramLabel = "json|markdown|text|html",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.JSON;

  /** What to print. */
  enum Format {
    JSON,
    MARKDOWN,
    TEXT,
    HTML;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws IOException {
    byte[] bytes = file.equals("-") ? InputFile.bytes(System.in) : InputFile.bytes(Path.of(file));
    print(ArticleParser.create().parse(page.source(bytes)));
    return 0;
  }

  private void print(Article article) {
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(rendered(article).stripTrailing());
      out.flush();
    }
  }

  private String rendered(Article article) {
    return switch (format) {
      case JSON -> Json.write(article);
      case MARKDOWN -> Markdown.render(article);
      case TEXT -> article.body().text();
      case HTML -> Html.render(article);
    };
  }
}
