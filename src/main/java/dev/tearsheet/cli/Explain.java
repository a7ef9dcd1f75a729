package dev.tearsheet.cli;

import dev.tearsheet.ArticleParser;
import dev.tearsheet.article.Explanation;
import dev.tearsheet.article.Explanation.Claim;
import dev.tearsheet.article.Explanation.JudgedBlock;
import dev.tearsheet.render.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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

/** Why a page came out as it did. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Prints every block of a page with its verdict, and the page's claims.")
final class Explain implements Callable<Integer> {

  /** UTF-16 units of a block's text that a line shows. */
  private static final int SHOWN = 90;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The page; .gz is unpacked.")
  private Path file = Path.of("");

  @Mixin private PageOptions page = new PageOptions();

  @Option(names = "--html", paramLabel = "REPORT.html", description = "Writes the report here.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException {
    Explanation explanation = ArticleParser.create().explain(page.source(InputFile.bytes(file)));
    if (report != null) {
      Files.writeString(report, Report.render(explanation), StandardCharsets.UTF_8);
    } else if (spec != null) {
      print(explanation, spec.commandLine().getOut());
    }
    return 0;
  }

  private static void print(Explanation explanation, PrintWriter out) {
    for (Claim claim : explanation.claims()) {
      out.printf(
          "%s %-10s %-22s %s%n",
          claim.won() ? "*" : " ", claim.field(), claim.source(), shown(claim.value()));
    }
    for (JudgedBlock block : explanation.blocks()) {
      out.printf(
          Locale.ROOT,
          "%s %.2f %-24s %s%n    %s%n",
          block.kept() ? "+" : "-",
          block.score(),
          block.reason(),
          shown(block.block().text()),
          block.path());
    }
    out.flush();
  }

  private static String shown(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }
}
