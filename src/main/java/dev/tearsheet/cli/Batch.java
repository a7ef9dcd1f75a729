package dev.tearsheet.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tearsheet.ArticleParser;
import dev.tearsheet.Source;
import dev.tearsheet.article.Article;
import dev.tearsheet.render.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Many pages to one file. */
@Command(name = "batch", description = "Writes the articles of many pages, one JSON object a line.")
final class Batch implements Callable<Integer> {

  /** More threads than this are a slip of the keyboard. */
  private static final int MOST_THREADS = 256;

  private final ArticleParser parser = ArticleParser.create();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--manifest",
      required = true,
      paramLabel = "M.jsonl",
      description =
          "Rows {\"id\":…, \"html\":PATH or \"text\":PATH, \"url\":…}; a relative PATH is taken from"
              + " the manifest's folder, .gz is unpacked.")
  private Path manifest = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT.jsonl",
      description = "Where the articles go, in the order of the manifest.")
  private Path out = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Pages worked on at a time, 1 to 256 (default: one for each processor).")
  private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--only",
      paramLabel = "FIELD",
      arity = "1..*",
      split = ",",
      description = "Members of the article to write, besides id, url and millis (default: all).")
  private List<String> only = List.of();

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("spec is set by picocli");
    }
    check(spec);
    Set<String> members = only.isEmpty() ? Json.members() : new LinkedHashSet<>(only);
    return new RowJob(manifest, out, threads, spec.commandLine().getErr())
        .run(row -> line(row, members));
  }

  private void check(CommandSpec command) throws IOException {
    if (threads < 1 || threads > MOST_THREADS) {
      throw misuse(command, "--threads must be 1 to " + MOST_THREADS + ", was " + threads);
    }
    for (String member : only) {
      if (!Json.members().contains(member)) {
        throw misuse(
            command, "--only knows " + String.join(", ", Json.members()) + ", not " + member);
      }
    }
    if (Files.exists(out) && Files.exists(manifest) && Files.isSameFile(out, manifest)) {
      throw misuse(command, "--out must not be the manifest: " + out);
    }
  }

  static ParameterException misuse(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private String line(JsonObject row, Set<String> members) throws IOException {
    JsonElement id = Rows.required(row, "id");
    Optional<String> url = Rows.string(row, "url");
    byte[] bytes = InputFile.bytes(path(row));
    long start = System.nanoTime();
    Source source = InputFile.source(bytes, form(row));
    Article article = parser.parse(url.map(source::url).orElse(source));
    double millis = Math.round((System.nanoTime() - start) / 1e3) / 1e3;
    return joined(id, url, Json.write(article, members), millis);
  }

  /** The members of the article between those that the batch adds. */
  private static String joined(JsonElement id, Optional<String> url, String json, double millis) {
    StringBuilder line = new StringBuilder(json.length() + 200).append("{\"id\":");
    line.append(Rows.json(id));
    url.ifPresent(address -> line.append(",\"url\":").append(Rows.json(address)));
    String inner = json.substring(1, json.length() - 1);
    line.append(inner.isEmpty() ? "" : ",").append(inner);
    return line.append(",\"millis\":").append(millis).append('}').toString();
  }

  private Path path(JsonObject row) throws IOException {
    Optional<String> path = Rows.string(row, form(row) == InputFile.Form.HTML ? "html" : "text");
    try {
      return manifest.resolveSibling(path.orElse(""));
    } catch (InvalidPathException e) {
      throw new IOException("not a path: " + path.orElse(""), e);
    }
  }

  private static InputFile.Form form(JsonObject row) throws IOException {
    boolean html = Rows.string(row, "html").isPresent();
    if (html == Rows.string(row, "text").isPresent()) {
      throw new IOException("the row must have either \"html\" or \"text\"");
    }
    return html ? InputFile.Form.HTML : InputFile.Form.TEXT;
  }
}
