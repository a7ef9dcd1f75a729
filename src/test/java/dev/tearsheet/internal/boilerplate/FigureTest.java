package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.block.TextBlock;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FigureTest {

  private static final String END = "<p>The ferry sailed at noon.</p>";

  private static String below(String html) {
    List<TextBlock> blocks = BlockSplitter.split(PageReader.read(html + END, ""));
    int i = Figure.beside(blocks, 0, 1);
    return i < blocks.size() ? blocks.get(i).text() : "";
  }

  @Test
  void captionGoesWithTheStoryPastItsCredit() {
    assertThat(below("<p class=caption>The pier.</p><p class=caption>Photo: Ann Roe</p>"))
        .isEqualTo("The ferry sailed at noon.");
    assertThat(below("<figcaption>The pier.</figcaption><figcaption>A dock.</figcaption>"))
        .isEqualTo("A dock.");
  }

  @Test
  void captionGoesWithTheStoryPastWhatStandsInTheSameFigure() {
    String parts = "<div>The pier.</div><div>A dock.</div>";
    assertThat(below("<figure>" + parts + "</figure>")).isEqualTo("The ferry sailed at noon.");
    assertThat(below("<figure>The pier.</figure><figure>A dock.</figure>")).isEqualTo("A dock.");
  }

  @Test
  void linksAndButtonsStayWhereTheyAre() {
    String rest = "<div>A dock.</div></figure>";
    assertThat(below("<figure><a href=/x>The pier.</a>" + rest)).isEqualTo("A dock.");
    assertThat(below("<figure><button>The pier.</button>" + rest)).isEqualTo("A dock.");
    assertThat(below("<figure><aside>The pier.</aside>" + rest)).isEqualTo("A dock.");
  }

  @Test
  void creditsAndButtonsAreNoCaptions() {
    String figure =
        "<figure><button>Enlarge</button><figcaption>The pier."
            + "<div class=credit>Ann Roe</div></figcaption></figure>";
    assertThat(AllKept.left(figure + END, Figure::captioned))
        .isEqualTo("The pier. | The ferry sailed at noon.");
  }

  @Test
  void captionOnAButtonIsOne() {
    String figure = "<figure><button>The pier at dawn, seen from the ferry</button></figure>";
    assertThat(AllKept.left(figure, Figure::captioned)).startsWith("The pier");
  }
}
