package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Block;
import dev.tearsheet.internal.block.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What goes at a story's end. A letter stands for each block: h a heading, l a label, p a
 * paragraph, w a paywall's line; in capitals what was dropped before.
 */
final class LastLinesTest {

  private static final String LABEL = "Further reading:";
  private static final String WALL = "Den Rest gibt es nur mit Abo.";

  private static List<Verdict> verdicts(String letters) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      char kind = Character.toLowerCase(letter);
      Block block = kind == 'h' ? new Block.Heading("Up next", 2) : new Block.Paragraph(text(kind));
      verdicts.add(
          new Verdict(new TextBlock(block, "main > p"), letter == kind, "by the forest", 0.9));
    }
    return verdicts;
  }

  private static String text(char kind) {
    return switch (kind) {
      case 'w' -> WALL;
      case 'l' -> LABEL;
      default -> "The ferry left the pier at noon.";
    };
  }

  private static String letters(List<Verdict> verdicts) {
    StringBuilder letters = new StringBuilder();
    for (Verdict verdict : verdicts) {
      String text = verdict.block().text();
      char other = text.equals(LABEL) ? 'l' : 'p';
      char kind = text.equals(WALL) ? 'w' : text.startsWith("Up") ? 'h' : other;
      letters.append(verdict.content() ? kind : Character.toUpperCase(kind));
    }
    return letters.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "ppppph, pppppH",
    "pppph, ppppH",
    "ppph, ppph",
    "phhPhh, pHHPHH",
    "hhhhh, hhhhh",
    "hpppphPH, hppppHPH",
    "pppphp, pppphp",
    "hPPPPh, hPPPPh",
    "ppppl, ppppL",
    "pppphl, ppppHL",
    "ppplp, ppplp",
  })
  void aHeadingWithNoTextBelowGoes(String before, String after) {
    assertThat(letters(LastHeading.without(verdicts(before)))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "ppw, ppW",
    "ppwwPW, ppWWPW",
    "wpp, wpp",
    "pwp, pwp",
    "w, w",
    "ww, wW",
    "PPww, PPwW",
    "P, P",
  })
  void aPaywallsLineAtTheEndGoesUnlessItIsAllThereIs(String before, String after) {
    assertThat(letters(LastWall.without(verdicts(before)))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What do you think? | 3 | 3",
        "Was meinen Sie? | 3 | 3",
        "Et vous, qu’en pensez-vous ? | 3 | 3",
        "¿Y tú, qué opinas? | 3 | 3",
        "E voi, cosa ne pensate? | 3 | 3",
        "Wat vind jij? | 3 | 3",
        "Vad tycker du? | 3 | 3",
        "Czego chcesz? | 3 | 4",
        "What do you think | 3 | 4",
        "What do you think of the ferry? | 3 | 4",
        "What do you think? | 2 | 3",
      })
  void aStockQuestionAloneAtTheEndGoes(String question, int paragraphs, int left) {
    String page = "<p>The ferry left the pier at noon.</p>".repeat(paragraphs);
    String[] kept =
        AllKept.left(page + "<p>" + question + "</p>", LastQuestion::without).split(" [|] ");
    assertThat(kept).hasSize(left);
  }

  @ParameterizedTest
  @CsvSource({
    "17302, 5",
    "04.05.2031, 5",
    "___, 5",
    "٣٤٥٢, 5",
    "[102/7], 5",
    "# 102, 5",
    "Pier 7, 6",
    "7 km, 6",
    "七時, 6",
    "سبعة, 6"
  })
  void aLastLineWithoutALetterGoes(String line, int left) {
    String page = "<p>The ferry left the pier at noon.</p>".repeat(5);
    String[] kept = AllKept.left(page + "<p>" + line + "</p>", LastHeading::without).split(" [|] ");
    assertThat(kept).hasSize(left);
  }

  @Test
  void aStockQuestionAmidTheStoryStays() {
    String line = "<p>The ferry left the pier at noon.</p>";
    String page = line.repeat(3) + "<p>What do you think?</p>" + line;
    assertThat(AllKept.left(page, LastQuestion::without)).contains("What do you think?");
  }

  @ParameterizedTest
  @CsvSource({
    "phhhhh, 'a heading, a label or a rule with no text below'",
    "ppppw, by the forest",
  })
  void theReasonIsTold(String letters, String reason) {
    List<Verdict> left = LastHeading.without(verdicts(letters));
    assertThat(left.get(left.size() - 1).reason()).isEqualTo(reason);
  }
}
