package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.Conventions.Story;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Block;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands below pictures and who made them, in whatever elements, is no paragraph. */
class CaptionConventionsTest {

  private static final String PICTURE = "<img src='/i/bridge.jpg' width='800' height='500'>";

  private static final List<String> MARKUP =
      List.of(
          "<figure>" + PICTURE + "<figcaption>%s</figcaption></figure>",
          "<div>" + PICTURE + "<p>%s</p></div>",
          "<div><div>" + PICTURE + "</div><div>%s</div></div>",
          "<p>" + PICTURE + "</p><p>%s</p>",
          "<p>" + PICTURE + "<br><em>%s</em></p>",
          "<p>" + PICTURE + "<span>%s</span></p>",
          PICTURE + "<p><small>%s</small></p>",
          "<table><tr><td>" + PICTURE + "</td></tr><tr><td>%s</td></tr></table>",
          "<center>" + PICTURE + "<br>%s</center>");

  static Stream<Arguments> captions() {
    return Conventions.lines("captions.jsonl");
  }

  @ParameterizedTest
  @MethodSource("captions")
  void captionIsNoParagraph(String language, String caption) {
    Story story = Story.of(language);
    for (String markup : MARKUP) {
      String page =
          "<html lang='%s'><title>%s</title><article><h1>%s</h1><p>%s</p>%s<p>%s</p></article>"
              .formatted(
                  language,
                  story.headline(),
                  story.headline(),
                  story.first(),
                  markup.formatted(caption),
                  story.last());
      Article article =
          ArticleParser.create().parse(Source.html(page).url("https://quay.example/a"));
      assertThat(article.body().blocks())
          .filteredOn(block -> !(block instanceof Block.Caption))
          .extracting(Block::text)
          .containsExactlyElementsOf(story.paragraphs());
      assertThat(article.images()).hasSize(1);
    }
  }
}
