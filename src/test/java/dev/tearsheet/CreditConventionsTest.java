package dev.tearsheet;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How papers and agencies of many countries sign: each case of testdata/credit-conventions is a
 * story of two paragraphs, {1} and {2}, with credits before, within and behind them.
 */
class CreditConventionsTest {

  private static Stream<JsonObject> objects(String file) throws IOException {
    return Files.readAllLines(Fixtures.folder("credit-conventions").resolve(file)).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject());
  }

  static Stream<Named<Case>> cases() throws IOException {
    Map<String, JsonObject> stories =
        objects("stories.jsonl")
            .collect(Collectors.toMap(one -> text(one, "language"), one -> one));
    return objects("cases.jsonl")
        .map(one -> new Case(one, requireNonNull(stories.get(text(one, "language")))))
        .map(one -> Named.of(text(one.told(), "name"), one));
  }

  static Stream<Named<Case>> texts() throws IOException {
    return cases().filter(one -> !one.getPayload().told().has("pageOnly"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void creditsOfAPageLeaveTheStory(Case one) {
    check(one, ArticleParser.create().parse(Source.html(one.page())));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void creditsOfAPlainTextLeaveTheStory(Case one) {
    check(one, ArticleParser.create().parse(Source.text(one.text())));
  }

  private static void check(Case one, Article article) {
    assertThat(
            Stream.concat(
                    article.byline().authors().stream().map(Author::name),
                    article.byline().contributors().stream().map(Contributor::name))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(one.people());
    assertThat(article.dateline().flatMap(Dateline::place).orElse(""))
        .isEqualTo(text(one.told(), "place"));
    assertThat(article.dateline().flatMap(Dateline::agency).orElse(""))
        .isEqualTo(text(one.told(), "agency"));
    assertThat(article.body().blocks().stream().map(Block::text))
        .containsExactly(one.paragraph("first"), one.paragraph("last"));
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }

  /** What a case tells, and the story that it is told of. */
  record Case(JsonObject told, JsonObject story) {

    String paragraph(String which) {
      return CreditConventionsTest.text(story, which);
    }

    List<String> people() {
      return strings("people").toList();
    }

    private Stream<String> strings(String name) {
      return told.getAsJsonArray(name).asList().stream().map(JsonElement::getAsString);
    }

    private Stream<String> lines() {
      return strings("lines")
          .map(line -> line.replace("{1}", paragraph("first")).replace("{2}", paragraph("last")));
    }

    private String all(Function<String, String> line, String between) {
      return lines().map(line).collect(Collectors.joining(between));
    }

    String page() {
      String headline = paragraph("headline");
      String outlet = paragraph("outlet");
      return ("<html lang='%s'><title>%s - %s</title><meta property='og:site_name' content='%s'>"
              + "<header><a href='/'>%s</a></header><article><h1>%s</h1>%s</article>"
              + "<footer>© %s</footer>")
          .formatted(
              CreditConventionsTest.text(story, "language"),
              headline,
              outlet,
              outlet,
              outlet,
              headline,
              all(line -> "<p>" + Entities.escape(line) + "</p>", ""),
              outlet);
    }

    String text() {
      return paragraph("headline") + "\n\n" + all(line -> line, "\n\n");
    }
  }
}
