package dev.tearsheet.internal.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosedPageTest {

  private static final String STORY =
      "<!DOCTYPE html>\n<html>\n<body>\n<h1>The lock opens</h1>\n"
          + "<p>Two barges passed the\nlock & a rowing boat waited below it for an hour.</p>\n"
              .repeat(20)
          + "</body></html>";

  private static String heading(String page) {
    return PageReader.read(page, "").document().select("h1").text();
  }

  @Test
  void sourceInOnePieceIsThePage() {
    String page = "<title>Source</title><pre>" + Entities.escape(STORY) + "</pre>";
    assertThat(heading(page)).isEqualTo("The lock opens");
  }

  @Test
  void sourceInRowsKeepsItsLinesApart() {
    StringBuilder page = new StringBuilder("<table>");
    STORY.lines().forEach(line -> page.append("<tr><td></td><td>").append(Entities.escape(line)));
    assertThat(PageReader.read(page.toString(), "").document().select("p").first())
        .hasToString(
            "<p>Two barges passed the lock &amp; a rowing boat waited below it for an hour.</p>");
  }

  @Test
  void pageInAFrameIsRead() {
    String frame = STORY.replace("&", "&amp;").replace("\"", "&quot;");
    assertThat(heading("<h2>Viewer</h2><iframe srcdoc=\"" + frame + "\"></iframe>"))
        .isEqualTo("The lock opens");
  }

  @Test
  void frameInAStoryIsLeft() {
    String frame = "<iframe srcdoc=\"" + STORY.replace("\"", "&quot;") + "\"></iframe>";
    String story = "<p>The mayor opened the new school on Friday with a song.</p>".repeat(12);
    assertThat(heading("<h1>School opens</h1>" + story + frame)).isEqualTo("School opens");
  }

  @ParameterizedTest
  @CsvSource({"500, 1000, Framed", "501, 1000, Viewer", "500, 999, Viewer", "499, 1001, Framed"})
  void frameOfThousandUnitsInAPageOfFiveHundredIsRead(int own, int framed, String heading) {
    String inner = "<h1>Framed</h1>";
    String frame = inner + "x".repeat(framed - inner.length());
    String before = "<h1>Viewer</h1>" + "y".repeat(own - "Viewer".length());
    assertThat(heading(before + "<iframe srcdoc='" + frame + "'></iframe>")).isEqualTo(heading);
  }

  @Test
  void theLongestOfSeveralFramesIsRead() {
    String page = "<iframe srcdoc='<h1>%s</h1>%s'></iframe>";
    String shorter = page.formatted("Shorter", "x".repeat(1200));
    String longer = page.formatted("Longer", "x".repeat(1300));
    assertThat(heading(shorter + longer)).isEqualTo("Longer");
    assertThat(heading(longer + shorter)).isEqualTo("Longer");
  }

  @Test
  void sourceMayOpenWithBlanksAndWithoutADocumentType() {
    assertThat(heading("<pre>\n  &lt;HTML&gt;&lt;h1&gt;Opens&lt;/h1&gt;</pre>")).isEqualTo("Opens");
    assertThat(heading("<h1>Shown</h1><pre>&lt;h1&gt;Opens&lt;/h1&gt;</pre>")).isEqualTo("Shown");
  }

  @Test
  void smallFrameIsLeft() {
    assertThat(heading("<h1>School</h1><iframe srcdoc='<h1>Buy now</h1>'></iframe>"))
        .isEqualTo("School");
  }

  @Test
  void storyAboutMarkupIsLeft() {
    String page = "<h1>Tags</h1><p>A page opens with a tag.</p><pre>" + Entities.escape(STORY);
    assertThat(heading(page)).isEqualTo("Tags");
  }
}
