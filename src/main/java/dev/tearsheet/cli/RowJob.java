package dev.tearsheet.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A file of JSON rows in, a file of JSON rows out, in the same order; blank lines are passed over.
 * A row that fails becomes {@code {"id":…,"error":…}} and one line on standard error.
 *
 * @param in the rows
 * @param out where the results go; replaced when it exists
 * @param threads how many rows are worked on at a time
 * @param err where failures and progress are told
 */
record RowJob(Path in, Path out, int threads, PrintWriter err) {

  /** What is done with one row. */
  interface Work {
    String line(JsonObject row) throws IOException;
  }

  private record Row(int number, String text) {}

  private record Result(String line, Optional<String> error) {}

  /** Returns the exit code: 0, or 1 when a row failed. */
  int run(Work work) throws IOException {
    AtomicInteger failed = new AtomicInteger();
    try (Progress progress = Progress.of(in, err);
        BufferedReader reader = InputFile.lines(in);
        BufferedWriter writer = writer(out)) {
      OrderedRun.run(
          rows(reader).iterator(),
          row -> result(row, work),
          result -> {
            writer.append(result.line()).append('\n');
            result.error().ifPresent(error -> failed.incrementAndGet());
            result.error().ifPresent(progress::tell);
            progress.step();
          },
          threads);
    } catch (UncheckedIOException e) {
      throw Reason.at(in.toString(), e);
    }
    return failed.get() == 0 ? 0 : 1;
  }

  /** What no encoder can write becomes a question mark rather than ending the run. */
  private static BufferedWriter writer(Path path) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(path), StandardCharsets.UTF_8));
  }

  private static Stream<Row> rows(BufferedReader reader) {
    AtomicInteger number = new AtomicInteger();
    return reader
        .lines()
        .map(line -> new Row(number.incrementAndGet(), line))
        .filter(row -> !row.text().isBlank());
  }

  private Result result(Row row, Work work) {
    JsonElement id = JsonNull.INSTANCE;
    try {
      JsonObject json = object(row.text());
      id = json.has("id") ? json.get("id") : id;
      return new Result(work.line(json), Optional.empty());
    } catch (IOException e) {
      return failed(row, id, Reason.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      return failed(row, id, Reason.of(e));
    }
  }

  private Result failed(Row row, JsonElement id, String reason) {
    JsonObject json = new JsonObject();
    json.add("id", id);
    json.addProperty("error", reason);
    return new Result(Rows.json(json), Optional.of(in + ":" + row.number() + ": " + reason));
  }

  private static JsonObject object(String line) throws IOException {
    try {
      JsonElement json = JsonParser.parseString(line);
      if (json.isJsonObject()) {
        return json.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new IOException("the row is not valid JSON", e);
    }
    throw new IOException("the row is not a JSON object");
  }
}
