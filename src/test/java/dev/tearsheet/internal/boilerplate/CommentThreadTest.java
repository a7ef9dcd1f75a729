package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Readers' comments by what their places are called, and by the days and times of their lines. */
final class CommentThreadTest {

  private static final String STORY =
      "<p>" + "The ferry to the outer islands lay in the harbour all winter. ".repeat(14) + "</p>";

  @ParameterizedTest
  @CsvSource({
    "comments-area wide, true",
    "wide article_comments, true",
    "leserkommentare, false",
    "leser-kommentare, true",
    "comment-body, true",
    "visitors_comment_block, true",
    "comment_text, true",
    "no-comments, false",
    "post has-comments, false",
    "tone-comment, false",
    "comment-faire, false",
    "commentary, false",
    "precomment-body, false",
    "column main, false",
    "comment-bodywork, false",
    "post-comment-, false",
    "reacties, true",
  })
  void namesOfCommentsAreTold(String names, boolean comments) {
    assertThat(CommentName.among(names)).isEqualTo(comments);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Roe, 27 Sep 2031 | 15:22; true",
        "Soumis par Ann, le lundi 29 octobre 2031 à 15h46; true",
        "16.08.2031 г. 10:44:23; true",
        "27 Sep 2031; false",
        "15:22; false",
        "Psalm 119:105 in 2031; false",
        "Room 2031, 15h; false",
        "Call 20311, 15:22; false",
        "Ann, 12.05.1998 um 9:00; true",
        "19:59 on 3 May 2031; true",
        "Verse 9:60 of 2031; false",
        "Score 15:2 in 2031; false",
        "2031, channel 15:222; false",
        "15:22 on 3 May 2131; false",
        "On 3 May 2031 at 15:22 the ferry left for the outer islands, as it has done each day since the storm came over it; false",
      })
  void aLineOfACommentHasAYearAndAClock(String text, boolean dated) {
    assertThat(CommentThread.isDated(text)).isEqualTo(dated);
  }

  @Test
  void aPlaceOfDatedLinesBelowTheStoryIsAThread() {
    List<Verdict> verdicts =
        judged(STORY + "<div>" + "<div><i>%s</i></div><p>So it is.</p>".repeat(3));

    assertThat(kept(CommentThread.without(verdicts))).hasSize(1);
  }

  @Test
  void twoLinesAreNone() {
    List<Verdict> verdicts =
        judged(STORY + "<div>" + "<div><i>%s</i></div><p>So it is.</p>".repeat(2));

    assertThat(CommentThread.without(verdicts)).isEqualTo(verdicts);
  }

  @Test
  void datedTeasersAmidTheStoryTakeNothingOfItAlong() {
    List<Verdict> verdicts =
        judged("<div>" + STORY + "<div><i>%s</i></div><p>It went on.</p>".repeat(3) + "</div>");

    assertThat(CommentThread.without(verdicts)).isEqualTo(verdicts);
  }

  @Test
  void aFewWordsAboveMayOpenARunningStory() {
    List<Verdict> verdicts =
        judged("<p>The ferry sails.</p><div>" + "<div><i>%s</i></div><p>So it is.</p>".repeat(3));

    assertThat(CommentThread.without(verdicts)).isEqualTo(verdicts);
  }

  /** Every block of a page kept but for its dated lines. */
  private static List<Verdict> judged(String html) {
    String page = "<body>" + html.replace("%s", "Ann, 3 May 2031, 9:05") + "</body>";
    return BlockSplitter.split(PageReader.read(page, "")).stream()
        .map(block -> new Verdict(block, !block.text().startsWith("Ann, "), "test", 0.5))
        .toList();
  }

  private static List<Verdict> kept(List<Verdict> verdicts) {
    return verdicts.stream().filter(Verdict::content).toList();
  }
}
