package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to other stories at the end of a paragraph. */
final class LeadInTailTest {

  private static String kept(String paragraph) {
    return AllKept.left("<p>" + paragraph + "</p>", LeadInTail::without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The kiln is cold. | Read more: <a href=/a>Tiles break in the rain</a>",
        "The kiln is cold. | (READ MORE: <a href=/a>Tiles break in the rain</a>)",
        "“The kiln is cold.” | Read also - <a href=/a>Tiles break in the rain</a>",
        "The kiln is cold! | &gt;&gt; See also: <b><a href=/a>Tiles break in the rain</a></b>.",
        "Der Ofen ist kalt. | <strong>Lesen Sie auch:</strong> <a href=/a>Ziegel brechen</a>",
        "Le four est froid. | <strong>À lire aussi :</strong> <a href=/a>Les tuiles cassent</a>",
        "El horno está frío. | Lee también: <a href=/a>Las tejas se rompen</a>",
        "O forno está frio. | [Leia também: <a href=/a>As telhas quebram na chuva</a>]",
        "Il forno è freddo. | LEGGI ANCHE: <a href=/a>Le tegole si rompono</a>",
        "De oven is koud. | Lees ook: <a href=/a>Pannen breken in de regen</a>",
      })
  void goWhereTheyAreLinks(String story, String tail) {
    assertThat(kept(story + " " + tail)).isEqualTo(story);
    assertThat(kept(story + "<br> " + tail)).isEqualTo(story);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The kiln is cold. Read more: Tiles break in the rain",
        "The kiln is cold. Read more: <a href=/a>here</a>",
        "The kiln is cold. More: <a href=/a>Tiles break in the rain</a>",
        "The kiln is cold and readers read more: <a href=/a>Tiles break in the rain</a>",
        "The kiln is cold. Read more <a href=/a>Tiles break in the rain</a>",
        "The kiln is cold. He said: <a href=/a>Tiles break in the rain</a>",
        "The kiln is cold. Read more: tiles break, says <a href=/a>the kiln's owner</a>",
        "The <a href=/k>kiln on Ash Lane</a> is cold. Read more: it will not be fired again",
        "The <a href=/k>kiln on Ash Lane</a> is cold. Read more: Cold kiln",
      })
  void stayWhereNothingShowsIt(String paragraph) {
    String text = paragraph.replaceAll("<[^>]+>", "");
    assertThat(kept(paragraph)).isEqualTo(text);
  }

  @Test
  void stayWhenTheyAreAsLongAsAParagraph() {
    String tail = "Read more: <a href=/a>" + "tiles break in the rain ".repeat(9).strip() + "</a>";
    assertThat(kept("The kiln is cold. " + tail)).contains("tiles break");
    assertThat(kept("The kiln is cold. " + tail.replace("tiles break in the rain tiles ", "")))
        .isEqualTo("The kiln is cold.");
  }
}
