package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that have an element of their own within the byline's. */
class NestedNamesTest {

  private static final String STORY =
      "<p>The council of the town met on Tuesday to discuss the new crossing over the river.</p>"
          + "<p>Members agreed that the repair should begin before winter, although no money is"
          + " left.</p>";

  private static String authors(String byline) {
    Source source =
        Source.html("<h1>Bridge opens</h1>" + byline + STORY).url("https://paper.example/bridge");
    return ArticleParser.create().parse(source).byline().authors().stream()
        .map(author -> author.name() + author.role().map(role -> " / " + role).orElse(""))
        .collect(Collectors.joining("; "));
  }

  /** The elements may meet without a blank. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By <a href=/ann rel=author>Ann Roe</a><a href=/bo rel=author>Bo Dahl</a> | Ann Roe; Bo Dahl",
        "By <a href=/ann rel=author>Ann Roe</a> and <a href=/bo rel=author>Bo Dahl</a> | Ann Roe; Bo Dahl",
        "By <a href=/ann rel=author>Ann Roe</a>and <a href=/bo rel=author>Bo Dahl</a> | Ann Roe; Bo Dahl",
        "By <a href=/ann rel=author>Ann Roe</a><a href=/ann rel=author>Ann Roe</a> | Ann Roe",
        "By <a href=/ann rel=author>Ann Roe</a><a href=/p rel=author>The Lund Post</a> | Ann Roe",
        "By <a href=/ann rel=author>Ann Roe</a> Lund correspondent | Ann Roe",
      })
  void linksWithinABylineNameAllOfItsAuthors(String byline, String authors) {
    assertThat(authors("<div class=byline>" + byline + "</div>")).isEqualTo(authors);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class=author><span class=author-name>Ann Roe</span> Senior Editor</div> | Ann Roe / Senior Editor",
        "<div class=author>Editor <span class=author-name>Ann Roe</span></div> | Ann Roe / Editor",
        "<div class=byline><span class=author>Ann Roe</span> <span>Lund correspondent</span></div> | Ann Roe / Lund correspondent",
        "<div class=author><span class=author-name>Ann Roe</span></div><div class=author>Ann Roe Senior Editor</div> | Ann Roe",
      })
  void whatStandsBesideANameIsARole(String byline, String authors) {
    assertThat(authors(byline)).isEqualTo(authors);
  }

  /** Nothing visible parts the name from what stands beside it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<span class=author-name>Ann Roe</span> Vale | Ann Roe",
        "<span class=author-name>Ann Roe</span> Vale Lund | Ann Roe",
        "Lund Vale <span class=author-name>Ann Roe</span> | Ann Roe",
        "Ann Roe Lund Bureau <span class=author-name>Ann Roe</span> | Ann Roe",
        "Ann Van<span class=author-name>Ann Roe</span> Lund | Ann Roe",
        "<span class=author-name>Ann</span> Roe | Ann Roe",
        "<span class=author-name>Ann Roe</span> <span class=author-title>Bo Dahl Fellow</span> | Ann Roe",
        "Ann Roe and <span class=author-name>Bo Dahl</span> | Ann Roe; Bo Dahl",
      })
  void elementTellsHowFarTheNameGoes(String author, String authors) {
    assertThat(authors("<div class=author>" + author + "</div>")).isEqualTo(authors);
  }

  @Test
  void elementFarFromTheNameTellsNothingOfIt() {
    String far = "<div class=author>Ann Roe Vale</div>" + STORY;
    assertThat(authors(far + "<div class=author><span class=author-name>Ann Roe</span></div>"))
        .isEqualTo("Ann Roe Vale");
  }
}
