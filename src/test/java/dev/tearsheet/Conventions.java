package dev.tearsheet;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.provider.Arguments;

/** How papers of many countries write what stands around a story: testdata/conventions. */
final class Conventions {

  private Conventions() {}

  /** The objects of a file, one on each line. */
  static Stream<JsonObject> objects(String file) {
    try {
      return Files.readAllLines(Fixtures.folder("conventions").resolve(file)).stream()
          .map(line -> JsonParser.parseString(line).getAsJsonObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language and each of its lines, of a file whose objects have both. */
  static Stream<Arguments> lines(String file) {
    return objects(file)
        .flatMap(
            one ->
                texts(one, "lines").stream()
                    .map(line -> Arguments.of(text(one, "language"), line)));
  }

  static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }

  static List<String> texts(JsonObject object, String name) {
    return object.getAsJsonArray(name).asList().stream().map(one -> one.getAsString()).toList();
  }

  /** A story of two paragraphs. */
  record Story(String language, String headline, String outlet, String first, String last) {

    static Story of(String language) {
      return objects("stories.jsonl")
          .filter(one -> Conventions.text(one, "language").equals(language))
          .map(
              one ->
                  new Story(
                      language,
                      Conventions.text(one, "headline"),
                      Conventions.text(one, "outlet"),
                      Conventions.text(one, "first"),
                      Conventions.text(one, "last")))
          .findFirst()
          .orElseThrow();
    }

    List<String> paragraphs() {
      return List.of(first, last);
    }

    /** A page of these lines below the headline, without a class name or a date. */
    Source page(List<String> lines) {
      String body =
          lines.stream()
              .map(line -> "<p>" + Entities.escape(line) + "</p>")
              .collect(Collectors.joining());
      return Source.html(
          ("<html lang='%s'><title>%s - %s</title><meta property='og:site_name' content='%s'>"
                  + "<header><a href='/'>%s</a></header><article><h1>%s</h1>%s</article>"
                  + "<footer>© %s</footer>")
              .formatted(language, headline, outlet, outlet, outlet, headline, body, outlet));
    }

    /** The same as plain text. */
    Source text(List<String> lines) {
      return Source.text(headline + "\n\n" + String.join("\n\n", lines));
    }
  }
}
