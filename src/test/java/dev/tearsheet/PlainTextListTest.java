package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in plain text that a line of the story announces. */
class PlainTextListTest {

  private static final String STORY =
      """
      Council approves skate park after long debate
      By Ann Roe
      July 8, 2031

      LUND, Minn. -- A plan for a skate park won approval on Tuesday night after three hours of \
      testimony in which residents shouted at each other, and at the council.

      Opponents, many of them in red shirts, booed. "You will hear from our lawyer," resident Bo \
      Dahl told the council, whose members had packed their bags by then.

      %s
      - Work starts in May.
      - The gate closes at nine.
      - Helmets are a must.

      Dahl vowed to sue. "This isn't over," he said. "Not by a long shot."

      Copyright 2031 Lund Post. All rights reserved.
      """;

  private static Article article(String line) {
    return ArticleParser.create().parse(Source.text(STORY.formatted(line)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Under the plan:", "What the council decided on Tuesday night:"})
  void anAnnouncedListAndWhatFollowsItAreOfTheStory(String line) {
    assertThat(article(line).body().text())
        .contains(line, "Work starts in May.", "Helmets are a must.", "Not by a long shot.")
        .doesNotContain("Copyright");
  }
}
