package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lines of print. */
final class HardWrapTest {

  private static final List<String> PRINTED =
      List.of(
          "Ferry stays in port for a third day",
          "By Anna Roe",
          "",
          "The ferry between the town and the island stayed in port on",
          "Monday, the third day in a row, as the storm would not let it",
          "leave, and nobody in the town can say when the old stone break-",
          "water will be safe. The long-awaited buses that were to stand in",
          "stood in the same storm near the northern bridge, and the long-",
          "awaited boat from the mainland did not come to the town either,",
          "as its captain had said at noon.");

  @Test
  void linesOfOneWidthArePrinted() {
    assertThat(HardWrap.is(PRINTED)).isTrue();
    assertThat(HardWrap.is(List.of("A line.", "Another.", "", "A third.", "A fourth."))).isFalse();
  }

  @Test
  void lineEndsAParagraphWhereTheNextWordHadRoom() {
    assertThat(HardWrap.paragraphs(PRINTED).stream().filter(line -> !line.isEmpty()))
        .hasSize(3)
        .startsWith("Ferry stays in port for a third day", "By Anna Roe");
  }

  @Test
  void scriptsWithoutBlanksGoOnWithoutOne() {
    String line = "港の朝は早い。船を出す人々は夜明け前に浜へ集まり、網を積み、灯を消して沖へ向かう。潮の流れを読むのは";
    List<String> lines = List.of(line, "年長の人の役目だ。", "", line, "ferryの人だ。", "");
    assertThat(HardWrap.paragraphs(lines)).contains(line + "年長の人の役目だ。", line + " ferryの人だ。");
    assertThat(HardWrap.paragraphs(List.of("항구의 아침은", "일찍 시작된다.")).get(0))
        .isEqualTo("항구의 아침은 일찍 시작된다.");
  }

  @Test
  void wordsPartedByAHyphenAreJoined() {
    String story = HardWrap.paragraphs(PRINTED).get(3);
    assertThat(story)
        .contains("stone breakwater will")
        .contains("the long-awaited boat")
        .contains("port on Monday");
  }

  /** A word that grows with each line would be looked through again with each. */
  @Tag("growth")
  @Test
  void wordOverAHundredThousandLinesTakesLinearTime() {
    List<String> lines = Collections.nCopies(100_000, "a".repeat(60) + "-");
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> HardWrap.paragraphs(lines)))
        .containsExactly("a".repeat(6_000_000) + "-");
  }

  private static final String WIRE =
      """
      FERRY STAYS IN PORT FOR A THIRD DAY

          LUND, May 3 - The ferry between the town and the island stayed in
      port on Monday, the third day in a row, as the storm would not let
      it leave the harbour.
          "We will sail when the wind lets us, and the wind has said nothing
      to us so far," said the harbour master, Ann Roe, as she looked at
      the masts of the boats outside her window.
          The boats on the way:
          Marie - 4, 1
          Otto -  1, 4
          The town waits for its mail and for the band that was to play at
      the fair on Tuesday.
      Reuter
      """;

  private static List<String> stripped(String text) {
    return text.lines().map(String::strip).toList();
  }

  private static List<String> paragraphs(String text) {
    List<String> lines = Indents.parted(text.lines().toList(), stripped(text));
    assertThat(HardWrap.is(lines)).isTrue();
    return HardWrap.paragraphs(lines).stream().filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void blanksBeforeALineOpenAParagraph() {
    List<String> paragraphs = paragraphs(WIRE);
    assertThat(paragraphs)
        .hasSize(8)
        .startsWith("FERRY STAYS IN PORT FOR A THIRD DAY")
        .contains("The boats on the way:", "Marie - 4, 1", "Otto -  1, 4")
        .endsWith("Reuter");
    assertThat(paragraphs.get(2)).startsWith("\"We will").endsWith("her window.");
  }

  @Test
  void paragraphsThatNothingPartsEndWhereTheNextWordHadRoom() {
    String text =
        """
        The ferry between the town and the island stayed in port on
        Monday, the third day in a row, as the storm would not let it
        leave the harbour.
        Nobody can say when it will, said the keeper of the harbour, as
        she looked at the masts of the boats outside her window and at
        the snow on the old mole.
        Reuter
        """;
    assertThat(paragraphs(text)).hasSize(3).endsWith("Reuter");
    assertThat(HardWrap.is(List.of("Ann came.", "Bo came.", "Cai came.", "Dan came."))).isFalse();
  }

  @Test
  void linesFurtherInOfAListOrOfCodeAreNoParagraphs() {
    List<String> code = List.of("if (tide) {", "  go();", "  wait();", "}", "  stay();");
    assertThat(Indents.parted(code, code)).isSameAs(code);
    List<String> few = List.of("A line", "  another line", "  a third line", "a fourth line");
    assertThat(Indents.parted(few, few)).isSameAs(few);
  }

  @Test
  void joinedTextIsAsLongAsItWas() {
    String joined = HardWrap.joined(WIRE);
    assertThat(joined).hasSameSizeAs(WIRE);
    assertThat(joined.replace(' ', '\n')).isEqualTo(WIRE.replace(' ', '\n'));
    assertThat(joined)
        .contains("said nothing to us so far")
        .contains("harbour.\n    \"We")
        .contains("4, 1\n");
    String plain = "Ann came.\nBo came.\n";
    assertThat(HardWrap.joined(plain)).isSameAs(plain);
    assertThat(HardWrap.joined(WIRE.replace("\n", "\r\n")))
        .contains("said nothing\r to us so far")
        .hasSameSizeAs(WIRE.replace("\n", "\r\n"));
    assertThat(HardWrap.joined("")).isEmpty();
  }
}
