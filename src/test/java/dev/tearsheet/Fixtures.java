package dev.tearsheet;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of testdata/ as sources. */
final class Fixtures {

  private Fixtures() {}

  /** The names of all folders of testdata/ that hold a page and its article. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("testdata"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("source.json")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  static Path folder(String name) {
    return Path.of("testdata", name);
  }

  static boolean hasRules(String name) {
    return Files.exists(folder(name).resolve("rules.txt"));
  }

  /** The parser of a fixture, with its rules.txt when it has one. */
  static ArticleParser parser(String name) throws IOException {
    return hasRules(name)
        ? ArticleParser.builder()
            .siteRules(SiteRules.parse(Files.readString(folder(name).resolve("rules.txt"))))
            .build()
        : ArticleParser.create();
  }

  /** The source of a fixture, as its source.json ({@code file}, {@code as}, {@code url}) says. */
  static Source source(String name) throws IOException {
    JsonObject how =
        JsonParser.parseString(Files.readString(folder(name).resolve("source.json")))
            .getAsJsonObject();
    byte[] bytes = Files.readAllBytes(folder(name).resolve(how.get("file").getAsString()));
    Source source =
        switch (how.get("as").getAsString()) {
          case "text" -> Source.text(new String(bytes, StandardCharsets.UTF_8));
          case "bytes" -> Source.bytes(bytes);
          default -> throw new IllegalArgumentException("as must be bytes or text: " + name);
        };
    return how.has("url") ? source.url(how.get("url").getAsString()) : source;
  }
}
