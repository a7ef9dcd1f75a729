package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines above teasers of other stories, and whole other stories below the page's own. */
final class OtherStoriesTest {

  /** Teasers below linked headlines, with other blocks before and after them. */
  private static List<Verdict> teasers(int count, int length, int headline, int linked) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      verdicts.add(verdict(headline, linked));
      verdicts.add(verdict(length, 0));
    }
    return verdicts;
  }

  private static Verdict verdict(int length, int linked) {
    TextBlock plain = new TextBlock(new Block.Paragraph("x".repeat(length)), "main > p");
    return new Verdict(new TextBlock(plain.block(), plain.place(), linked), true, "kept", 0.9);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 80, 60, 60, true",
    "3, 80, 60, 60, false",
    "4, 50, 60, 60, true",
    "4, 49, 60, 60, false",
    "4, 300, 60, 60, true",
    "4, 301, 60, 60, false",
    "4, 80, 150, 150, true",
    "4, 80, 151, 151, false",
    "4, 80, 100, 90, true",
    "4, 80, 100, 89, false",
  })
  void shortTextsBelowLinkedHeadlinesAreAList(
      int count, int length, int headline, int linked, boolean list) {
    assertThat(TeaserList.is(teasers(count, length, headline, linked))).isEqualTo(list);
  }

  @Test
  void aNoticeMayStandBesideThemAndNoLongerText() {
    List<Verdict> verdicts = teasers(5, 80, 60, 60);
    verdicts.add(verdict(100, 0));
    assertThat(TeaserList.is(verdicts)).isTrue();
    verdicts.add(verdict(101, 0).dropped("short"));
    assertThat(TeaserList.is(verdicts)).isTrue();
    verdicts.add(verdict(101, 0));
    assertThat(TeaserList.is(verdicts)).isFalse();
  }

  /** What is kept of a page, where headings of the first level say the headline or do not. */
  private static String kept(String page, String headline) {
    List<TextBlock> blocks = BlockSplitter.split(PageReader.read(page, ""));
    List<Verdict> verdicts = new ArrayList<>();
    float[][] rows = new float[blocks.size()][BlockFeatures.NAMES.size()];
    int like = BlockFeatures.NAMES.indexOf("like_headline");
    for (int i = 0; i < rows.length; i++) {
      rows[i][like] = blocks.get(i).text().equals(headline) ? 0.5f : 0.4f;
      verdicts.add(new Verdict(blocks.get(i), true, "kept", 0.9));
    }
    Opinion opinion = new Opinion(new double[rows.length], rows);
    return String.join(
        " ",
        NextStory.without(verdicts, opinion).stream()
            .filter(Verdict::content)
            .map(verdict -> verdict.block().text())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<article><h1>A</h1><p>a</p></article><article><h1>B</h1><p>b</p></article> | A a",
        "<article><h1>B</h1><p>b</p></article><article><h1>A</h1><p>a</p></article> | B b A a",
        "<article><h1>A</h1><p>a</p></article><article><h2>B</h2><p>b</p></article> | A a B b",
        "<article><h1>A</h1><p>a</p></article><article><h1>A</h1><p>b</p></article> | A a A b",
        "<article><h1>A</h1><p>a</p><h1>B</h1><p>b</p></article> | A a B b",
        "<article><h1>A</h1><p>a</p><article><h1>B</h1><p>b</p></article></article> | A a B b",
        "<article><h1>A</h1><p>a</p></article><h1>B</h1><p>b</p> | A a B b",
        "<h1>A</h1><article><p>a</p></article><article><h1>B</h1><p>b</p></article> | A a B b",
        "<article><h1>A</h1><p>a</p></article><article><h2><a>B</a></h2><p>b</p></article> | A a",
        "<article><h1>A</h1><p>a</p></article><article><p>b</p><h2><a>B</a></h2></article> | A a b B",
        "<article><h1>A</h1><p>a</p><h2><a>B</a></h2><p>b</p></article> | A a B b",
        "<h1>A</h1><p>a</p><article><h2><a>B</a></h2><p>b</p></article> | A a B b",
        "<article><h1>A</h1></article><article><h1>B</h1></article><article><h1>C</h1></article>"
            + "<article><p>d</p></article> | A d",
      })
  void anArticleWithAnotherMainHeadingBelowTheStoryIsTheNext(String page, String kept) {
    assertThat(kept(page, "A")).isEqualTo(kept);
  }
}
