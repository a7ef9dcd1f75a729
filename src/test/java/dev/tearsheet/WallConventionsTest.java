package dev.tearsheet;

import static dev.tearsheet.Conventions.text;
import static dev.tearsheet.Conventions.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.tearsheet.Conventions.Story;
import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that say that the rest is for those who pay, and stories whose language nothing states. */
class WallConventionsTest {

  static Stream<Named<JsonObject>> walls() {
    return Conventions.objects("walls.jsonl").map(one -> Named.of(text(one, "language"), one));
  }

  static Stream<String> languages() {
    return Conventions.objects("stories.jsonl").map(one -> text(one, "language"));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void wallIsNoStory(JsonObject told) {
    Story story = Story.of(text(told, "language"));
    for (String wall : texts(told, "lines")) {
      String cut = story.last().substring(0, story.last().length() / 2) + "…";
      Article article = ArticleParser.create().parse(story.page(List.of(story.first(), cut, wall)));
      assertThat(article.access()).isEqualTo(Access.PAYWALLED);
      assertThat(article.body().text()).contains(story.first()).doesNotContain(wall);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void wordsTellTheLanguage(String language) {
    Story story = Story.of(language);
    assertThat(ArticleParser.create().parse(story.text(story.paragraphs())).language())
        .hasValue(language);
  }
}
