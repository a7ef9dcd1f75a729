package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Image;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.dom.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vocabularies besides JSON-LD. */
class MetaTest {

  private static final String HEAD = "<title>Bridge opens</title><h1>Bridge opens</h1>";

  private static Metadata read(String page) {
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"));
  }

  @Test
  void whatIsEscapedTwiceIsReadTwice() {
    Metadata metadata =
        read(
            "<meta property='og:title' content='The mayor&amp;#8217;s bridge &amp;amp; the ferry'>"
                + "<meta name=description content='It&amp;rsquo;s open.'>");

    assertThat(metadata.headline()).contains("The mayor’s bridge & the ferry");
    assertThat(metadata.standfirst()).contains("It’s open.");
  }

  @Test
  void softwareThatMadeThePageIsOneOfItsTypes() {
    assertThat(read("<meta name=generator content='Discourse 3.2.0 - x'>" + HEAD).types())
        .containsExactly("generator:discourse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dc:creator twitter:site_name",
        "x:by article:author",
        "dc:creator\tog:article:author",
        "  schema:author  dcterms:creator ",
      })
  void propertiesOfOneElementMayBeSeveral(String properties) {
    String page = "<meta property='" + properties + "' content='Ann Roe'>" + HEAD;
    assertThat(read(page).authorClaims()).extracting(Claim::value).contains("Ann Roe");
    String summary = "<meta property='dc:description og:description' content='Cars cross again.'>";
    assertThat(read(summary + HEAD).standfirst()).contains("Cars cross again.");
    String name = "<meta name='photo author' content='Ann Roe'>";
    assertThat(read(name + HEAD).authorClaims()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "property, article:published_time",
    "name, article:published_time",
    "property, og:article:published_time",
    "name, dc.date.issued",
    "name, DC:date",
    "name, dcterms.created",
    "name, parsely-pub-date",
    "name, sailthru.date",
    "name, rbpubdate",
    "name, citation_publication_date",
    "property, rnews:datePublished",
    "name, prism.publicationDate",
    "itemprop, datePublished",
  })
  void dayOfPublicationIsReadInEveryVocabulary(String attribute, String name) {
    assertThat(
            read("<meta " + attribute + "='" + name + "' content='2024-03-03'>" + HEAD)
                .published()
                .map(Timestamp::iso))
        .contains("2024-03-03");
  }

  @ParameterizedTest
  @CsvSource({
    "name, author",
    "name, byl",
    "name, dc.creator",
    "name, parsely-author",
    "name, sailthru.author",
    "name, rbauthors",
    "name, citation_author",
    "property, article:author",
  })
  void authorIsReadInEveryVocabulary(String attribute, String name) {
    assertThat(
            read("<meta " + attribute + "='" + name + "' content='Ann Roe'>" + HEAD).authorClaims())
        .extracting(Claim::value)
        .contains("Ann Roe");
  }

  @Test
  void parselysJsonIsRead() {
    Metadata metadata =
        read(
            "<meta name='parsely-page' content='{\"title\":\"Bridge opens\",\"section\":\"Roads\","
                + "\"pub_date\":\"2024-03-03T08:00:00Z\",\"authors\":[\"Ann Roe\",\"Bo Doe\"],"
                + "\"tags\":[\"bridge\",\"Lund\"]}'>"
                + HEAD);
    assertThat(metadata.published().map(Timestamp::iso)).contains("2024-03-03T08:00:00Z");
    assertThat(metadata.section()).contains("Roads");
    assertThat(metadata.keywords()).containsExactly("bridge", "Lund");
    assertThat(metadata.authorClaims()).extracting(Claim::value).contains("Ann Roe", "Bo Doe");
  }

  @Test
  void linksToTopicsOfTheSiteAreKeywordsWhereNothingElseIs() {
    String topics =
        "<p><a href=/topics/bridges>Bridges</a> <a href=https://paper.example/thema/lund>Lund</a>"
            + " <a href=https://other.example/topics/ropes>Ropes</a> <a href=/topics/>All</a></p>"
            + "<nav><a href=/topics/sport>Sport</a></nav>";
    assertThat(read(HEAD + topics).keywords()).containsExactly("Bridges", "Lund");
    assertThat(read("<meta name=keywords content=river>" + HEAD + topics).keywords())
        .containsExactly("river");
  }

  @Test
  void outletOfAnHnewsStoryIsItsSourceOrganization() {
    String story =
        "<div class=hnews><span class='source-org vcard'><span class='org fn'>Lund Post</span>,"
            + " <span class=adr>Lund</span></span></div>";
    assertThat(read(HEAD + story).siteName()).contains("Lund Post");
    assertThat(read("<meta property=og:site_name content=Anchor>" + HEAD + story).siteName())
        .contains("Anchor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<figcaption>The bridge at noon. <span class=photo-credit>Ann Roe/AP</span></figcaption>; The bridge at noon.; Ann Roe/AP",
        "<figcaption>The bridge at noon. Photo: Ann Roe (AP)</figcaption>; The bridge at noon.; Photo: Ann Roe (AP)",
        "<figcaption>Die Brücke am Mittag (Foto: Ann Roh)</figcaption>; Die Brücke am Mittag; Foto: Ann Roh",
        "<figcaption>The bridge at noon © Ann Roe</figcaption>; The bridge at noon; © Ann Roe",
        "<figcaption>One thing is sure: it is open.</figcaption>; One thing is sure: it is open.;",
      })
  void creditOfAPictureIsKeptApartFromItsCaption(String caption, String text, String credit) {
    Metadata metadata = read(HEAD + "<figure><img src=/b.jpg>" + caption + "</figure>");
    assertThat(metadata.pictures().images())
        .containsExactly(
            new Image(
                "https://paper.example/b.jpg",
                Optional.of(text),
                Optional.ofNullable(credit),
                true));
  }

  @Test
  void linksToTagsAreKeywordsWhereNothingElseIs() {
    assertThat(
            read(HEAD + "<a rel=tag href=/t/1>Bridges</a><a rel=tag href=/t/2>Lund</a>").keywords())
        .containsExactly("Bridges", "Lund");
  }

  @Test
  void jsonLdThatAFrameworkWroteIntoAMetaElementIsRead() {
    String page =
        "<meta name='script:ld+json' content='{\"@type\":\"Article\",\"headline\":\"Bridge opens\",\"datePublished\":\"2024-03-04\"}'>";
    assertThat(MetadataReader.read(PageReader.read(page, "")).published()).isPresent();
  }

  private static final String TRAIL =
      "<script type=application/ld+json>{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
          + "{\"name\":\"Home\"},{\"item\":{\"name\":\"Local\"}},{\"name\":\"Bridge opens to\"}]}</script>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav class=breadcrumbs><a href=/>Home</a> › <a href=/r>Region</a> › <a href=/l>Lund</a></nav>",
        "<ol class=trail-breadcrumb><li><a href=/>Startseite</a><li><a href=/l>Lund</a></ol>",
        "<nav aria-label=Breadcrumb><a href=/>Post</a> <a href=/l>Lund</a> <a href=>Bridge</a></nav>",
        "<ol itemscope itemtype='https://schema.org/BreadcrumbList'><a href=/l>Lund</a></ol>",
        "<ul><li class=breadcrumb-item><a href=/l>Lund</a><li class=breadcrumb-item>Bridge</ul>",
        "<p class=breadcrumb><a href=/l>Lund</a> <a href=/l?page=2>‹ Back</a></p>",
      })
  void lastStepOfATrailThatThePageShowsIsTheSection(String trail) {
    String site = "<meta property=og:site_name content=Post>";
    assertThat(read(site + trail + HEAD).section()).contains("Lund");
    String stated = "<meta property=article:section content=News>";
    assertThat(read(stated + trail + HEAD).section()).contains("News");
  }

  @Test
  void lastStepOfTheTrailBeforeTheStoryIsItsSection() {
    String head = "<title>Bridge opens to traffic</title><h1>Bridge opens to traffic</h1>";
    assertThat(read(TRAIL + head).section()).contains("Local");
    assertThat(read("<meta property='article:section' content=News>" + TRAIL + head).section())
        .contains("News");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel='canonical alternate' href=/b> | https://paper.example/b",
        "<link rel=canonical href=''><meta property='og:url' content='https://paper.example/b'> | https://paper.example/b",
        "<link rel=canonical href='http:'><meta property='og:url' content='https://paper.example/b'> | https://paper.example/b",
        "<link rel=canonical href='http://'><meta property='og:url' content='https://paper.example/b'> | https://paper.example/b",
        "<link rel=canonical href='https:///b'><meta property='og:url' content='https://paper.example/b'> | https://paper.example/b",
        "<link rel=canonical href='https:////paper.example/b'> | https://paper.example/b",
        "<link rel=canonical href='http:b'><meta property='og:url' content='HTTPS://paper.example/b'> | HTTPS://paper.example/b",
        "<link rel=canonical href='https://paper.example/'><meta property='og:url' content='https://paper.example/b'> | https://paper.example/b",
        "<script type=application/ld+json>{'@type':'Article','headline':'Bridge opens','mainEntityOfPage':{'@id':'https://paper.example/b'}}</script> | https://paper.example/b",
      })
  void addressOfTheStoryIsNotThatOfTheFrontPage(String head, String address) {
    assertThat(read(head + HEAD).canonicalUrl()).contains(address);
  }

  @Test
  void theFrontPageIsNoAddressOfAStoryThatStandsElsewhere() {
    assertThat(read("<link rel=canonical href='https://paper.example/'>" + HEAD).canonicalUrl())
        .isEmpty();
  }

  @Test
  void siteIsCalledAsItsTitleEndsWhenItsHostIsCalledSo() {
    assertThat(read("<title>Bridge opens to traffic | Paper</title>").siteName()).contains("Paper");
    assertThat(read("<title>Bridge opens to traffic | Cars</title>").siteName()).isEmpty();
    assertThat(
            read("<meta property='og:site_name' content='https://paper.example'>"
                    + "<meta name=apple-mobile-web-app-title content='Lund Post'>")
                .siteName())
        .contains("Lund Post");
  }

  @Test
  void topicsOfJsonLdMayBeTerms() {
    assertThat(
            read("<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Bridge opens\","
                    + "\"keywords\":[{\"@type\":\"DefinedTerm\",\"name\":\"bridge\"}]}</script>")
                .keywords())
        .containsExactly("bridge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour,News | Harbour",
        "harbour, news, opinion | harbour",
        "Harbour, | Harbour",
        "Lund, Skåne | Lund, Skåne",
        "Arts, Books, Stage and Culture | Arts, Books, Stage and Culture"
      })
  void sectionIsTheFirstOfSeveral(String stated, String section) {
    String head = "<meta property='article:section' content='" + stated + "'>";
    assertThat(read(head + HEAD).section()).contains(section);
  }
}
