package dev.tearsheet.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tearsheet.ArticleParser;
import dev.tearsheet.QuoteExtractor;
import dev.tearsheet.Source;
import dev.tearsheet.render.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of Tearsheet. */
@Command(
    name = "tearsheet",
    mixinStandardHelpOptions = true,
    subcommands = {Main.Parse.class, Main.Batch.class, Main.Quotes.class, Explain.class})
public final class Main {

  /**
   * Runs the command line.
   *
   * @param arguments the words after the program's name
   */
  public static void main(String... arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Command(name = "parse", mixinStandardHelpOptions = true)
  static final class Parse implements Callable<Integer> {
    @Parameters(index = "0")
    Path file = Path.of("-");

    @Option(names = "--as")
    String as = "html";

    @Option(names = "--format")
    String format = "json";

    @Override
    public Integer call() throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Source source =
          as.equals("text")
              ? Source.text(new String(bytes, StandardCharsets.UTF_8))
              : Source.bytes(bytes);
      System.out.println(Json.write(ArticleParser.create().parse(source)));
      return 0;
    }
  }

  @Command(name = "batch", mixinStandardHelpOptions = true)
  static final class Batch implements Callable<Integer> {
    @Option(names = "--manifest", required = true)
    Path manifest = Path.of("");

    @Option(names = "--out", required = true)
    Path out = Path.of("");

    @Option(names = "--threads")
    int threads = 1;

    @Override
    public Integer call() throws IOException {
      ArticleParser parser = ArticleParser.create();
      try (BufferedReader rows = Files.newBufferedReader(manifest);
          BufferedWriter writer = Files.newBufferedWriter(out)) {
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
          writer.write(article(parser, JsonParser.parseString(row).getAsJsonObject()) + "\n");
        }
      }
      return 0;
    }

    private String article(ArticleParser parser, JsonObject row) throws IOException {
      boolean html = row.has("html");
      byte[] bytes = read(manifest.resolveSibling(row.get(html ? "html" : "text").getAsString()));
      long start = System.nanoTime();
      Source source =
          html ? Source.bytes(bytes) : Source.text(new String(bytes, StandardCharsets.UTF_8));
      if (row.has("url") && !row.get("url").isJsonNull()) {
        source = source.url(row.get("url").getAsString());
      }
      String json = Json.write(parser.parse(source));
      double millis = (System.nanoTime() - start) / 1e6;
      return "{\"id\":"
          + row.get("id")
          + ","
          + json.substring(1, json.length() - 1)
          + ",\"millis\":"
          + millis
          + "}";
    }

    private static byte[] read(Path path) throws IOException {
      try (InputStream in = Files.newInputStream(path)) {
        return path.toString().endsWith(".gz")
            ? new GZIPInputStream(in).readAllBytes()
            : in.readAllBytes();
      }
    }
  }

  @Command(name = "quotes", mixinStandardHelpOptions = true)
  static final class Quotes implements Callable<Integer> {
    @Option(names = "--in", required = true)
    Path in = Path.of("");

    @Option(names = "--out", required = true)
    Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
      QuoteExtractor extractor = QuoteExtractor.create();
      try (BufferedReader rows = Files.newBufferedReader(in);
          BufferedWriter writer = Files.newBufferedWriter(out)) {
        for (String row = rows.readLine(); row != null; row = rows.readLine()) {
          JsonObject json = JsonParser.parseString(row).getAsJsonObject();
          writer.write(
              "{\"id\":"
                  + json.get("id")
                  + ",\"quotes\":"
                  + Json.write(extractor.extract(json.get("text").getAsString()))
                  + "}\n");
        }
      }
      return 0;
    }
  }
}
