package dev.tearsheet.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes of pages that say with style what others say with elements. */
final class OldLayoutTest {

  private static List<String> dump(String html) {
    return BlockSplitter.split(PageReader.read(html, "")).stream()
        .map(
            block ->
                block.block().getClass().getSimpleName().toLowerCase(Locale.ROOT)
                    + " "
                    + block.text())
        .toList();
  }

  @Test
  void linesOfDifferentStylesAreApart() {
    assertThat(
            dump(
                "<table><tr><td><font size=1>4 czerwca 2024</font><br><font size=4><b>Most"
                    + " zamknięty</b></font><br><i>Objazd przez las</i><br><font size=1>Lech"
                    + " Rudzik</font><p>Most zamknięto.</td></tr></table>"))
        .containsExactly(
            "paragraph 4 czerwca 2024",
            "paragraph Most zamknięty",
            "paragraph Objazd przez las",
            "paragraph Lech Rudzik",
            "paragraph Most zamknięto.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // verses and addresses, alike or partly bare
        "<div><i>Über den See</i><br><i>geht ein Wind</i></div>",
        "<div><b>Über den See</b><br>geht ein Wind</div>",
        "<div>Über <b>den See</b><br>geht <i>ein</i> Wind</div>",
        "<li><b>Über den See</b><br><i>geht ein Wind</i></li>",
        "<h2><b>Über den See</b><br><i>geht ein Wind</i></h2>",
      })
  void otherLinesFold(String html) {
    assertThat(dump(html)).hasSize(1);
    assertThat(dump(html).get(0)).endsWith(" Über den See geht ein Wind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=a.jpg><br><small>Le quai à l’aube.</small></p>",
        "<p><a href=/b><img src=a.jpg></a> <br /> <span>Le quai à l’aube.</span> <br></p>",
        "<div><!-- left --><img src=a.jpg><br><font size=1>Le quai à l’aube.</font></div>",
      })
  void lineUnderAPictureAloneIsItsCaption(String html) {
    assertThat(dump(html)).containsExactly("caption Le quai à l’aube.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=a.jpg><small>Le quai à l’aube.</small></p>",
        "<p><br><small>Le quai à l’aube.</small></p>",
        "<td><img src=a.jpg><br><small>Le quai à l’aube.</small></td>",
      })
  void otherSmallLinesAreNone(String html) {
    assertThat(dump(html)).containsExactly("paragraph Le quai à l’aube.");
  }

  @Test
  void smallLineAmidTextIsNone() {
    assertThat(dump("<p><img src=a.jpg><br><i>Le quai</i> était vide.</p>"))
        .containsExactly("paragraph Le quai était vide.");
    assertThat(dump("<p>Hier <img src=a.jpg><br><i>le quai</i></p>"))
        .containsExactly("paragraph Hier le quai");
    assertThat(dump("<p><img src=a.jpg><br><i>" + "Le quai. ".repeat(50) + "</i></p>").get(0))
        .startsWith("paragraph");
  }

  @Test
  void spansShownAsBlocksArePartedAsBlocks() {
    assertThat(dump("<div><span style='display: block'>Uno.</span><span style=DISPLAY:BLOCK>Dos."))
        .containsExactly("paragraph Uno.", "paragraph Dos.");
    assertThat(dump("<p><span style='display:block;float:left'>U</span>no <span>dos</span>."))
        .containsExactly("paragraph Uno dos.");
    assertThat(dump("<p>Uno <span style='display:inline-block'>dos</span> tres."))
        .containsExactly("paragraph Uno dos tres.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "style='white-space: pre-wrap'",
        "style=white-space:pre-line",
        "style='color:red; white-space:break-spaces'",
        "class='mt-2 whitespace-pre-wrap'",
      })
  void lineFeedsThatAreShownPartParagraphs(String attribute) {
    assertThat(dump("<div " + attribute + "><b>Ett</b> till.\n \nTvå\nrader <i>här</i>.\n\n</div>"))
        .containsExactly("paragraph Ett till.", "paragraph Två rader här.");
  }

  @Test
  void otherLineFeedsAreBlanks() {
    assertThat(dump("<div style='white-space:normal'>Ett.\n\nTvå.</div>"))
        .containsExactly("paragraph Ett. Två.");
  }

  @Test
  void readingOfARubyIsNoText() {
    assertThat(dump("<p><ruby>漁村<rp>(</rp><rt>ぎょそん</rt><rp>)</rp></ruby>の朝。"))
        .containsExactly("paragraph 漁村の朝。");
    assertThat(dump("<p>La <ruby>港<rt>minato</rt></ruby> est vide."))
        .containsExactly("paragraph La 港 est vide.");
  }
}
