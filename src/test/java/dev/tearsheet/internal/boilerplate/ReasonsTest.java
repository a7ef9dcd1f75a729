package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a verdict says about itself: the plainest thing about the block comes first. */
final class ReasonsTest {

  private static final String TEXT = "Ferry fares rise again in May";

  @ParameterizedTest
  @CsvSource({
    "like_headline, 0.8, repeats the headline",
    "like_headline, 0.79, unlike the story around it",
    "odds_mean, -1, words of page furniture",
    "odds_mean, -0.9, unlike the story around it",
    "path_min, -1, class names of page furniture",
    "path_min, -0.9, unlike the story around it",
    "shared, 1, outside the story's container",
    "shared, 0, unlike the story around it",
  })
  void droppedBlockTellsWhatSpokeAgainstIt(String column, float value, String reason) {
    assertThat(Reasons.dropped(paragraph("p"), row(Map.of(column, value)))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "nav > p, within navigation",
    "footer > p, within a footer",
    "form > p, within a form",
    "button > span, within a form",
    "aside > p, within an aside",
    "dialog > p, within a dialog",
    "main > p, outside the story's container",
  })
  void droppedBlockTellsItsRegionBeforeItsContainer(String path, String reason) {
    assertThat(Reasons.dropped(paragraph(path), row(Map.of("shared", 1f)))).isEqualTo(reason);
  }

  @Test
  void linksAreNamedFromHalfOfTheTextOn() {
    Block block = new Block.Paragraph("12345678");
    TextBlock half = new TextBlock(block, paragraph("p").place(), 4);
    TextBlock less = new TextBlock(block, paragraph("p").place(), 3);
    assertThat(Reasons.dropped(half, row(Map.of()))).isEqualTo("mostly links");
    assertThat(Reasons.dropped(less, row(Map.of()))).isEqualTo("unlike the story around it");
  }

  @ParameterizedTest
  @CsvSource({
    "in_stated_body, 0.81, in the body that the metadata states",
    "in_stated_body, 0.79, 'short, but within the story'",
    "words, 20, prose among the story's prose",
    "words, 19, 'short, but within the story'",
  })
  void keptBlockTellsWhatSpokeForIt(String column, float value, String reason) {
    assertThat(Reasons.kept(paragraph("p"), row(Map.of(column, value)))).isEqualTo(reason);
  }

  @Test
  void headingsAndEmbedsAreKeptAsSuch() {
    TextBlock heading = new TextBlock(new Block.Heading(TEXT, 2), "h2");
    TextBlock embed = new TextBlock(new Block.Embed("", Optional.empty()), "iframe");
    assertThat(Reasons.kept(heading, row(Map.of()))).isEqualTo("heading within the story");
    assertThat(Reasons.kept(embed, row(Map.of()))).isEqualTo("beside the story");
  }

  private static TextBlock paragraph(String path) {
    return new TextBlock(new Block.Paragraph(TEXT), path);
  }

  /** A row of features that say nothing but what is given. */
  private static float[] row(Map<String, Float> features) {
    float[] row = new float[BlockFeatures.NAMES.size()];
    features.forEach((name, value) -> row[BlockFeatures.NAMES.indexOf(name)] = value);
    return row;
  }
}
