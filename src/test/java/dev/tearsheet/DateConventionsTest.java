package dev.tearsheet;

import static dev.tearsheet.Conventions.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tearsheet.Conventions.Story;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines below the headline that tell when a story was published and changed. */
class DateConventionsTest {

  static Stream<Named<JsonObject>> lines() {
    return Conventions.objects("dates.jsonl").map(one -> Named.of(text(one, "line"), one));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void lineBelowTheHeadlineTellsTheDays(JsonObject told) {
    Story story = Story.of(text(told, "language"));
    List<String> lines = List.of(text(told, "line"), story.first(), story.last());
    for (Source source : List.of(story.page(lines), story.text(lines))) {
      Article article = ArticleParser.create().parse(source);
      assertThat(day(article.published())).isEqualTo(text(told, "published"));
      assertThat(day(article.modified())).isEqualTo(text(told, "modified"));
      assertThat(article.body().blocks()).first().extracting(Block::text).isEqualTo(story.first());
    }
  }

  private static String day(Optional<Timestamp> timestamp) {
    return timestamp.map(one -> one.value().toLocalDate().toString()).orElse("");
  }
}
