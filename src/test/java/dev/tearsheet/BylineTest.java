package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.json;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Author.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the lines of whole pages name. */
class BylineTest {

  private static Author author(String name, @Nullable String role, @Nullable String organization) {
    return new Author(
        name,
        Kind.PERSON,
        Optional.ofNullable(role),
        Optional.ofNullable(organization),
        Optional.empty());
  }

  /** Themes name a post's author in the classes of the whole post. */
  @Test
  void postNamedForItsAuthorIsNoByline() {
    String post =
        "<div class='hentry post author-kim'><h1>Zum „Lunder Hafen(becken)“: Neue Wege</h1>"
            + STORY;
    assertThat(authors("<title>Zum „Lunder Hafen(becken)“: Neue Wege</title>" + post + "</div>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=byline>By</p>",
        "<p class=byline>Staff</p>",
        "<p class=byline>2 hours ago</p>",
        "<p class=byline>Hours ago</p>",
        "<p class=author>@rivertalk</p>",
        "<meta name=author content='network.example/rivertalk'>",
        "<meta name=author content='Harbour Works - www.harbour.example'>",
        "<p class=author>Senior Reporter</p>",
        "<p class=author>来自</p>",
        "<meta name=author content=admin>",
        "<meta name=author content='Harbour Websites Inc'>",
        "<meta name=author content=105092>",
        "<meta name=author content='Harbour Admin'>",
        "<meta name=author content='No Author'>",
        "<p class=author>M.A. History</p>",
        "<p>Medically reviewed by <a class=author href=/authors/cy>Cy Low</a></p>",
        "<p><b>Fact checked</b> <i>by</i> <a class=author href=/authors/cy>Cy Low</a></p>",
        "<p><b>Medically reviewed</b> <i>by Cy Low</i></p>",
        "<meta name=dcterms.creator content=ann>",
        "<p>The river has a library <a href=/l>that was</a> <i>written by</i> <b>Cy Low</b> in 1999.</p>",
        "<a class=tag href=/tag/road-works>Road Works</a>",
        "<meta name='twitter:creator' content='@rivertalk'>",
      })
  void whatNamesNobodyIsNoAuthor(String line) {
    assertThat(authors(HEAD + line + STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<aside><h2>More</h2><p>By Cy Low</p></aside>",
        "<div class=comments><p>By Cy Low</p></div>",
        "<div class=related><a rel=author href=/author/cy>Cy Low</a></div>",
        "<p>More from <a href='https://school.example/staff/cy'>Cy Low</a></p>",
      })
  void namesOfNeighboursAreNoAuthors(String other) {
    assertThat(authors(HEAD + STORY + other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Roe and Bo Doe | Ann Roe; Bo Doe",
        "By Ann Roe, Bo Doe, and Cy Low | Ann Roe; Bo Doe; Cy Low",
        "Von Ann Roe und Bo Doe | Ann Roe; Bo Doe",
        "Par Ann Roe et Bo Doe | Ann Roe; Bo Doe",
        "By ANN ROE | Ann Roe",
        "By Ann Roe, Jr. | Ann Roe Jr.",
        "By Ann Roe, MD | Ann Roe, MD",
        "By Ann van der Roe | Ann van der Roe",
        "文・山田太郎 | 山田太郎",
        "Interview: Ann Roe | Ann Roe",
        "Par Ann Roe avec Bo Doe | Ann Roe; Bo Doe",
        "От Анна Рожкова | Анна Рожкова",
        "بقلم أحمد كريم | أحمد كريم",
        "记者 王小明 | 王小明",
        "Teksti: Anna Roe | Anna Roe",
        "Írta: Kovács Anna | Kovács Anna",
        "This post was written by Ann Roe | Ann Roe",
        "Autorin/Autor: Ann Roe | Ann Roe",
        "Pressemitteilung von Ann Roe | Ann Roe",
      })
  void eachAuthorOfALineIsOne(String line, String names) {
    assertThat(authors(HEAD + "<p>" + line + "</p>" + STORY)).containsExactly(names.split("; "));
  }

  @Test
  void rolesAndOutletsBelongToTheNameBeforeThem() {
    Article article =
        read(HEAD + "<p>By Ann Roe, Senior Reporter, and Bo Doe for Lund Post</p>" + STORY);
    assertThat(article.byline().authors())
        .containsExactly(
            author("Ann Roe", "Senior Reporter", null), author("Bo Doe", null, "Lund Post"));
  }

  @Test
  void bylineLeavesTheTextAndIsKept() {
    Article article = read(HEAD + "<p>By Ann Roe</p>" + STORY);
    assertThat(article.byline().text()).contains("By Ann Roe");
    assertThat(article.body().text()).doesNotContain("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Posted by: Ann de Roe on February 18, 2020 in Showbiz Leave a comment > Posted by: Ann de Roe",
        "Por Ana Pérez Gil Publicado Jul 23, 2020 1 0 > Por Ana Pérez Gil",
        "Par A. ROHAN - 05:01 - Temps de lecture : 2 min > Par A. ROHAN",
        "이용수 기자 | 2024-05-03 09:15 > 이용수 기자",
        "by Ann Roe November 1, 2023 November 1, 2023 > by Ann Roe",
        "Von Anna Berg, aktualisiert am 3. Mai 2024, 9.15 Uhr, 4 Kommentare > Von Anna Berg",
        "di Anna Rossi, pubblicato il 3 maggio 2024 in Cronaca > di Anna Rossi",
        "By Ann Roe, Staff Writer | May 3, 2024 | 12 comments > By Ann Roe, Staff Writer",
        "By Ann Roe and Bo Doe Published 9:15 a.m. ET May 3, 2024 Share > By Ann Roe and Bo Doe",
        "By Ann Roe on Wed, May 3, 2024 3 min read > By Ann Roe",
        "Por Ana Lima — Porto 03/05/2024 09h15 Atualizado há 2 horas > Por Ana Lima — Porto",
        "By Ann Roe, Harbour News > By Ann Roe, Harbour News",
      })
  void lineEndsWhereItNamesNobodyAnyMore(String shown, String line) {
    Article article = read(HEAD + "<div class=byline>" + shown + "</div>" + STORY);
    assertThat(article.byline().text()).contains(line);
  }

  @Test
  void addressBehindANameIsNoneOfIt() {
    assertThat(authors(HEAD + "<p class=byline>By Ann Roe ann.roe@paper.example</p>" + STORY))
        .containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(Ann Roe)", "– Ann Roe", "ANN ROE"})
  void nameOfTheAuthorBehindTheStoryIsNoPartOfIt(String signature) {
    String by = "<p class=byline>By Ann Roe</p>";
    Article article = read(HEAD + by + STORY + "<p>" + signature + "</p>");
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.body().text()).doesNotContainIgnoringCase("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Autor: Bo Doe | Bo Doe",
        "By Bo Doe, Harbour News | Bo Doe",
        "By Bo Doe and Ann Roe | Bo Doe, Ann Roe",
        "Bo Doe, Harbour World Radio News. | Bo Doe",
        "Bo Doe, Harbour News was there. | ''",
        "Bo Doe, who saw it | ''",
        "By the Harbour Team | ''",
      })
  void bylineBelowTheStoryIsReadWhereNoneIsAbove(String line, String names) {
    String last = "<p>" + line + "</p>";
    assertThat(String.join(", ", authors(HEAD + STORY + last))).isEqualTo(names);
    Article signed = read(HEAD + "<p class=byline>By Cy Low</p>" + STORY + last);
    assertThat(signed.byline().authors()).extracting(Author::name).containsExactly("Cy Low");
  }

  @Test
  void writerOfTheCreditLineIsNamedOnce() {
    Article article = read(HEAD + "<p>By Ann Roe</p>" + STORY + "<p>Text: Ann Roe</p>");
    assertThat(article.byline().authors()).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(article.byline().contributors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ann ROE-DAHL, Ann Roe-Dahl",
    "Quay DAHLBERG, Quay Dahlberg",
    "Harbour LIVE, Harbour LIVE",
    "Ann MCROEBERG, Ann McRoeberg",
    "A. DAHLBERG, A. Dahlberg",
  })
  void familyNameInCapitalsIsWrittenAsAnother(String line, String name) {
    assertThat(authors(HEAD + "<p class=byline>Par " + line + "</p>" + STORY))
        .containsExactly(name);
  }

  @Test
  void nameOfTheAuthorAboveANoteIsNoPartOfTheStory() {
    String note = "<figure><figcaption>The bridge</figcaption></figure><p>*Name changed</p>";
    String by = "<p class=byline>By Ann Roe</p>";
    assertThat(read(HEAD + by + STORY + "<p>Ann ROE</p>" + note).body().text())
        .doesNotContain("ROE")
        .endsWith("*Name changed");
    assertThat(read(HEAD + by + STORY + "<p>Bo DOE</p>" + note).body().text()).contains("Bo DOE");
  }

  @Test
  void reporterOfTheLineBeatsTheEditorThatTheMetadataStates() {
    String html =
        "<html lang=zh><meta name=author content='李大华'><title>大桥重新开放</title>"
            + "<h1>大桥重新开放</h1><p>港口报记者 王小明</p>"
            + "<p>经过一年的维修，大桥昨天重新开放，许多居民步行过桥。</p>".repeat(4)
            + "<p>责任编辑：李大华</p>";
    assertThat(authors(html)).containsExactly("王小明");
    assertThat(authors(html.replace("<p>港口报记者 王小明</p>", ""))).containsExactly("李大华");
  }

  @Test
  void wordsThatThePageCallsATopicAreNoNameBesideADate() {
    String date = "<div class=date>3 May 2031</div>";
    assertThat(authors("<div class=StoryTags>Winter Games</div>" + date + HEAD + STORY)).isEmpty();
    assertThat(authors("<div class=who>Winter Games</div>" + date + HEAD + STORY))
        .containsExactly("Winter Games");
  }

  @Test
  void sentenceThatGoesOnBehindAnElementIsNoByline() {
    String rest = " from the quay to the ferry and past the yard that the harbour's council sold";
    String line = "<p>The work was done at the <i>Ferry Lab</i> by Ann Roe" + rest + rest + ".</p>";
    assertThat(authors(HEAD + line + STORY)).isEmpty();
  }

  @Test
  void boxAboutTheAuthorBehindTheStoryIsNoPartOfIt() {
    String by = "<meta name=author content='Ann Roe'>";
    String box = "<h3>Ann Roe</h3><p>Grew up by the river and writes about what floats on it.</p>";
    assertThat(read(HEAD + by + STORY + box).body().text()).endsWith("the sun was up.");
    assertThat(read(HEAD + by + "<h3>Ann Roe</h3>" + STORY).body().text()).contains("the sun");
  }

  @Test
  void nameThatIsSaidTwiceIsOne() {
    assertThat(authors(HEAD + "<p class=byline>By Ann Roe Ann Roe</p>" + STORY))
        .containsExactly("Ann Roe");
  }

  @Test
  void reporterWithinTheDatelineIsTheAuthorOfAnUnsignedStory() {
    String lead = STORY.replaceFirst("<p>The", "<p>【東京=山田太郎】The");
    assertThat(authors(HEAD + lead)).containsExactly("山田太郎");
    assertThat(authors(HEAD + "<p>By Ann Roe</p>" + lead)).containsExactly("Ann Roe");
  }

  @Test
  void whoTookThePictureOrCommentedDidNotWriteTheStory() {
    String picture =
        "<div itemscope itemtype='https://schema.org/ImageObject'><span itemprop=author>Cy Low</span></div>";
    String comment =
        "<div itemscope itemtype='https://schema.org/Comment'><span itemprop=author>Di Moe</span></div>";
    assertThat(authors(HEAD + picture + STORY + comment)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>By <a rel=author href=/author/tobi>Tobi</a></p> | Tobi | PERSON",
        "<p>by tobi on March 3, 2024</p> | tobi | PERSON",
        "<p>By The Harbour Team</p> | The Harbour Team | ORGANIZATION",
        "<p>By the Harbour Team</p> | the Harbour Team | ORGANIZATION",
        "<p>By <a rel=author href=/author/ask>Ask the Sailors</a></p> | Ask the Sailors | ORGANIZATION",
        "<p>By Reuters</p> | Reuters | AGENCY",
      })
  void pageShowsPenNamesTeamsAndAgencies(String line, String name, Kind kind) {
    assertThat(read(HEAD + line + STORY).byline().authors())
        .extracting(Author::name, Author::kind)
        .containsExactly(tuple(name, kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>By project</p>", "<p>By road and by rail</p>", "<p>By Monday</p>"})
  void clauseIsNoPenName(String line) {
    assertThat(authors(HEAD + STORY + line)).isEmpty();
  }

  @Test
  void authorOfACardIsReadWhereItsLabelSaysSo() {
    String card =
        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann Roe'>"
            + "<meta name=twitter:label2 content='Reading time'>"
            + "<meta name=twitter:data2 content='Two Minutes'>";
    assertThat(authors(card + HEAD + STORY)).containsExactly("Ann Roe");
    assertThat(authors(card.replace("Written by", "Written\n by") + HEAD + STORY))
        .containsExactly("Ann Roe");
    assertThat(authors(card.replace("Written by", "Filed under") + HEAD + STORY)).isEmpty();
  }

  @Test
  void authorsBoxBelowTheStoryTellsTheNameFirst() {
    String box =
        "<div class=author-box><h4>Ann Roe</h4><p>Ann has written about bridges and ferries and"
            + " the people who use them for twenty years.</p></div>";
    assertThat(authors(HEAD + STORY.repeat(3) + box)).containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>By <b>Ann Roe</b> March 3, 2024</p> | Ann Roe",
        "<div class=author>Ann Roe March 3, 2024</div> | Ann Roe",
        "<div class=author>Ann Roe Dec. 3, 2024</div> | Ann Roe",
        "<div class=author>김민수 기자</div> | 김민수",
      })
  void monthBesideANameIsNoPartOfIt(String line, String name) {
    assertThat(authors(HEAD + line + STORY)).containsExactly(name);
  }

  @Test
  void partThatNamesMoreThanItsLineIsWhole() {
    String line =
        "<div class=byline>Written by <b>Ann Roe</b>, <a href=/bo>Bo Doe</a>, <a href=/cy>Cy Low</a>"
            + "</div>";
    assertThat(authors(HEAD + line + STORY)).containsExactly("Ann Roe", "Bo Doe", "Cy Low");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "<p>Von <b><a href=/a>Anna Roh</a></b> und <b><a href=/b>Bodo Reh</a></b></p> => Anna Roh, Bodo Reh",
        "<p>By <a href=/a>Ann Roe</a>, <a href=/b>Bo Doe</a> and <a>Cy Low</a></p> => Ann Roe, Bo Doe, Cy Low",
        "<p>By <a href=/a>Ann Roe</a> in <a href=/b>Travel Notes</a></p> => Ann Roe",
        "<p>By <a href=/a>Ann Roe</a>, <a href=/b>Harbour Works</a></p> => Ann Roe",
        "<p>By <a href=/a>Ann Roe</a>, edited by <a href=/b>Bo Doe</a></p> => Ann Roe",
        "<p>Ein Artikel von <b>Anna Roh</b></p> => Anna Roh",
        "<p><b>Contributors:</b> Ann Roe</p> => Ann Roe",
        "<p><b>Autor(in):</b> <a>Anna Roh</a></p> => Anna Roh",
      })
  void namesInElementsOfTheirOwnAreOfOneByline(String line, String names) {
    assertThat(String.join(", ", authors(HEAD + line + STORY))).isEqualTo(names);
  }

  @Test
  void titleBeforeANameMakesNoOtherPerson() {
    String stated = json("Article", "{\"@type\":\"Person\",\"name\":\"Ann Roe\"}");
    String line = "<div class=author>Written by <b>Dr Ann Roe</b>, <b>Dr Bo Doe</b></div>";
    assertThat(authors(stated + HEAD + line + STORY)).containsExactly("Dr Ann Roe", "Dr Bo Doe");
  }

  @Test
  void givenNamesThatAreJoinedAreTwoPeople() {
    assertThat(authors("<meta name=author content='Ann &amp; Bo'>" + HEAD + STORY))
        .containsExactly("Ann", "Bo");
    assertThat(authors("<meta name=author content='Harbour and Co'>" + HEAD + STORY)).isEmpty();
  }
}
