package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.json;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import dev.tearsheet.article.Author.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs a story and is no person, and what of a name's line is no part of it. */
class AuthorKindTest {

  @ParameterizedTest
  @CsvSource({
    "Valley Times, ORGANIZATION",
    "Presse Lund, ORGANIZATION",
    "Lund Tribune UGC, ORGANIZATION",
    "Valley Health Department, ORGANIZATION",
    "Team Harbour, ORGANIZATION",
    "harbour.example, ORGANIZATION",
    "港口新聞, ORGANIZATION",
    "日刊港口, ORGANIZATION",
    "港口晚报, ORGANIZATION",
    "みなとテレビ, ORGANIZATION",
    "항구일보, ORGANIZATION",
    "뉴스항구, ORGANIZATION",
    "安藤花子, PERSON",
    "홍길동, PERSON",
    "Australian Associated Press, AGENCY",
    "Ann Roe, PERSON",
    "Ann Press, PERSON",
    "Zora Q. Dahl, PERSON",
    "Zora St. Dahl, PERSON"
  })
  void outletsAndBodiesAreOrganizations(String name, Kind kind) {
    assertThat(read("<meta name=author content='" + name + "'>" + HEAD + STORY).byline().authors())
        .extracting(Author::name, Author::kind)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(name, kind));
  }

  @ParameterizedTest
  @CsvSource({
    "Lund LIVE, ORGANIZATION",
    "RNN Lund, ORGANIZATION",
    "Berlin Aktuell, ORGANIZATION",
    "Paris Quotidien, ORGANIZATION",
    "Bavaria Direkt, ORGANIZATION",
    "Ribera Información, ORGANIZATION",
    "Zora Dahl, PERSON",
    "Ann Roe, PERSON",
    "ZORA DAHL, PERSON"
  })
  void whoSignsLikeTheSiteIsAPersonWhereTheNameMayBeOne(String name, Kind kind) {
    String site = "<meta property=og:site_name content='" + name + "'>";
    assertThat(read(site + HEAD + "<p class=author>" + name + "</p>" + STORY).byline().authors())
        .extracting(Author::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Harbour Agency | News of the river and the sea | HA > Harbour Agency",
        "Lund Press Agency | News > Lund Press Agency",
        "خبرگزاری بندر | آخرین اخبار ایران و جهان | KB > خبرگزاری بندر",
        "港口新聞 | 每日新聞 > 港口新聞",
        "Agentur Hafen | Nachrichten aus der Region und der Welt, jeden Tag > Agentur Hafen",
      })
  void sloganBehindABarIsNoPartOfTheOutletsName(String stated, String name) {
    assertThat(
            authors(
                json("NewsArticle", "{\"@type\":\"Organization\",\"name\":\"" + stated + "\"}")
                    + HEAD
                    + STORY))
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(LUND - Harbour Post)",
        "(دبي - الخليج)",
        "(Lund - AP)",
        "(القاهرة - وكالات)",
        "(Москва - Порт)",
      })
  void datelineInTheMetadataNamesNobody(String stated) {
    assertThat(authors("<meta name=author content='" + stated + "'>" + HEAD + STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Author", "author", "Autor", "Autorin", "Auteur", "Autore", "Автор"})
  void thatSomebodyIsTheAuthorIsNoRole(String title) {
    String person = "{\"@type\":\"Person\",\"name\":\"Ann Roe\",\"jobTitle\":\"" + title + "\"}";
    assertThat(read(json("NewsArticle", person) + HEAD + STORY).byline().authors())
        .containsExactly(Author.of("Ann Roe", Kind.PERSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Reuters)", "(afp)", "(dpa)", "AP", "Reuters", "ANSA"})
  void agencyBelowAPictureWroteNothing(String credit) {
    String picture = "<figure><img src=a.jpg><figcaption>" + credit + "</figcaption></figure>";
    assertThat(read(HEAD + picture + STORY + picture + STORY).byline().authors()).isEmpty();
    assertThat(read(HEAD + "<p>By Ann Roe</p>" + STORY + picture + STORY).byline().contributors())
        .isEmpty();
  }

  @Test
  void agencyAloneBelowTheHeadlineIsTheAuthorWhereNobodyElseIsNamed() {
    String below = "<p>Published May 3, 2031</p><p>Associated Press</p>";
    assertThat(read(HEAD + below + STORY).byline().authors())
        .containsExactly(Author.of("Associated Press", Kind.AGENCY));
    assertThat(authors("<meta name=author content='Ann Roe'>" + HEAD + below + STORY))
        .containsExactly("Ann Roe");
  }

  @Test
  void agencyOfTheMetadataGivesWayToTheReporterOnTheLine() {
    String meta = "<meta name=author content=AP>";
    assertThat(authors(meta + HEAD + "<p>By ANN ROE</p>" + STORY)).containsExactly("Ann Roe");
    assertThat(authors(meta + HEAD + STORY)).containsExactly("AP");
  }

  @Test
  void bylineFarAboveTheStoryIsReadUpToTheHeadline() {
    String buttons = "<ul>" + "<li><a href=#>Share it</a></li>".repeat(8) + "</ul>";
    assertThat(read(HEAD + "<p>By Ann Roe</p>" + buttons + STORY).byline().text())
        .contains("By Ann Roe");
  }

  @Test
  void bylineSaidTwiceLeavesTheTextTwice() {
    String twice = "<p>Posted by Ann Roe</p><p>By Ann Roe, Town Correspondent</p>";
    assertThat(read(HEAD + twice + STORY).body().text()).doesNotContain("Roe");
  }

  @Test
  void linkWithinASentenceNamesNoAuthor() {
    String team =
        "<p>Last year the <a href=/team/lund>Lund Rovers</a>, who won twice by a goal, took part in"
            + " the opening, and so did a choir, a brass band and the crews of four ferries.</p>";
    assertThat(authors(HEAD + team + STORY)).isEmpty();
    assertThat(authors(HEAD + "<p>By <a href=/team/ann>Ann Roe</a>, Lund</p>" + STORY))
        .containsExactly("Ann Roe");
  }

  @Test
  void outletBehindARoleIsNoSecondAuthor() {
    String box =
        "<p class=author><b class=author>Ann Roe</b><br>Associate Editor, harbour.example</p>";
    assertThat(authors(HEAD + box + STORY)).containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Roe, Get alerts from this reporter",
        "By Ann Roe, Become a friend of this reporter",
        "By Ann Roe, Follow this writer"
      })
  void whatALinkOffersIsNoRole(String line) {
    assertThat(read(HEAD + "<p>" + line + "</p>" + STORY).byline().authors())
        .containsExactly(Author.of("Ann Roe", Kind.PERSON));
  }

  @Test
  void staffOfAPaperIsNobodysName() {
    assertThat(authors(HEAD + "<p>By Valley's Editorial Writers</p>" + STORY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"By Ann MCRoe, Ann McRoe", "By ANN MCROE, Ann McRoe", "By Ann MC Roe, Ann MC Roe"})
  void scottishNamesAreWrittenAsOthers(String line, String name) {
    assertThat(authors(HEAD + "<p>" + line + "</p>" + STORY)).containsExactly(name);
  }

  @Test
  void nameInCapitalsBeforeAnAgencysJobAndALabelledDateIsRead() {
    String line = "<p>ANN ROE AP Sports Writer Published: June 7, 2031 2:15AM</p>";
    assertThat(authors(HEAD + line + STORY)).containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource({
    "Court Reporter, ORGANIZATION",
    "Redação, ORGANIZATION",
    "Συντακτική Ομάδα, ORGANIZATION",
    "Harbour Logistics, ORGANIZATION",
    "LNN Business, ORGANIZATION",
    "Wend Valley Renovation, ORGANIZATION",
    "Paper Today Plus, ORGANIZATION",
    "HARBOUR.COM, ORGANIZATION",
    "Zora Bankova, PERSON",
    "Orla Wend, PERSON",
    "DAHL Ann, PERSON"
  })
  void desksFirmsAndTheSiteItselfAreOrganizations(String name, Kind kind) {
    String site = "<title>Bridge opens · Paper Today Plus</title><title>Bridge opens | Orla Wend";
    assertThat(
            read(site
                    + "</title><h1>Bridge opens</h1>"
                    + json("NewsArticle", "\"" + name + "\"")
                    + STORY)
                .byline()
                .authors())
        .extracting(Author::kind)
        .containsExactly(kind);
  }

  @Test
  void accountsAreNoNames() {
    assertThat(authors("<meta name=author content='Ann Roe (annroe7)'>" + HEAD + STORY))
        .containsExactly("Ann Roe");
    assertThat(authors("<meta name=author content='postadmin'>" + HEAD + STORY)).isEmpty();
  }

  @Test
  void outletThatSignsFromItsTownIsNamedWithoutThem() {
    String line = "<span class=author>Do LNN</span> <span class=author>Em Lisboa</span>";
    assertThat(read(HEAD + line + STORY).byline().authors())
        .containsExactly(Author.of("LNN", Kind.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Dahl, B. C.; B. C. Dahl",
        "Wend, Orla van; Orla van Wend",
        "Wend, Orla; Wend, Orla"
      })
  void initialsAndParticlesBehindACommaAreSaidBeforeTheFamilyName(String stored, String name) {
    assertThat(authors("<meta name=DC.creator content='" + stored + "'>" + HEAD + STORY))
        .containsExactly(name);
  }
}
