package dev.tearsheet.internal.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentsTest {

  private static final String STORY =
      "<h2>The old pier</h2><p>It stands.</p><h2>1. Who pays?</h2><p>Nobody does.</p>";

  private static final String LEFT = "The old pier | It stands. | 1. Who pays? | Nobody does.";

  private static String left(String html) {
    return AllKept.left(html + STORY, Contents::without);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>In this article</p>",
        "<h2>Table of Contents</h2>",
        "<h3>Contents:</h3>",
        "<p>Inhaltsverzeichnis</p>",
        "<div>Sommaire</div>",
        "<p>Índice de contenidos:</p>",
        "<p>目次</p>",
        "<li>Spis treści</li>",
        "<p>Содержание</p>",
        "<p>Inhoudsopgave</p>"
      })
  void labelAndLinks(String label) {
    String list = "<ul><li><a href=#a>The old pier</a></li><li><a href=#b>Costs</a></li></ul>";
    assertThat(left(label + list)).isEqualTo(LEFT);
  }

  @Test
  void linesWithTheWordsOfTheHeadings() {
    assertThat(left("<p>Contents</p><p>1. The old pier</p><p>2. Who pays</p>")).isEqualTo(LEFT);
  }

  @Test
  void listsOfTheStory() {
    assertThat(left("<p>Contents</p><ul><li>two oars</li></ul>"))
        .isEqualTo("Contents | two oars | " + LEFT);
    assertThat(left("<p>What we took</p><ul><li><a href=/o>two oars</a></li></ul>"))
        .isEqualTo("What we took | two oars | " + LEFT);
    assertThat(left("<p>Contents</p><p><a href=/o>A story of the pier</a></p>"))
        .isEqualTo("Contents | A story of the pier | " + LEFT);
  }

  @Test
  void twoTablesAndLabelsThatAreLinks() {
    String table =
        "<p>Contents</p><ul><li><a href=#a>Contents</a></li><li><a href=#b>A</a></li></ul>";
    assertThat(left(table + "<p>It rained.</p>" + table)).isEqualTo("It rained. | " + LEFT);
  }
}
