package dev.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

  private static final String PAGE =
      "<title>The %s ferry</title><h1>The %s ferry</h1><article><p>The ferry left the quay at dawn,"
          + " an hour late, with forty crates of apples and one passenger on board.</p><p>“Nobody"
          + " told us about the fog,” said Mara Quill, who has steered it for nine years.</p></article>";

  @TempDir Path folder = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return line.execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private Path packed(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(path))) {
      stream.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return path;
  }

  private static List<JsonObject> rows(Path path) throws IOException {
    return Files.readAllLines(path).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "batch", "quotes", "explain"})
  void eachCommandHasHelpAndVersion(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(run(command, "--version")).isZero();
    assertThat(out.toString()).contains("Usage: tearsheet " + command, "tearsheet (not packaged)");
  }

  @Test
  void theProgramHasHelpAndVersion() {
    assertThat(run("--help")).isZero();
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("parse", "batch", "quotes", "explain", "Exit codes:");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "tearsheet: Missing command,",
        "tearsheet: Unmatched argument, fetch",
        "tearsheet parse: Invalid value for option '--as', parse --as pdf a.html",
        "tearsheet batch: Missing required options, batch",
        "tearsheet batch: --threads must be 1 to 256, batch --manifest a --out b --threads 0",
        "tearsheet batch: --only knows kind, batch --manifest a --out b --only title"
      })
  void misuseIsOneLineAndExitCodeTwo(String start, String arguments) {
    Object[] words = arguments == null ? new Object[0] : arguments.split(" ");
    assertThat(run(words)).isEqualTo(2);
    assertThat(err.toString()).startsWith(start).hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "markdown, # The late ferry",
    "text, The ferry left the quay",
    "json, '{\"kind\":\"article\"'",
    "html, <article"
  })
  void parsePrintsEachFormat(String format, String start) throws IOException {
    Path page = file("a.html", PAGE.replace("%s", "late"));
    assertThat(run("parse", page, "--format", format, "--url", "https://a.example/f")).isZero();
    assertThat(out.toString()).startsWith(start);
  }

  @Test
  void aMissingFileIsOneLineWithPathAndReason() {
    Path path = folder.resolve("none.html");
    assertThat(run("parse", path)).isEqualTo(1);
    assertThat(err).hasToString("tearsheet parse: " + path + ": no such file or folder\n");
  }

  @Test
  void batchKeepsTheOrderOfTheManifestOnManyThreads() throws IOException {
    StringBuilder manifest = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      file(i + ".html", PAGE.replace("%s", "no " + i));
      manifest.append("{\"id\":").append(i).append(",\"html\":\"").append(i).append(".html\"}\n");
    }
    Path result = folder.resolve("out.jsonl");

    assertThat(
            run("batch", "--manifest", file("m", manifest + ""), "--out", result, "--threads", 4))
        .isZero();
    assertThat(rows(result))
        .extracting(row -> row.get("id").getAsInt())
        .containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    assertThat(rows(result)).allMatch(row -> headline(row).contains("no " + row.get("id")));
    assertThat(err.toString()).isEmpty();
  }

  private static String headline(JsonObject row) {
    return row.get("headline").getAsString();
  }

  @Test
  void aBadRowBecomesAnErrorAndTheRestGoesOn() throws IOException {
    packed("b.html.gz", PAGE.replace("%s", "packed"));
    Path manifest =
        file(
            "m.jsonl",
            """
            {"id":"a","html":"none.html"}
            not json at all
            [1]

            {"id":7}
            {"html":"b.html.gz"}
            {"id":8,"html":"b.html.gz","text":"b.html.gz"}
            {"id":9,"html":5}
            {"id":"b","html":"b.html.gz","url":"https://a.example/b"}
            """);
    Path result = folder.resolve("out.jsonl");

    assertThat(run("batch", "--manifest", manifest, "--out", result)).isEqualTo(1);
    List<JsonObject> rows = rows(result);
    assertThat(rows).hasSize(8);
    assertThat(rows.subList(0, 7)).allMatch(row -> row.has("error") && row.size() == 2);
    assertThat(rows.get(0).get("error").getAsString())
        .isEqualTo(folder.resolve("none.html") + ": no such file or folder");
    assertThat(headline(rows.get(7))).isEqualTo("The packed ferry");
    assertThat(rows.get(7).get("url").getAsString()).isEqualTo("https://a.example/b");
    assertThat(err.toString())
        .hasLineCount(7)
        .startsWith(manifest + ":1: ")
        .contains(":5: the row must");
  }

  /** JSON can hold half of a surrogate pair, and no encoder can write it. */
  @Test
  void aHalfCharacterDoesNotEndTheRun() throws IOException {
    String state =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry"
            + " \\ud83d late\"}</script>";
    file("half.html", state + PAGE.replace("<title>The %s ferry</title>", ""));
    Path manifest =
        file(
            "manifest.jsonl",
            "{\"id\":1,\"html\":\"half.html\"}\n{\"id\":\"\\ud83d\",\"html\":\"half.html\"}\n"
                + "{\"id\":\"none \\ud83d\",\"html\":\"none.html\"}\n{\"id\":4,\"html\":\"half.html\"}");
    Path articles = folder.resolve("articles.jsonl");

    assertThat(run("batch", "--manifest", manifest, "--out", articles)).isOne();
    assertThat(rows(articles)).hasSize(4);

    Path texts = file("texts.jsonl", "{\"id\":1,\"text\":\"“We \\ud83d wait,” said Ann Roe.\"}");
    Path quotes = folder.resolve("quotes.jsonl");

    assertThat(run("quotes", "--in", texts, "--out", quotes)).isZero();
    assertThat(rows(quotes).get(0).getAsJsonArray("quotes").get(0).toString())
        .contains("We \uD83D wait,");
  }

  @Test
  void onlyWritesTheFieldsAskedFor() throws IOException {
    file("a.html", PAGE.replace("%s", "late"));
    Path manifest = file("m.jsonl", "{\"id\":1,\"html\":\"a.html\"}\n");
    Path result = folder.resolve("out.jsonl");

    run("batch", "--manifest", manifest, "--out", result, "--only", "text", "headline");
    assertThat(rows(result).get(0).keySet()).containsExactly("id", "headline", "text", "millis");
  }

  @Test
  void theManifestIsNotOverwritten() throws IOException {
    Path manifest = file("m.jsonl", "{\"id\":1,\"html\":\"a.html\"}\n");

    assertThat(run("batch", "--manifest", manifest, "--out", manifest)).isEqualTo(2);
    assertThat(manifest).hasContent("{\"id\":1,\"html\":\"a.html\"}");
  }

  @Test
  void aFileThatUnpacksWithoutEndIsCut() throws IOException {
    packed("bomb.html.gz", "<p>A short story about a bell.</p>" + " ".repeat(20_000_000));
    Path manifest = file("m.jsonl", "{\"id\":1,\"html\":\"bomb.html.gz\"}\n");
    Path result = folder.resolve("out.jsonl");

    assertThat(run("batch", "--manifest", manifest, "--out", result, "--only", "problems"))
        .isZero();
    assertThat(rows(result).get(0).get("problems").toString()).contains("input_truncated");
  }

  @Test
  void quotesHaveOffsetsIntoTheGivenText() throws IOException {
    String text = "😀 “We are late,” said Mara Quill.";
    JsonObject row = new JsonObject();
    row.addProperty("id", "q");
    row.addProperty("text", text);
    Path result = folder.resolve("out.jsonl");

    assertThat(run("quotes", "--in", file("in.jsonl", row + "\n{\"id\":2}\n"), "--out", result))
        .isEqualTo(1);
    JsonObject first = rows(result).get(0);
    assertThat(first.get("id").getAsString()).isEqualTo("q");
    first.getAsJsonArray("quotes").forEach(quote -> assertCovers(quote.getAsJsonObject(), text));
    assertThat(rows(result).get(1).get("error").getAsString()).isEqualTo("the row has no \"text\"");
  }

  private static void assertCovers(JsonObject quote, String text) {
    JsonObject span = quote.getAsJsonArray("spans").get(0).getAsJsonObject();
    String covered = text.substring(span.get("start").getAsInt(), span.get("end").getAsInt());
    assertThat(covered).contains("We are late");
  }

  @Test
  void theBarCountsRowsAndStaysBelowTheFailures() {
    PrintWriter terminal = new PrintWriter(err);
    try (Progress progress = Progress.over(4, terminal)) {
      progress.step();
      progress.tell("m:2: no such file");
      progress.step();
    }
    assertThat(err.toString())
        .contains("[==========..............................] 25% 1/4")
        .contains("m:2: no such file" + System.lineSeparator())
        .endsWith("50% 2/4" + System.lineSeparator());
  }
}
