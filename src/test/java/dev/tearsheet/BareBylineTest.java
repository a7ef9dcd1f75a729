package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.plain;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Timestamp;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no word calls an author's, beside the day of the story. */
class BareBylineTest {

  private static String names(Article article) {
    return article.byline().authors().stream().map(Author::name).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "Ann Roe | 3 May 2024 => Ann Roe",
        "3 May 2024 | Ann Roe => Ann Roe",
        "Ann Roe · May 3, 2024 => Ann Roe",
        "Ann Roe and Bo Doe - 3 May 2024 => Ann Roe; Bo Doe",
        "Ann Roe, Lund Courier | Published 3 May 2024 => Ann Roe",
        "Ann van der Roe | 03.05.2024, 09:15 Uhr => Ann van der Roe",
        "Published: May 3, 2024 · Modified: May 9, 2024 by Ann Roe · Follow us => Ann Roe",
        "Ann RoeMay 3, 20249:15 AM => Ann Roe",
        "Ann Roe03.05.2024 | 09:15 Uhr => Ann Roe",
        "Ann Roe3 maggio 2024 => Ann Roe",
        "ByAnn RoeandBo DoePublished3 May 2024 => Ann Roe; Bo Doe",
        "JUST IN: By Ann Roe | May 3, 2024 => Ann Roe",
        "VonAnn Roe | 03.05.2024 => Ann Roe",
        "Ann Roe in Lund | 3 May 2024 => Ann Roe",
        "Ann Roe (Lund) | 3 May 2024 => Ann Roe",
        "Ann RoeThe Courier | 3 May 2024 => Ann Roe",
        "Von Ann RoeBerlin | 03.05.2024 => Ann Roe",
        "by ann roe | May 3, 2024 => Ann Roe",
        "By ann roe and bo doe | May 3, 2024 => Ann Roe; Bo Doe",
      })
  void nameBesideADateOfPlainTextIsItsByline(String line, String names) {
    Article article = plain(line);
    assertThat(names(article)).isEqualTo(names);
    assertThat(article.published().map(Timestamp::day)).hasToString("Optional[2024-05-03]");
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "By Ann Roe / By Bo Doe => By Ann Roe By Bo Doe => Ann Roe; Bo Doe",
        "By Ann Roe in Lund / By Bo Doe in Holm => By Ann Roe in Lund By Bo Doe in Holm"
            + " => Ann Roe; Bo Doe",
        "By Ann RoeBy Bo Doe => By Ann Roe, By Bo Doe => Ann Roe; Bo Doe",
        "By Ann Roe / By Ann Roe => By Ann Roe => Ann Roe",
        "Von Anna Röhm / Von Bo Dahl => Von Anna Röhm Von Bo Dahl => Anna Röhm; Bo Dahl",
      })
  void bylinesBelowEachOtherAreOne(String lines, String line, String names) {
    Article article = plain(lines.replace(" / ", "\n"));
    assertThat(names(article)).isEqualTo(names);
    assertThat(article.byline().text()).contains(line);
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ann Roe\n3 May 2024", "3 May 2024\nAnn Roe"})
  void nameOnTheLineBesideADateIsItsByline(String lines) {
    Article article = plain(lines);
    assertThat(names(article)).isEqualTo("Ann Roe");
    assertThat(article.byline().text()).contains("Ann Roe");
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "World Affairs | 3 May 2024",
        "Summer Camp in Lund | 3 May 2024",
        "by the river side | 3 May 2024",
        "Avec Ann Roe, à Lund | 3 May 2024",
        "New York | 3 May 2024",
        "Port Ellen, 3 May 2024",
        "Valley Courier | 3 May 2024",
        "Introducing Nova | 3 May 2024",
        "Two Years | 3 May 2024",
        "Press Release | 3 May 2024",
        "Zurück zur Übersicht | 3. Mai 2024",
        "The River Walk Home Fund | 3 May 2024",
        "공유 더보기 | 3 May 2024",
      })
  void otherWordsBesideADateNameNobody(String line) {
    assertThat(names(plain(line))).isEmpty();
  }

  @Test
  void wordsThatTheStoryWritesSmallAreNoNameBesideADate() {
    String line = "West Ferry\n3 May 2024\n";
    assertThat(names(plain(line))).isEqualTo("West Ferry");
    assertThat(names(plain(line + "The quay on the west side is that of the ferry."))).isEmpty();
    assertThat(names(plain(line + "The quay on the west side is that of the boat.")))
        .isEqualTo("West Ferry");
  }

  @Test
  void pageThatKnowsItsAuthorsHasTheLineThatNamesThem() {
    String known = "<meta name=author content='Ann Roe'>" + HEAD;
    assertThat(read(known + "<p>Ann Roe</p><p>3 May 2024</p>" + STORY).byline().text())
        .contains("Ann Roe");
    assertThat(read(known + "<p>Bo Doe</p><p>3 May 2024</p>" + STORY).byline().text()).isEmpty();
  }

  @Test
  void headingBesideADateIsNoByline() {
    assertThat(authors(HEAD + "<h2>Ferry Lane</h2><p>3 May 2024</p>" + STORY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 4 May 2024, first published 3 May 2024",
        "Last updated on 4 May 2024 at 10:15, originally published on 3 May 2024",
        "First published on Fri 3 May 2024 09.00 BST, last modified on Sat 4 May 2024 10.15 BST",
        "Veröffentlicht am 3. Mai 2024 um 9.15 Uhr, zuletzt aktualisiert am 4. Mai 2024",
        "Publié le 3 mai 2024 à 9h15, mis à jour le 4 mai 2024 à 10h15",
      })
  void lineOfTwoDatesTellsPublicationAndChange(String line) {
    Article article = plain(line);
    assertThat(article.published().map(Timestamp::day)).hasToString("Optional[2024-05-03]");
    assertThat(article.modified().map(Timestamp::day)).hasToString("Optional[2024-05-04]");
    assertThat(article.body().text()).startsWith("The bridge");
  }

  @Test
  void nameBehindTheLastSentenceSignsAStoryThatNamesNobodyElse() {
    String story = "<p>" + STORY.replaceAll("</?p>", "") + "</p>";
    Article article = read(HEAD + story + "<p><i>Anna Roe</i></p>");
    assertThat(names(article)).isEqualTo("Anna Roe");
    assertThat(article.body().text()).endsWith("was up.");
    assertThat(authors("<meta name=author content='Bo Doe'>" + HEAD + story + "<p>Anna Roe</p>"))
        .containsExactly("Bo Doe");
    assertThat(authors(HEAD + story + "<p>Harbour Works</p>")).isEmpty();
    assertThat(authors(HEAD + story + "<p>Colours in this picture</p><p>Anna Roe</p>")).isEmpty();
    assertThat(authors(HEAD + "<div>" + story + "</div><div><p>Anna Roe</p></div>")).isEmpty();
    String more = "</div><div class=related><a href=/a>More bridges</a> <a href=/b>Boats</a></div>";
    assertThat(authors(HEAD + "<div>" + story + "<p>Anna Roe</p>" + more))
        .containsExactly("Anna Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Scott Roe, Lund Today 9:35 p.m. EDT July 18, 2031; Scott Roe; 2031-07-18",
        "July 18, 2031 Scott Roe; Scott Roe; 2031-07-18",
        "News By Ann Roe Jul. 18, 2031 5:16 pm; Ann Roe; 2031-07-18",
        "By Ann Roe Lund News; Ann Roe; ''",
        "July 18, 2031 RSS Feed Print; ''; 2031-07-18",
        "paper.valley.example, Thursday 18 July 2031 15.45 BST; ''; 2031-07-18",
        "July 18, 2031 - 2:02 PM July 18, 2031 - 2:02 PM; ''; 2031-07-18",
      })
  void lineBelowTheHeadlineNamesAuthorOutletAndDay(String line, String names, String day) {
    Article article = plain("By the river\nShare\n" + line + "\nPrint\n");
    assertThat(names(article)).isEqualTo(names);
    assertThat(article.published().map(date -> date.day().toString()).orElse("")).isEqualTo(day);
  }

  @Test
  void signatureAboveNotesIsNoPartOfTheStory() {
    String meta = "<meta name=author content='Ann Roe'>" + HEAD + STORY;
    String note = "<p>*Names were changed.</p>";
    Article one = read(meta + "<p>Ann Roe</p>" + note);
    assertThat(one.byline().text()).contains("Ann Roe");
    assertThat(one.body().text()).doesNotContain("Ann Roe").endsWith("*Names were changed.");
    Article two = read(meta + "<p>– Ann Roe</p>" + note + note);
    assertThat(two.byline().text()).contains("Ann Roe");
    assertThat(two.body().text()).doesNotContain("Ann Roe");
    Article many = read(meta + "<p>– Ann Roe</p>" + note + note + note);
    assertThat(many.body().text()).contains("Ann Roe");
    assertThat(read(HEAD + STORY + "<p>Anna Roe</p>" + note).body().text()).contains("Anna Roe");
  }

  @Test
  void dateFarIntoALineHasNoBylineBehindIt() {
    assertThat(names(plain("Posted on May 3, 2024 by Ann Roe"))).isEqualTo("Ann Roe");
    assertThat(names(plain("Posted to the site on May 3, 2024 by Ann Roe"))).isEmpty();
  }

  @Test
  void headOfAPlainTextIsReadAcrossPageFurniture() {
    String buttons = "Email\nPrint\nShare\nTweet\nText\nSave\nDigg\nReddit\nMore\n";
    Article article =
        ArticleParser.create()
            .parse(
                Source.text(
                    "18 July 2031 Last updated at 11:25 GMT\nShare\nPrint\nEmail\n"
                        + "Bridge opens to traffic\nBy Ann Roe\n"
                        + buttons
                        + STORY.replaceAll("<[^>]+>", "\n")));
    assertThat(article.headline()).contains("Bridge opens to traffic");
    assertThat(names(article)).isEqualTo("Ann Roe");
    assertThat(article.published().or(article::modified).map(Timestamp::day))
        .hasToString("Optional[2031-07-18]");
  }

  @Test
  void bylineIsNoHeadlineOfAPlainText() {
    String story =
        "Le bac vers les îles est resté au port tout l'hiver, et le conseil a dit lundi qu'il"
            + " repartirait en mai. La réparation de la coque a duré plus longtemps que prévu.";
    Article article =
        ArticleParser.create()
            .parse(
                Source.text(
                    "Le bac repart\n\nPar ANN ROE, BO DOE Envoyés spéciaux à Lund\n\n"
                        + story
                        + "\n\nLe bac vers les îles est resté au port.\n"));
    assertThat(article.headline()).contains("Le bac repart");
    assertThat(names(article)).isEqualTo("Ann Roe; Bo Doe");
  }

  @Test
  void koreanReporterSignsBehindTheStory() {
    Article article = read(HEAD + STORY + "<p>홍길순 기자 gildong@paper.example</p>");
    assertThat(names(article)).isEqualTo("홍길순");
    assertThat(article.body().text()).endsWith("was up.");
  }

  @Test
  void labelThatMetANameTellsAChange() {
    Article article = read(HEAD + "<p>By Ann RoeUpdated 3 May 2024</p>" + STORY);
    assertThat(article.published()).isEmpty();
    assertThat(article.modified().map(Timestamp::day)).hasToString("Optional[2024-05-03]");
    assertThat(article.byline().text()).contains("By Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zuletzt überarbeitet am 9. Mai 2031",
        "Letzte Überarbeitung: 09.05.2031",
        "Dernière modification : 9 mai 2031",
        "Última modificación: 9 de mayo de 2031",
        "Ultima modifica: 9 maggio 2031",
        "Laatste wijziging: 9 mei 2031",
        "Ostatnia zmiana: 9 maja 2031",
        "Poslední úprava: 9. května 2031",
        "Siste endring: 9. mai 2031",
        "Последнее изменение: 9 мая 2031"
      })
  void aLabelOfTheLastChangeTellsWhenItWasModified(String line) {
    Article article = read("<h1>Bridge opens</h1><p>3.5.2031</p><p>" + line + "</p>" + STORY);
    assertThat(article.modified().map(Timestamp::day)).hasToString("Optional[2031-05-09]");
  }
}
