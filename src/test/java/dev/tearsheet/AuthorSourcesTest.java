package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.json;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Author.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a page is by where its lines, its metadata and its site say different things. */
class AuthorSourcesTest {

  @Test
  void lineThatNamesMoreThanTheMetadataIsWhole() {
    assertThat(
            authors(
                json("NewsArticle", "{\"@type\":\"Person\",\"name\":\"Ann Roe\"}")
                    + HEAD
                    + "<p>By Ann Roe and Bo Doe</p>"
                    + STORY))
        .containsExactly("Ann Roe", "Bo Doe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><time>Mar 4</time> <a href='/blog?author=5f3'>Ann Roe</a></div>",
        "<div><a href='https://quay.example/?author=3'>Ann Roe</a></div>",
      })
  void theAddressOfALinkAsksForItsAuthor(String line) {
    assertThat(authors(HEAD + line + STORY)).containsExactly("Ann Roe");
    assertThat(authors(HEAD + line.replaceAll("href='[^']*'", "") + STORY)).isEmpty();
  }

  @Test
  void personOnThePageBeatsTheOutletInTheMetadata() {
    String outlet = "{\"@type\":\"Organization\",\"name\":\"Lund Post\"}";
    assertThat(authors(json("NewsArticle", outlet) + HEAD + "<p>By Ann Roe</p>" + STORY))
        .containsExactly("Ann Roe");
  }

  @Test
  void capitalsWithinANameAreThoseThePageWritesElsewhere() {
    assertThat(
            authors(
                HEAD
                    + "<p>By LIAM MACROE</p>"
                    + STORY
                    + "<p class=author>Liam MacRoe covers bridges</p><a rel=author href=/a>Liam MacRoe</a>"))
        .containsExactly("Liam MacRoe");
    assertThat(authors(HEAD + "<p>By LIAM MACROE</p>" + STORY)).containsExactly("Liam Macroe");
  }

  @Test
  void outletIsAnAuthorOnlyOfUnsignedNewsOrWhereThePageSaysSo() {
    String outlet = "{\"@type\":\"Organization\",\"name\":\"Lund Post\"}";
    assertThat(authors(json("BlogPosting", outlet) + HEAD + STORY)).isEmpty();
    assertThat(read(json("NewsArticle", outlet) + HEAD + STORY).byline().authors())
        .containsExactly(Author.of("Lund Post", Kind.ORGANIZATION));
    assertThat(
            read(json("BlogPosting", outlet) + HEAD + "<p>By Lund Post</p>" + STORY)
                .byline()
                .authors())
        .containsExactly(Author.of("Lund Post", Kind.ORGANIZATION));
  }

  @Test
  void outletBehindANameIsNoSecondAuthor() {
    assertThat(
            authors(
                "<meta property='og:site_name' content='Lund Post'>"
                    + HEAD
                    + "<p>By Ann Roe | Lund Post</p>"
                    + STORY))
        .containsExactly("Ann Roe");
  }

  @Test
  void writersOwnSiteIsByTheWriter() {
    String site = "<meta property=og:site_name content='%1$s'><meta name=author content='%1$s'>";
    assertThat(authors(site.formatted("Ann Roe") + HEAD + STORY)).containsExactly("Ann Roe");
    assertThat(authors(site.formatted("The Anchor") + HEAD + STORY)).isEmpty();
    assertThat(authors(site.formatted("Harbour Websites Inc") + HEAD + STORY)).isEmpty();
    assertThat(authors(site.formatted("Ann Roe und Bo Doe designed") + HEAD + STORY)).isEmpty();
    assertThat(authors(site.formatted("Ann Roe Webdesign") + HEAD + STORY)).isEmpty();
  }

  @Test
  void linkToTheAuthorBeatsALineThatNamesAnother() {
    String line =
        "<p>By Bridge Stories</p><p><a rel=author href=/author/ann>Ann Roe</a> 3 May 2024</p>";
    assertThat(authors(HEAD + line + STORY)).containsExactly("Ann Roe");
  }

  @Test
  void nameOnThePageBeatsAnAccountInTheMetadata() {
    String account = "{\"@type\":\"Person\",\"name\":\"jane.roe\"}";
    assertThat(authors(json("Article", account) + HEAD + "<i class=author>Ann Roe</i>" + STORY))
        .containsExactly("Ann Roe");
    assertThat(authors(json("Article", account) + HEAD + STORY)).containsExactly("Jane Roe");
  }

  @Test
  void teamOfTheMetadataIsAnOrganization() {
    String team = "{\"@type\":\"Person\",\"name\":\"Harbour Editorial Team\"}";
    assertThat(read(json("Article", team) + HEAD + STORY).byline().authors())
        .containsExactly(Author.of("Harbour Editorial Team", Kind.ORGANIZATION));
  }

  @Test
  void outletStatedAsAPersonSignsNews() {
    String outlet = "{\"@type\":\"Person\",\"name\":\"Lund Post\"}";
    assertThat(read(json("NewsArticle", outlet) + HEAD + STORY).byline().authors())
        .containsExactly(Author.of("Lund Post", Kind.ORGANIZATION));
    assertThat(authors(json("Article", outlet) + HEAD + STORY)).isEmpty();
  }

  @Test
  void writerBelowTheStoryBeatsTheSiteThatThePageIsSaidToBeBy() {
    String site =
        "<script type=application/ld+json>{\"@type\":\"WebPage\",\"name\":\"Bridge opens\","
            + "\"author\":{\"@type\":\"Organization\",\"name\":\"Harbour Sites Ltd\"}}</script>";
    assertThat(authors(site + HEAD + STORY.repeat(3) + "<p>Written by Ann Roe</p>"))
        .containsExactly("Ann Roe");
  }

  @Test
  void linkToTheAddressThatTheMetadataStatesNamesTheAuthor() {
    String stated =
        "<meta property=article:author content='https://paper.example/people/ann-roe/'>";
    String aside = "<aside><a rel=author href='%s'>Ann Roe</a></aside>";
    assertThat(authors(stated + HEAD + STORY + aside.formatted("/people/ann-roe")))
        .containsExactly("Ann Roe");
    assertThat(authors(stated + HEAD + STORY + aside.formatted("/people/bo-doe"))).isEmpty();
  }

  @Test
  void namesInCapitalsGoOnUpToTheirRole() {
    String standfirst = "<p>" + "It took two years of work, and cars crossed at dawn. ".repeat(7);
    assertThat(
            authors(
                HEAD
                    + standfirst
                    + "<div class=author>Par <b>ANN ROE</b>, <b>BO DOE</b> Envoyés spéciaux à Lund"
                    + "</div>"
                    + STORY))
        .containsExactly("Ann Roe", "Bo Doe");
  }

  @Test
  void nameInAnElementOfItsOwnIsPartedFromWhatStandsBesideIt() {
    String box =
        "<div class=byline><span class=byline-name>%s</span> <span class=byline-title>%s</span>"
            + "</div>";
    assertThat(
            read(HEAD + box.formatted("Ann Roe", "Lund Coast correspondent") + STORY)
                .byline()
                .authors())
        .singleElement()
        .satisfies(
            author -> {
              assertThat(author.name()).isEqualTo("Ann Roe");
              assertThat(author.role()).contains("Lund Coast correspondent");
            });
    assertThat(authors(HEAD + box.formatted("Ann Roe", "Port Ellen, Skane") + STORY))
        .containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s %s", "By%sand%s", "By %s, %s", "<b>By</b> %s &amp; %s"})
  void linksThatAreAllOfTheBylineNameTheAuthors(String line) {
    String byline =
        line.formatted("<a href='/author/ann'>Ann Roe</a>", "<a href='/author/bo'>Bo Doe</a>");
    assertThat(authors(HEAD + "<div class=byline>" + byline + "</div>" + STORY))
        .containsExactly("Ann Roe", "Bo Doe");
  }

  @Test
  void linkToSomebodyOfWhomASentenceTellsNamesNoAuthor() {
    String told = "<p>The two years of work on the new bridge were led by %s, said the mayor.</p>";
    String link = "<a href='/people/bo-doe'>Bo Doe</a>";
    assertThat(authors(HEAD + told.formatted(link) + STORY)).isEmpty();
    assertThat(authors(HEAD + "<p>" + link + "</p>" + STORY)).containsExactly("Bo Doe");
  }

  @Test
  void writerBehindAStoryWithoutBylineIsItsAuthor() {
    assertThat(authors(HEAD + STORY + "<p>Written by: Ann Roe</p>")).containsExactly("Ann Roe");
  }

  @Test
  void boxThatCallsItselfTheAuthorsIsBelievedInAnyPart() {
    String box = "<div class='promo author-card'><p>Ann Roe</p><p>Author</p></div>";
    assertThat(authors(HEAD + STORY + box)).containsExactly("Ann Roe");
    assertThat(authors(HEAD + STORY + box + box.replace("Ann Roe", "Bo Doe"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Bridge opens | Anna Roe => https://www.annaroe.example/b => Anna Roe",
        "Bridge opens – Anna Roe => https://anna.blogs.example/b => Anna Roe",
        "Bridge opens - Anna Roe's blog => https://paper.example/b => Anna Roe",
        "Bridge opens | Dr. Anna Roe => https://anna-roe.example/b => Anna Roe",
        "Bridge opens | Anna Roe => https://paper.example/b => nobody",
        "Bridge opens | Harbour Works => https://harbourworks.example/b => nobody",
        "Bridge opens | Zorbo's Blog => https://zorbo.example/b => nobody",
      })
  void siteThatBearsItsWritersNameIsByThatWriter(String title, String url, String name) {
    Source page = Source.html("<title>" + title + "</title><h1>Bridge opens</h1>" + STORY);
    assertThat(ArticleParser.create().parse(page.url(url)).byline().authors())
        .extracting(Author::name)
        .isEqualTo(name.equals("nobody") ? List.of() : List.of(name));
  }

  @Test
  void theAccountLinkedInTheFootOfAPostWroteIt() {
    String story = STORY + STORY;
    String foot =
        "<div class=post-footer>Posted by <a rel=author href='/profile'>Riverfox</a></div>";
    assertThat(authors(HEAD + story + foot)).containsExactly("Riverfox");
    String two = "<div class=post-footer><a rel=author href='/profile'>Otter</a></div>";
    assertThat(authors(HEAD + story + foot + two)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe, Ann | Ann Roe",
        "van der Roe, Anna Maria | Anna Maria van der Roe",
        "Roe, Ann; Dahl, Bo Peter | Ann Roe + Bo Peter Dahl",
        "ann.roe | Ann Roe",
        "quay.roe | quay.roe",
        "Ann Roe, Peter Dahl | Ann Roe + Peter Dahl",
        "Ann Roe, Reporter | Ann Roe",
        "Editor, Ann Roe | Ann Roe",
        "Roe, Ann; , Bo | Roe, Ann; , Bo",
        "Ann Roe R. | Ann Roe R.",
      })
  void nameOfASystemIsReadAsItIsSpoken(String stated, String names) {
    assertThat(authors("<meta name=author content='" + stated + "'>" + HEAD + STORY))
        .containsExactly(names.split(" \\+ "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Institute for Tides",
        "Landesanstalt für Deiche und Tide",
        "Hafenverband Lund",
        "Bauamt Lund",
        "Redaktion",
        "Redaktion Hafenblatt",
        "Harbour Council"
      })
  void bodyOfPeopleIsAnOrganization(String name) {
    assertThat(read("<meta name=author content='" + name + "'>" + HEAD + STORY).byline().authors())
        .containsExactly(Author.of(name, Kind.ORGANIZATION));
  }

  @Test
  void familyNameThatEndsLikeABodyIsAPersons() {
    assertThat(read("<meta name=author content='Otto Samt'>" + HEAD + STORY).byline().authors())
        .containsExactly(Author.of("Otto Samt", Kind.PERSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ann[at]paper.example", "Externe Autoren (EA)", "Guest Contributor", "Publisher"})
  void whatNamesNobodyIsNoAuthor(String stated) {
    assertThat(authors("<meta name=author content='" + stated + "'>" + HEAD + STORY)).isEmpty();
  }

  @Test
  void whoeverMadeTheClaimThatAStoryChecksIsNoAuthor() {
    String claimant = "<h4 class=author>Cy Poe</h4>";
    String review =
        "<script type=application/ld+json>{\"@type\":\"ClaimReview\",\"itemReviewed\":"
            + "{\"author\":{\"@type\":\"Person\",\"name\":\"Cy Poe\"}}}</script>";
    assertThat(authors(HEAD + claimant + STORY)).containsExactly("Cy Poe");
    assertThat(authors(review + HEAD + claimant + STORY)).isEmpty();
    assertThat(authors(review + HEAD + claimant + "<p>By Ann Roe</p>" + STORY))
        .containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Roe, Bo Doe, Lund University; Ann Roe|Bo Doe",
        "Ann Roe and Bo Doe; Ann Roe|Bo Doe",
        "Ann Roe und Bo Doe; Ann Roe|Bo Doe",
        "Ann Roe et Bo Doe; Ann Roe|Bo Doe",
        "Ann Roe y Bo Doe; Ann Roe|Bo Doe",
        "Ann Roe & Bo Doe, Lund Post; Ann Roe|Bo Doe",
        "Ann Roe, Cy Poe; Ann Roe",
        "Ann Roe, Lund Harbour; Ann Roe",
      })
  void lineWhosePeopleAreAllNamedElsewhereIsWhole(String line, String names) {
    String page =
        "<meta name=author content='Ann Roe'><meta name=author content='Bo Doe'>"
            + HEAD
            + "<div class=authors-synopsis><a href=#>"
            + line
            + "</a></div><ol><li class=vcard><a rel=author href=/a>Ann Roe</a></ol>";
    assertThat(authors(page + STORY)).containsExactly(names.split("[|]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted by Ann Roe.", "Written by Ann Roe", "Geschrieben von Ann Roe", "Écrit par Ann Roe.",
        "Escrito por Ann Roe.", "Scritto da Ann Roe", "Geschreven door Ann Roe",
            "Skrevet av Ann Roe",
        "Publicado por Ann Roe", "Verfasst von Ann Roe.",
      })
  void footOfTheStoryMaySayWhoWroteIt(String line) {
    String foot = "<article>%s%s<footer><p>%s</p></footer></article>";
    assertThat(authors(foot.formatted(HEAD, STORY, line))).containsExactly("Ann Roe");
  }

  @Test
  void footThatNamesTwoInTwoLinesIsOfOtherStories() {
    String line = "<footer><p>Posted by Ann Roe</p><p>Posted by Bo Doe</p></footer>";
    assertThat(authors("<article>" + HEAD + STORY + line + "</article>")).isEmpty();
  }
}
