package dev.tearsheet;

import static dev.tearsheet.Conventions.text;
import static dev.tearsheet.Conventions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tearsheet.Conventions.Story;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How papers and agencies sign, before, within and behind a story of the paragraphs {1} and {2}.
 */
class CreditConventionsTest {

  static Stream<Named<JsonObject>> pages() {
    return Conventions.objects("credits.jsonl").map(one -> Named.of(text(one, "name"), one));
  }

  static Stream<Named<JsonObject>> plainTexts() {
    return pages().filter(one -> !one.getPayload().has("pageOnly"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void creditsOfAPageLeaveTheStory(JsonObject told) {
    Story story = Story.of(text(told, "language"));
    check(told, story, ArticleParser.create().parse(story.page(lines(told, story))));
  }

  @ParameterizedTest
  @MethodSource("plainTexts")
  void creditsOfAPlainTextLeaveTheStory(JsonObject told) {
    Story story = Story.of(text(told, "language"));
    check(told, story, ArticleParser.create().parse(story.text(lines(told, story))));
  }

  static Stream<JsonObject> glued() {
    return Conventions.objects("glued.jsonl");
  }

  /** Where a scraper lost the break or the blank between two. */
  @ParameterizedTest
  @MethodSource("glued")
  void gluedCreditsLeaveTheStory(JsonObject told) {
    Story story = Story.of(text(told, "language"));
    List<String> lines = lines(told, story);
    for (Source source : List.of(story.page(lines), story.text(lines))) {
      Article article = ArticleParser.create().parse(source);
      assertThat(people(article)).containsExactlyInAnyOrderElementsOf(texts(told, "people"));
      assertThat(article.published().map(one -> one.value().toLocalDate().toString()).orElse(""))
          .startsWith(text(told, "published"));
      assertThat(article.body().blocks().stream().map(Block::text))
          .containsExactlyElementsOf(story.paragraphs());
    }
  }

  private static List<String> people(Article article) {
    return Stream.concat(
            article.byline().authors().stream().map(Author::name),
            article.byline().contributors().stream().map(Contributor::name))
        .distinct()
        .toList();
  }

  private static List<String> lines(JsonObject told, Story story) {
    return texts(told, "lines").stream()
        .map(line -> line.replace("{1}", story.first()).replace("{2}", story.last()))
        .toList();
  }

  private static void check(JsonObject told, Story story, Article article) {
    assertThat(people(article)).containsExactlyInAnyOrderElementsOf(texts(told, "people"));
    assertThat(article.dateline().flatMap(Dateline::place).orElse(""))
        .isEqualTo(text(told, "place"));
    assertThat(article.dateline().flatMap(Dateline::agency).orElse(""))
        .isEqualTo(text(told, "agency"));
    assertThat(article.body().blocks().stream().map(Block::text))
        .containsExactlyElementsOf(story.paragraphs());
  }
}
