package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.json;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Author.Kind;
import dev.tearsheet.article.Contributor;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of authors besides their names, and which of several places names them. */
class AuthorDetailsTest {

  private static final String LINK = "<a rel=author href='https://paper.example/%s'>%s</a>";

  private static final String ANN =
      json(
          "NewsArticle",
          "{\"@type\":\"Person\",\"name\":\"Ann Roe\",\"url\":\"https://paper.example/stated\","
              + "\"jobTitle\":\"Bridge reporter\"}");

  @Test
  void addressOfEachAuthorIsThatOfTheLinkAroundTheName() {
    String line = "<p>By " + LINK.formatted("ann", "Ann Roe") + " and ";
    assertThat(
            read(HEAD + line + LINK.formatted("bo", "Bo Doe") + "</p>" + STORY).byline().authors())
        .extracting(Author::name, author -> author.url().orElse(""))
        .containsExactly(
            tuple("Ann Roe", "https://paper.example/ann"),
            tuple("Bo Doe", "https://paper.example/bo"));
    assertThat(read(HEAD + line + "Bo Doe</p>" + STORY).byline().authors())
        .extracting(Author::name, author -> author.url().orElse(""))
        .containsExactly(tuple("Ann Roe", "https://paper.example/ann"), tuple("Bo Doe", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul class=authors><li>Odrun Roe</li><li>Pavil Dahl</li></ul>",
        "<div class=byline>By <ul><li>Odrun Roe<li>Pavil Dahl</ul></div>",
        "<div class='field--name-field-author field__items'><div class=field__item>Odrun Roe</div>"
            + "<div class=field__item>Pavil Dahl</div></div>",
        "<div class=byline><span class=name>Odrun Roe</span> and <span class=name>Pavil Dahl</span></div>",
      })
  void itemsThatLookAlikeNameAnAuthorEach(String byline) {
    assertThat(authors(HEAD + byline + STORY)).containsExactly("Odrun Roe", "Pavil Dahl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a class=x1 href=/ann data-testid=authorName>Ann Roe</a>",
        "<div class=x1 data-testid=byline-name>Ann Roe</div>",
        "<div class=x1 data-qa=Article.Author>Ann Roe</div>"
      })
  void whatASitesTestsCallTheAuthorIsHe(String byline) {
    assertThat(authors(HEAD + byline + "<p>3 May 2031</p>" + STORY)).containsExactly("Ann Roe");
    assertThat(authors(HEAD + STORY + STORY + byline)).containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><img src=/a.jpg><figcaption>The pier. <span class=author>Bo Dahl</span></figcaption></figure>",
        "<p class=wp-caption-text>The pier. <span class=byline>By Bo Dahl</span></p>",
        "<blockquote class=pullquote>It holds. <cite class=author>Bo Dahl</cite></blockquote>",
      })
  void whoMadeAPictureOrIsQuotedIsNotTheAuthor(String picture) {
    assertThat(authors(HEAD + STORY + picture + STORY)).isEmpty();
  }

  @Test
  void whoHelpedTheAuthorIsAContributor() {
    String line = "<p class=byline>By Ann Roe, with additional reporting by Bo Dahl in Lund</p>";
    assertThat(read(HEAD + line + STORY).byline().contributors())
        .extracting(Contributor::name, Contributor::location)
        .containsExactly(tuple("Bo Dahl", Optional.of("Lund")));
  }

  @Test
  void theAddressOfThePageIsNotTheAuthors() {
    String canonical = "<link rel=canonical href='https://paper.example/bridge'>";
    String day = "<p>By <a rel=author href='https://paper.example/bridge#day'>Ann Roe</a></p>";
    assertThat(read(canonical + HEAD + day + STORY).byline().authors())
        .extracting(Author::name, Author::url)
        .containsExactly(tuple("Ann Roe", Optional.empty()));
  }

  @Test
  void addressAndRoleThatTheMetadataStatesAreTheAuthors() {
    assertThat(read(ANN + HEAD + STORY).byline().authors())
        .extracting(
            Author::name, author -> author.url().orElse(""), author -> author.role().orElse(""))
        .containsExactly(tuple("Ann Roe", "https://paper.example/stated", "Bridge reporter"));
    String link = "<p>By " + LINK.formatted("ann", "Ann Roe") + "</p>";
    assertThat(read(ANN + HEAD + link + STORY).byline().authors())
        .extracting(author -> author.url().orElse(""))
        .containsExactly("https://paper.example/stated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By %s, Transport Correspondent | Transport Correspondent",
        "By %s, Staff Writer | Staff Writer",
        "Von %s, Redakteurin | Redakteurin",
        "Par %s, correspondante à Lund | correspondante à Lund",
        "By %s | ''",
        "By %s, 3 May 2024 | ''",
        "By %s, Senior Analyst Updated Sep 17 | ''",
        "By %s, Home and Bridge Security Expert | ''",
      })
  void roleBehindALinkedNameIsTheAuthors(String line, String role) {
    String linked = "<p>" + line.formatted(LINK.formatted("ann", "Ann Roe")) + "</p>";
    assertThat(read(HEAD + linked + STORY).byline().authors())
        .extracting(
            Author::name, author -> author.role().orElse(""), author -> author.url().orElse(""))
        .containsExactly(tuple("Ann Roe", role, "https://paper.example/ann"));
    assertThat(read(ANN + HEAD + linked + STORY).byline().authors())
        .extracting(author -> author.role().orElse(""))
        .containsExactly("Bridge reporter");
  }

  @Test
  void linkedAuthorBeatsTheNameOnTheLineUnlessBothAreLinked() {
    String line = "<p>By Cy Low</p><p>" + LINK.formatted("ann", "Ann Roe") + "%s 3 May 2024</p>";
    assertThat(authors(HEAD + line.formatted("") + STORY)).containsExactly("Ann Roe");
    assertThat(authors(HEAD + line.formatted(" " + LINK.formatted("cy", "Cy Low")) + STORY))
        .containsExactly("Cy Low");
  }

  @Test
  void authorOfTheWholePageIsTheStorysWhereNobodyElseIs() {
    String page =
        "<script type=application/ld+json>{\"@type\":\"WebPage\",\"name\":\"Bridge opens\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"%s\"}}</script>";
    assertThat(authors(page.formatted("Ann Roe") + HEAD + STORY)).containsExactly("Ann Roe");
    String below = STORY + "<p>Written by Bo Doe</p>";
    assertThat(authors(page.formatted("ann.roe") + HEAD + STORY)).containsExactly("Ann Roe");
    assertThat(authors(page.formatted("ann.roe") + HEAD + below)).containsExactly("Bo Doe");
  }

  @Test
  void outletThatIsCalledLikeAPersonIsNoSecondAuthor() {
    String outlet = "<meta property='og:site_name' content='Vera Linden'>";
    String line = HEAD + "<p>By Ann Roe and Vera Linden</p>" + STORY;
    assertThat(authors(outlet + line)).containsExactly("Ann Roe");
    assertThat(authors(line)).containsExactly("Ann Roe", "Vera Linden");
  }

  @Test
  void bylineMayStandAboveTheHeadlineButNotFarFromIt() {
    String above = "<title>Bridge opens</title><p class=author>Ann Roe</p>%s<h1>Bridge opens</h1>";
    assertThat(authors(above.formatted("") + STORY)).containsExactly("Ann Roe");
    assertThat(authors(above.formatted("<p>" + "Bridges of the valley. ".repeat(10)) + STORY))
        .isEmpty();
    assertThat(authors(above.formatted("") + "<p class=author>Bo Doe</p>" + STORY))
        .containsExactlyInAnyOrder("Ann Roe", "Bo Doe");
  }

  @Test
  void nameBehindAParagraphIsNotOfTheSameByline() {
    String page = HEAD + "<p class=author>Ann Roe</p>%s<p class=author>Bo Doe</p>" + STORY;
    assertThat(authors(page.formatted("<p>It took two years.</p>")))
        .containsExactly("Ann Roe", "Bo Doe");
    assertThat(authors(page.formatted("<p>" + "It took two years. ".repeat(7) + "</p>")))
        .containsExactly("Ann Roe");
  }

  @Test
  void lineThatJoinsTheNamesIsReadWhole() {
    String name = HEAD + "<i class=author>Ann Roe</i>";
    assertThat(authors(name + "<p>By Ann Roe and Bo Doe</p>" + STORY))
        .containsExactly("Ann Roe", "Bo Doe");
    assertThat(
            authors(
                HEAD
                    + "<span class=author>By Ann Roe</span>"
                    + "<div class=byline>By Ann Roe and Bo Doe</div>"
                    + STORY))
        .containsExactly("Ann Roe", "Bo Doe");
  }

  @Test
  void accountLinkedInAnAsideOrAboveThePostDidNotWriteIt() {
    String link = "<div class=post-footer>Posted by <a rel=author href='/p'>Riverfox</a></div>";
    String lead = "<p>" + "Bridges of the valley. ".repeat(6) + "</p>";
    assertThat(authors(HEAD + STORY + STORY + link)).containsExactly("Riverfox");
    assertThat(authors(HEAD + STORY + STORY + "<aside>" + link + "</aside>")).isEmpty();
    assertThat(authors(link + lead + HEAD + STORY + STORY)).isEmpty();
  }

  @Test
  void penNameStandsBesideTheHeadline() {
    String page =
        "<title>Bridge opens</title><p>By <a rel=author>Tobi</a></p>%s<h1>Bridge opens</h1>";
    assertThat(authors(page.formatted("") + STORY)).containsExactly("Tobi");
    assertThat(authors(page.formatted("<p>" + "Bridges of the valley. ".repeat(6)) + STORY))
        .isEmpty();
  }

  @Test
  void givenNamesOfTwoAreBelievedWhereTheyAreLinkedAsTheAuthors() {
    assertThat(authors(HEAD + "<p>By <a rel=author href=/a>Ann &amp; Bo</a></p>" + STORY))
        .containsExactly("Ann", "Bo");
    assertThat(authors(HEAD + "<p class=author>Ann &amp; Bo</p>" + STORY)).isEmpty();
    assertThat(authors(HEAD + "<p>By <a rel=author href=/a>A &amp; B</a></p>" + STORY)).isEmpty();
  }

  @Test
  void elementWithinTheBylineTellsHowMuchOfItIsTheName() {
    String box = HEAD + "<div class=author>%s</div>" + STORY;
    assertThat(authors(box.formatted("<b class=author>Ann Roe</b> Lund Dahl")))
        .containsExactly("Ann Roe");
    assertThat(authors(box.formatted("Lund Dahl <b class=author>Ann Roe</b>")))
        .containsExactly("Ann Roe");
    assertThat(authors(box.formatted("Ann Roe Dahl and <b class=author>Bo Doe</b>")))
        .containsExactly("Ann Roe Dahl", "Bo Doe");
    assertThat(authors(box.formatted("Ann Roe, <b class=author>Reuters</b>")))
        .containsExactly("Ann Roe", "Reuters");
    String apart = "Ann Roe Dahl</div><p>It took two years.</p><div class=author>Ann Roe";
    assertThat(authors(box.formatted(apart))).containsExactly("Ann Roe Dahl", "Ann Roe");
  }

  @Test
  void bodyOfPeopleIsNamedUpToADashAndNotAtAnyLength() {
    String meta = "<meta name=author content='%s'>" + HEAD + STORY;
    assertThat(read(meta.formatted("Institute for Tides - Rivers and Quays")).byline().authors())
        .containsExactly(Author.of("Institute for Tides", Kind.ORGANIZATION));
    assertThat(authors(meta.formatted("Institute " + "for Tides and Rivers ".repeat(4)))).isEmpty();
  }

  @Test
  void smallWordIsAnAuthorUnlessTheSystemThatSavedThePageStatesIt() {
    assertThat(authors("<meta name=author content=ann>" + HEAD + STORY)).containsExactly("ann");
    assertThat(authors("<meta name=dcterms.creator content=ann>" + HEAD + STORY)).isEmpty();
    assertThat(authors("<meta name=dcterms.creator content=Ann>" + HEAD + STORY))
        .containsExactly("Ann");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<p class=author>Author: Odrun Roe</p>; Odrun Roe",
        "<p class=author>Author: Odrun Roe | The Soup Blog</p>; Odrun Roe",
        "<p class=author>About Odrun</p>; Odrun",
        "<p class=author>Author: Pavil Roe</p>; Odrun",
        "<p class=author>Odrun Roe</p><p class=author>Odrun Dahl</p>; Odrun",
        "<div class=comments><p class=author>Odrun Roe</p></div>; Odrun",
      })
  void givenNameAloneIsMadeWholeByThePagesOwnPart(String below, String name) {
    String stated = json("NewsArticle", "{\"@type\":\"Person\",\"name\":\"Odrun\"}");
    assertThat(authors(stated + HEAD + STORY + below)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Anonymous User", "Customer Relations", "Site User"})
  void accountsOfNobodyAreNoAuthors(String name) {
    String line = "<p class=author>" + name + "</p>";
    assertThat(authors(HEAD + line + STORY)).isEmpty();
  }

  @Test
  void blanksOfATemplateAreNoPartOfTheByline() {
    String line = "<ul class=details><li>%s By: %s ODRUN ROE %s</ul>";
    String blanks = "\n\t\t".repeat(200);
    assertThat(authors(HEAD + line.formatted(blanks, blanks, blanks) + STORY))
        .containsExactly("Odrun Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Odrun Roe is a columnist of the harbour desk.; Odrun Roe",
        "Pavil Roe is a columnist of the harbour desk.; ''",
        "Odrun Roe crossed the bridge on Monday.; ''",
      })
  void whoTheLastLineTellsOfIsTheAuthorWhereTheSidebarCallsThemSo(String last, String name) {
    String sidebar = "<aside><h3 class=author-name><a href=/odrun>Odrun Roe</a></h3></aside>";
    String page = HEAD + "<article>" + STORY + "<p>" + last + "</p></article>" + sidebar;
    assertThat(String.join(", ", authors(page))).isEqualTo(name);
  }
}
