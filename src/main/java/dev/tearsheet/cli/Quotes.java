package dev.tearsheet.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.tearsheet.QuoteExtractor;
import dev.tearsheet.render.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Texts to their quotes. */
@Command(name = "quotes", description = "Writes the quotes of many texts, one JSON object a line.")
final class Quotes implements Callable<Integer> {

  private final QuoteExtractor extractor = QuoteExtractor.create();

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--in",
      required = true,
      paramLabel = "IN.jsonl",
      description = "Rows {\"id\":…, \"text\":…}; .gz is unpacked.")
  private Path in = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "OUT.jsonl",
      description = "Rows {\"id\":…, \"quotes\":[…]}; offsets are UTF-16 units of the text.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (spec == null) {
      throw new IllegalStateException("spec is set by picocli");
    }
    if (Files.exists(out) && Files.exists(in) && Files.isSameFile(out, in)) {
      throw Batch.misuse(spec, "--out must not be the input: " + out);
    }
    return new RowJob(in, out, 1, spec.commandLine().getErr()).run(this::line);
  }

  private String line(JsonObject row) throws IOException {
    JsonElement id = Rows.required(row, "id");
    JsonElement text = Rows.required(row, "text");
    Rows.string(row, "text");
    String quotes = Json.write(extractor.extract(text.getAsString()));
    return "{\"id\":" + Rows.json(id) + ",\"quotes\":" + quotes + "}";
  }
}
