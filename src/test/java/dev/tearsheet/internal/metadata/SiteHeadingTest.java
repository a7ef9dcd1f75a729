package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site's name as the first heading, as software for blogs sets it, and stray separators. */
class SiteHeadingTest {

  private static final String STORY = "<p>" + "Cars may cross the bridge again. ".repeat(30);

  private static final String BLOG =
      "<h1><a href='https://blog.example/'>Notes from the Wend</a></h1><h2>Friday, May 3, 2024</h2>";

  private static final String POST = "<h3 class='post-title entry-title'>Bridge opens</h3>" + STORY;

  private static Metadata read(String page) {
    return MetadataReader.read(PageReader.read(page, "https://blog.example/2024/05/bridge.html"));
  }

  @Test
  void aHeadingThatLeadsToTheFrontPageIsTheSitesName() {
    Metadata metadata = read("<title>Notes from the Wend: Bridge opens</title>" + BLOG + POST);
    assertThat(metadata.headline()).contains("Bridge opens");
    assertThat(metadata.siteName()).contains("Notes from the Wend");
  }

  @Test
  void belowTheSitesNameTheHeadingOverTheStoryIsTheHeadline() {
    String site = "<title>Notes from the Wend</title>" + BLOG;
    assertThat(read(site + POST).headline()).contains("Bridge opens");
    assertThat(read(site + STORY).headline()).isEmpty();
    assertThat(read(site + "<h2>2011</h2>" + STORY).headline()).isEmpty();
  }

  @Test
  void aHeadingThatLeadsElsewhereIsTheHeadline() {
    String link = "<h1><a href='/2024/05/bridge.html'>Bridge opens</a></h1>";
    assertThat(read(link + STORY).headline()).contains("Bridge opens");
    assertThat(read(link + STORY).siteName()).isEmpty();
    String elsewhere = "<h1><a href='https://other.example/'>Bridge opens</a></h1>";
    assertThat(read(elsewhere + STORY).siteName()).isEmpty();
  }

  @Test
  void theNameOnACardAboveAllIsNoAuthor() {
    String card = "<h1 class='vcard author'><a class=fn href='/'>Ann Roe</a></h1>";
    assertThat(read(card + POST).authorClaims()).noneMatch(claim -> claim.note().equals("h1"));
  }

  @Test
  void whatStandsInTheFootOfThePostIsOfIt() {
    String foot = "<div class=post-footer><span class='post-author'>Ann Roe</span></div>";
    String page = "<div class=page-footer><span class=author>Bo Doe</span></div>";
    assertThat(read(POST + foot + page).authorClaims())
        .extracting(claim -> claim.value() + " " + claim.spot().away())
        .contains("Ann Roe false", "Bo Doe true");
  }

  @ParameterizedTest
  @CsvSource({
    "Bridge opens ., Bridge opens",
    "Bridge opens |, Bridge opens",
    "- Bridge opens, Bridge opens",
    "· Bridge opens -, Bridge opens",
    "Bridge opens., Bridge opens.",
    "-12 degrees in Lund, -12 degrees in Lund",
    "« Bridge » opens, « Bridge » opens",
  })
  void separatorsAtTheEndsOfAHeadlineGo(String stated, String headline) {
    assertThat(StrayMarks.off(stated)).isEqualTo(headline);
    assertThat(read("<h1>" + stated + "</h1>" + STORY).headline()).contains(headline);
  }

  @Test
  void topHeadingThatLeadsToTheFolderAboveIsTheBlogsName() {
    String name = "<h1><a href='/2024'>Notes from the Wend</a></h1>";
    Metadata metadata =
        MetadataReader.read(
            PageReader.read(
                "<title>Bridge opens at last - Notes from the Wend</title>" + name + STORY,
                "https://blog.example/2024/05/bridge.html"));
    assertThat(metadata.headline()).contains("Bridge opens at last");
    assertThat(metadata.siteName()).contains("Notes from the Wend");
  }

  @Test
  void wholeTitleInPlaceOfTheSitesNameIsNone() {
    String title = "Bridge opens at last - Notes from the Wend";
    String stated =
        "<meta property=og:title content='%1$s'><meta property=og:site_name content='%1$s'>";
    Metadata metadata = read(stated.formatted(title) + BLOG + POST);
    assertThat(metadata.headline()).contains("Bridge opens at last");
    assertThat(metadata.siteName()).contains("Notes from the Wend");
    assertThat(read(stated.formatted("Wend Union - WU of the valley") + STORY).siteName())
        .contains("Wend Union");
  }

  @Test
  void headingOfSomeOfTheSitesNameIsNotTheHeadline() {
    String page =
        "<meta property=og:site_name content='Wend Valley News'>"
            + "<meta property=og:title content='Wend bridge opens - the long wait ends'>"
            + "<h1>Wend News</h1>";
    assertThat(read(page + STORY).headline()).contains("Wend bridge opens - the long wait ends");
  }

  @Test
  void nameOfASiteWithAMarkInItIsTakenOffTheTitle() {
    String site = "<meta property=og:site_name content='Wend_Valley'>";
    assertThat(read(site + "<title>Bridge opens (2) @ Wend_Valley</title>" + STORY).headline())
        .contains("Bridge opens (2)");
  }
}
