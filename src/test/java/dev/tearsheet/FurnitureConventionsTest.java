package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.Conventions.Story;
import dev.tearsheet.article.Block;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages ask of readers and offer them, as paragraphs without a class name. */
class FurnitureConventionsTest {

  static Stream<Arguments> lines() {
    return Conventions.lines("furniture.jsonl");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void lineAmidAStoryAndBehindItLeavesIt(String language, String line) {
    Story story = Story.of(language);
    for (List<String> lines :
        List.of(
            List.of(story.first(), line, story.last()),
            List.of(story.first(), story.last(), line))) {
      assertThat(ArticleParser.create().parse(story.page(lines)).body().blocks())
          .extracting(Block::text)
          .containsExactlyElementsOf(story.paragraphs());
    }
  }
}
