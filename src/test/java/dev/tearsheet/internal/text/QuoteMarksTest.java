package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In these texts ⟦ and ⟧ stand around what is found between marks. */
class QuoteMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“⟦We wait.⟧”",
        "\"⟦We wait.⟧\"",
        "''⟦We wait.⟧''",
        "``⟦We wait.⟧''",
        "‘‘⟦The wall won’t hold,⟧’’ he said",
        "‘‘⟦The wall won’t hold,⟧'' he said",
        "„⟦Wir warten.⟧“",
        "„⟦Wir warten.⟧”",
        "»⟦Wir warten.⟧«",
        "«⟦Nous attendons.⟧»",
        "‹⟦Nous attendons⟧› dit-elle",
        "「⟦待ちます⟧」",
        "『⟦待ちます⟧』",
        "〝⟦待ちます⟧〞",
        "＂⟦We wait.⟧＂",
        "‘⟦We wait⟧’ says Roe",
        "‚⟦Wir warten⟧‘ sagt Roe",
      })
  void everyKindOfMarkIsRead(String marked) {
    assertThat(again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Auf „⟦Name: ⟧“ klicken und „⟦Als Liste anzeigen⟧“ wählen.",
        "Ein Gast schrieb: „⟦Das war nichts.⟧“(lh) Und: „⟦Schade drum.⟧“",
        "»⟦Wir fahren morgen.⟧«(jm) Und: »⟦Wir kommen wieder.⟧«",
        "Die Felder „⟦Ort ⟧“, „⟦Tag⟧“ und „⟦Uhr ⟧“.",
        "„⟦Wir fahren morgen.⟧“Das sagte Mohr am Montag, „⟦ganz sicher⟧“ sogar.",
        "»⟦Gebaut am Meer ⟧« lief lange, »⟦am Fluss⟧« nur kurz.",
        "„⟦Einer rief: ‚Da kommt ein Boot‘⟧“, sagte Mohr, „⟦und alle sahen hin⟧“.",
        "Mohr las „⟦Der Hafen und das “Meer“ am Abend⟧“ vor.",
      })
  void theFellowOfTheOpeningMarkCloses(String marked) {
    assertThat(again(marked)).isEqualTo(marked);
  }

  @Test
  void frenchMarksKeepTheirSpacesOutside() {
    assertThat(
            again("«\u00A0⟦\u00A0Nous attendons\u00A0⟧\u00A0»".replace("\u00A0⟦\u00A0", "⟦\u00A0")))
        .contains("⟦", "Nous attendons", "⟧");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "”⟦We wait,⟧” Roe said.",
        "“⟦We wait,⟧“ Roe said.",
        "“⟦We wait⟧„ said Roe.",
        "“⟦We wait,⟧\" Roe said.",
        "\"⟦We wait,⟧” Roe said.",
        "»⟦Wir warten⟧» sagte Roe.",
      })
  void wrongWayAndMixedMarksAreTakenBySide(String marked) {
    assertThat(again(marked)).isEqualTo(marked);
  }

  @Test
  void aMarkThatOpensASentenceEndsTheStretchBefore() {
    assertThat(again("“⟦We wait.⟧ “⟦We stay,⟧” Roe said."))
        .isEqualTo("“⟦We wait.⟧ “⟦We stay,⟧” Roe said.");
    assertThat(again("\"⟦We wait.⟧ \"⟦We stay,⟧\" Roe said."))
        .isEqualTo("\"⟦We wait.⟧ \"⟦We stay,⟧\" Roe said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟦We wait,⟧” Roe said.",
        "⟦We wait.⟧\" Roe left.",
        "“⟦We wait,⟧”⟦ Roe said. It rained. We stay,⟧” he said.",
      })
  void aLostOpeningMarkLeavesWhatStandsBeforeTheClosingOne(String marked) {
    assertThat(again(marked)).isEqualTo(marked);
    assertThat(stretches(marked.replaceAll("[⟦⟧]", ""))).anyMatch(s -> !s.opened());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pipes are 12”, 14” and 16” wide.",
        "the “⟦old⟧” wall” stands",
        "\"⟦We wait. “Go,” he said, and we went.⟧\"",
        "“⟦We wait, “Go,” he said.⟧” Roe left.",
      })
  void noMarkIsMissedThere(String marked) {
    assertThat(again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"⟦We are tired of ''not here''.⟧\" It rained.",
        "\"⟦They said ''no'' twice, and we ''heard'' it.⟧\" It rained.",
        "“⟦He said ‘go’ and we went.⟧”",
        "“⟦He said “go” and we went.⟧”",
        "\"⟦He said 'go' and we went.⟧\"",
        "''⟦He said 'go.'⟧''",
        "„⟦Er sagte ‚geh‘ und ging.⟧“",
      })
  void innerMarksBelongToTheOuterStretch(String marked) {
    assertThat(again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's the Roes' dog, 'em all, the '90s and rock 'n' roll.",
        "A 5' wall and a 3' gap",
        "Don’t ask the boys’ mother what she’s doing.",
        "l’homme d’aujourd’hui",
      })
  void apostrophesOpenNothing(String text) {
    assertThat(again(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a 6\" pipe and a 12\" board",
        "He is 5'11\" and she is 5'9\".",
        "\"⟦The 6' 2\" pole fell on me,⟧\" he said.",
        "\"⟦A 10\" pipe burst,⟧\" he said.",
        "The 27\" screen, \"⟦as wide as a door⟧\", arrived.",
      })
  void inchMarksQuoteNothing(String marked) {
    assertThat(again(marked)).isEqualTo(marked);
  }

  @Test
  void aLostClosingMarkEndsWithItsLine() {
    assertThat(again("“⟦We go on, she said.⟧\nThe bridge was shut.\n“⟦We wait.⟧”"))
        .isEqualTo("“⟦We go on, she said.⟧\nThe bridge was shut.\n“⟦We wait.⟧”");
  }

  @Test
  void aStraightMarkThatOpensWithinASentenceEndsTheUnclosedOne() {
    assertThat(again("\"⟦We go on, but⟧ \"⟦We wait,⟧\" he said."))
        .isEqualTo("\"⟦We go on, but⟧ \"⟦We wait,⟧\" he said.");
  }

  @Test
  void stretchesTellWhetherTheyWereClosedAndSingle() {
    assertThat(stretches("“a b”")).allMatch(s -> s.closed() && !s.single());
    assertThat(stretches("“a b")).hasSize(1).noneMatch(QuoteMarks.Stretch::closed);
    assertThat(stretches("‘a b’")).hasSize(1).allMatch(QuoteMarks.Stretch::single);
  }

  private static List<QuoteMarks.Stretch> stretches(String text) {
    return QuoteMarks.stretches(text, Tokens.of(text));
  }

  static String again(String marked) {
    String text = marked.replaceAll("[⟦⟧]", "");
    StringBuilder out = new StringBuilder(text);
    var stretches = stretches(text);
    for (int i = stretches.size() - 1; i >= 0; i--) {
      out.insert(stretches.get(i).end(), '⟧').insert(stretches.get(i).start(), '⟦');
    }
    return out.toString();
  }
}
