package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that open with their times, and what tells that they are a live blog's. */
final class LiveBlogTest {

  private static final String SENTENCE = "The ferry left the pier at noon and came back at dusk. ";

  @Test
  void threeTimedEntriesInALivePlaceAreALiveBlog() {
    assertThat(LiveBlog.is(entries(3, "div.live-blog > p"), Hints.none())).isTrue();
    assertThat(LiveBlog.is(entries(2, "div.live-blog > p"), Hints.none())).isFalse();
    assertThat(LiveBlog.is(entries(3, "div.story > p"), Hints.none())).isFalse();
    assertThat(LiveBlog.is(entries(3, "div.delivery > p"), Hints.none())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The flood live", "Die Flut im Liveticker", "Crue - en direct"})
  void fiveTimedEntriesBelowAHeadlineThatSaysSoAreALiveBlog(String headline) {
    assertThat(LiveBlog.is(entries(5, "main > p"), headed(headline))).isTrue();
    assertThat(LiveBlog.is(entries(4, "main > p"), headed(headline))).isFalse();
    assertThat(content(LiveBlog.withTimes(entries(1, "main > p"), headed(headline))))
        .containsExactly(true, true);
  }

  @Test
  void threeBelowALabelAreALiveBlog() {
    assertThat(LiveBlog.is(entries(3, "main > p"), headed("Live: The flood"))).isTrue();
    assertThat(LiveBlog.is(entries(2, "main > p"), headed("Live: The flood"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"The olives of the delta", "A lively debate", "The flood"})
  void aHeadlineThatDoesNotSayItIsLiveIsNoSign(String headline) {
    assertThat(LiveBlog.is(entries(9, "main > p"), headed(headline))).isFalse();
  }

  private static Hints headed(String headline) {
    return new Hints(
        Optional.of(headline),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        false,
        false,
        "",
        true);
  }

  @Test
  void entriesOfALiveBlogKeepTheirTimes() {
    assertThat(content(LiveBlog.withTimes(entries(2, "div.ticker > p"), Hints.none())))
        .containsExactly(true, true, true, true);
    assertThat(content(LiveBlog.withTimes(entries(1, "div.story > p"), Hints.none())))
        .containsExactly(false, true);
  }

  private static List<Verdict> entries(int count, String path) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      verdicts.add(new Verdict(paragraph("1" + i + ":05", path), false, "short", 0.2));
      verdicts.add(new Verdict(paragraph(SENTENCE + i, path), true, "prose", 0.9));
    }
    return verdicts;
  }

  private static List<Boolean> content(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::content).toList();
  }

  private static TextBlock paragraph(String text, String path) {
    return new TextBlock(new Block.Paragraph(text), path);
  }
}
