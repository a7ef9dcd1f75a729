package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A story without markup whose line breaks are all lost. */
class OneLineTest {

  private static final String STORY =
      "The council voted on Tuesday to keep the old ferry running through the winter months. "
          + "Residents had feared that the boat, which has crossed the river since 1931, would be sold. "
          + "“We could not let it go,” said Dora Kemble, who leads the town's transport committee. "
          + "The decision costs the town about two million crowns a year, the treasurer said.";

  private static Article read(String text) {
    return ArticleParser.create().parse(Source.text(text));
  }

  @Test
  void bylineDatelineAndCreditsOfOneLineArePartedFromTheStory() {
    Article article =
        read(
            "Old ferry keeps running By Ann Roe and Bo Doe HARLOW FERRY, Ore. (AP) — "
                + STORY
                + " Cy Poe in Lund contributed to this report.");
    assertThat(article.byline().authors())
        .extracting(Author::name)
        .containsExactly("Ann Roe", "Bo Doe");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Harlow Ferry");
    assertThat(article.byline().contributors())
        .containsExactly(new Contributor("Cy Poe", Optional.of("Lund"), Optional.of("reporting")));
    assertThat(article.body().text()).isEqualTo(STORY);
  }

  @Test
  void creditsInBracketsEndTheStoryOfOneLine() {
    Article article = read(STORY + " (Reporting by Ann Roe; Editing by Bo Doe)");
    assertThat(article.byline().contributors())
        .extracting(Contributor::name)
        .containsExactly("Ann Roe", "Bo Doe");
    assertThat(article.body().text()).isEqualTo(STORY);
  }

  @Test
  void oneParagraphWithoutSuchPartsStaysWhole() {
    assertThat(read(STORY).body().text()).isEqualTo(STORY);
  }
}
