package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.json;
import static dev.tearsheet.BridgeStory.plain;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Contributor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a story besides its authors: dateline, dates, contributors, kicker. */
class CreditsTest {

  @Test
  void datelineIsNoAuthor() {
    Article article = read(HEAD + STORY.replaceFirst("<p>The", "<p>PORT ELLEN, Mich. (AP) — The"));
    assertThat(article.byline().authors()).isEmpty();
    assertThat(article.dateline().orElseThrow().text()).isEqualTo("PORT ELLEN, Mich. (AP) —");
  }

  @Test
  void photographerOnTheBylineIsAContributor() {
    Article article = read(HEAD + "<p>By Ann Roe, Photos by Bo Doe</p>" + STORY);
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.byline().contributors())
        .containsExactly(new Contributor("Bo Doe", Optional.empty(), Optional.of("photography")));
  }

  @Test
  void datelineOfTheMetadataIsTheStorysWhereItOpensWithNone() {
    String stated =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\","
            + "\"dateline\":\"Oslo, Norway\"}</script>";
    assertThat(read(stated + HEAD + STORY).dateline().orElseThrow().place()).contains("Oslo");
  }

  @Test
  void bothDatesOfALineOfPlainTextAreRead() {
    Article article = plain("Published: May 3, 2024 | Updated: May 4, 2024");
    assertThat(article.published().orElseThrow().iso()).isEqualTo("2024-05-03");
    assertThat(article.modified().orElseThrow().iso()).isEqualTo("2024-05-04");
  }

  /** What is left out between the standfirst and the date does not count as distance. */
  @Test
  void dateBehindButtonsIsNoneOfTheStory() {
    String buttons = "<ul><li><a href=/a>Save</a><li><a href=/b>Send</a><li><a href=/c>Print</a>";
    String lead = "<p>The bridge over the river opened after two years of work on its piers.</p>";
    String date = "<p>Published May 3, 2024 at 16:00 Updated May 3, 2024 at 16:16</p>";
    String more = "<li><a href=/d>Share</a><li><a href=/e>Comment</a><li><a href=/f>Tip</a></ul>";
    Article article = read(HEAD + lead + buttons + more + date + STORY);
    assertThat(article.body().text()).startsWith("The bridge over").doesNotContain("16:16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Roe, published May 3, 2024",
        "By Ann Roe | May 3, 2024",
        "By Ann RoeMay 3, 2024",
        "Von Ann Roe, veröffentlicht am 3. Mai 2024",
        "Par Ann Roe, publié le 3 mai 2024",
        "Por Ann Roe, publicado el 3 de mayo de 2024",
        "Posted on May 3, 2024 by Ann Roe",
        "3 May 2024, by Ann Roe",
        "Publié le 3 mai 2024 par Ann Roe",
        "03.05.2024 – von Ann Roe"
      })
  void dateOnTheBylineOfPlainTextIsThatOfPublication(String line) {
    Article article = plain(line);
    assertThat(article.byline().authors().get(0).name()).isEqualTo("Ann Roe");
    assertThat(article.published().orElseThrow().iso()).isEqualTo("2024-05-03");
  }

  @Test
  void changeToldOnTheBylineIsNoPublication() {
    Article article = plain("By Ann Roe, updated May 4, 2024");
    assertThat(article.published()).isEmpty();
    assertThat(article.modified().orElseThrow().iso()).isEqualTo("2024-05-04");
  }

  @Test
  void contributorsOfTheCreditLineAreKept() {
    Article article =
        read(HEAD + "<p>By Ann Roe</p>" + STORY + "<p>Bo Doe contributed reporting from Kyiv.</p>");
    assertThat(article.byline().contributors())
        .extracting(Contributor::name, contributor -> contributor.location().orElse(""))
        .containsExactly(tuple("Bo Doe", "Kyiv"));
    assertThat(article.body().text()).doesNotContain("Bo Doe");
  }

  @Test
  void whoIsCreditedTwiceIsOneContributor() {
    String line = "<p>Bo Doe contributed reporting from Kyiv.</p>";
    assertThat(read(HEAD + STORY + line + line).byline().contributors())
        .containsExactly(new Contributor("Bo Doe", Optional.of("Kyiv"), Optional.of("reporting")));
  }

  @Test
  void writerInBracketsIsTheAuthorUnlessOthersReported() {
    Article alone = read(HEAD + STORY + "<p>(Writing by Ann Roe)</p>");
    assertThat(alone.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(alone.byline().contributors()).isEmpty();
    Article edited = read(HEAD + STORY + "<p>(Writing by Ann Roe; Editing by Bo Doe)</p>");
    assertThat(edited.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(edited.byline().contributors())
        .extracting(Contributor::name)
        .containsExactly("Bo Doe");
    Article reported = read(HEAD + STORY + "<p>(Reporting by Bo Doe; Writing by Ann Roe)</p>");
    assertThat(reported.byline().authors()).isEmpty();
    assertThat(reported.byline().contributors())
        .extracting(Contributor::name)
        .containsExactly("Bo Doe", "Ann Roe");
  }

  @Test
  void authorOfTheMetadataWhomTheBylineContradictsIsNoContributor() {
    assertThat(
            read(json("NewsArticle", "{\"name\":\"Bo Doe\"}") + HEAD + "<p>By Ann Roe</p>" + STORY)
                .byline()
                .contributors())
        .isEmpty();
  }

  @Test
  void familyNameInACreditLineIsThatOfAnAuthor() {
    Article article = read(HEAD + "<p>By Ann Roe</p>" + STORY + "<p>Roe reported from Lund.</p>");
    assertThat(article.byline().contributors())
        .containsExactly(new Contributor("Ann Roe", Optional.of("Lund"), Optional.of("reporting")));
    assertThat(article.body().text()).doesNotContain("Roe reported");
    String other = HEAD + "<p>By Ann Roe</p>" + STORY + "<p>Police reported from Lund.</p>";
    assertThat(read(other).byline().contributors()).isEmpty();
  }

  @Test
  void photographersAreCreditedAtTheEndAndCaptionsStay() {
    String photo = "<p>Photos by Cy Low</p>";
    assertThat(read(HEAD + STORY + photo).byline().contributors())
        .extracting(Contributor::name, person -> person.role().orElse(""))
        .containsExactly(tuple("Cy Low", "photography"));
    assertThat(read(HEAD + photo + STORY).byline().contributors()).isEmpty();
  }

  @Test
  void contributorsAndEditorsOfTheMetadataAreKept() {
    String people =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\","
            + "\"author\":{\"name\":\"Ann Roe\"},\"editor\":\"Cy Low\",\"contributor\":"
            + "[{\"@type\":\"Person\",\"name\":\"Bo Doe\"},\"Reuters\",{\"@type\":\"Organization\","
            + "\"name\":\"Lund Post\"},{\"name\":\"Ann Roe\"}]}</script>";
    assertThat(read(people + HEAD + STORY).byline().contributors())
        .containsExactlyInAnyOrder(
            new Contributor("Bo Doe", Optional.empty(), Optional.empty()),
            new Contributor("Cy Low", Optional.empty(), Optional.of("editing")));
  }

  @Test
  void headlineSaidTwiceIsNoKicker() {
    String twice =
        "<title>Bridge opens</title><p class=kicker>Bridge opens</p><h1>Bridge opens</h1>";
    assertThat(read(twice + STORY).kicker()).isEmpty();
    assertThat(read(twice.replaceFirst("r>B[^<]*", "r>Transport") + STORY).kicker())
        .contains("Transport");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Words by Ann Roe | Photographs by Bo Doe</p>",
        "<p>Story by Ann Roe</p><p>Photos by Bo Doe</p>",
      })
  void photographerBesideOrBelowTheBylineIsAContributor(String head) {
    Article article = read(HEAD + head + STORY);
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.byline().contributors())
        .containsExactly(new Contributor("Bo Doe", Optional.empty(), Optional.of("photography")));
    assertThat(article.body().text()).doesNotContain("Doe");
  }

  @Test
  void bylinesOfListedWorksAreNotThePages() {
    StringBuilder works = new StringBuilder();
    for (String name : List.of("Ann", "Bo", "Cy", "Dan", "Ed", "Flo", "Gus", "Hal", "Ida")) {
      works.append("<h3>Course of ").append(name).append("</h3><p>By: ").append(name);
      works.append(" Roe</p><p>A course on the bridges of the valley and their builders.</p>");
    }
    assertThat(read(HEAD + works).byline().authors()).isEmpty();
    assertThat(read(HEAD + "<p>By: Ann Roe</p>" + STORY.repeat(3) + works).byline().authors())
        .extracting(Author::name)
        .containsExactly("Ann Roe");
  }

  @Test
  void originalsWriterBelowTheReposterIsTheAuthor() {
    String meta = "<meta name=author content='Tom Poe'>";
    String byline = "<p>By Ann Roe, Harbour News</p>";
    String note = "<p>This story was originally published by Harbour News.</p>";
    Article article = read(meta + HEAD + "<p>By Tom Poe</p>" + byline + STORY + note);
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.body().text()).doesNotContain("Ann Roe").doesNotContain("originally");
    assertThat(read(meta + HEAD + "<p>By Tom Poe</p>" + byline + STORY).byline().authors())
        .extracting(Author::name)
        .containsExactly("Tom Poe");
  }

  @Test
  void originalsWriterIsTheAuthorWhereTheNoteIsAboveOrTheReposterHasNoLine() {
    String byline = "<p>By Ann Roe, Harbour News</p>";
    String note = "<p>This story was originally published by Harbour News.</p>";
    String meta = "<meta name=author content='Tom Poe'>";
    assertThat(read(HEAD + byline + STORY + note).byline().text())
        .contains("By Ann Roe, Harbour News");
    Article reposted = read(HEAD + "<p>By Tom Poe</p>" + byline + STORY + note);
    assertThat(reposted.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(reposted.byline().text()).contains("By Ann Roe, Harbour News");
    Article stated = read(meta + HEAD + byline + STORY + note);
    assertThat(stated.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(stated.body().text()).endsWith("was up.");
  }

  @Test
  void editorWhomTheMetadataCallsTheAuthorIsNone() {
    String meta = json("NewsArticle", "{\"@type\":\"Person\",\"name\":\"Tom Poe\"}");
    String lead =
        "<p>" + "It took two years of work, and cars crossed at dawn. ".repeat(7) + "</p>";
    String page = meta + HEAD + lead + "<p>By Ann Roe</p>" + STORY;
    assertThat(read(page + "<p>(Editing by Tom Poe)</p>").byline().authors())
        .extracting(Author::name)
        .containsExactly("Ann Roe");
    assertThat(read(page + "<p>(Reporting by Tom Poe)</p>").byline().authors())
        .extracting(Author::name)
        .containsExactly("Tom Poe");
  }

  @Test
  void reposterIsNoAuthorAndNoPartOfTheStory() {
    Article article = read(HEAD + "<p>Reposted by Tom Poe</p><p>By Ann Roe</p>" + STORY);
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.body().text()).doesNotContain("Poe");
  }
}
