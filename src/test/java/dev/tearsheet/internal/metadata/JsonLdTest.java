package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Image;
import dev.tearsheet.internal.dom.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  private static Metadata read(String script) {
    String page =
        "<title>Bridge opens</title><script type='application/ld+json'>" + script + "</script>";
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"));
  }

  @Test
  void middleNameStandsBetweenTheOthers() {
    String author = "{'givenName':'Orla','additionalName':'M.','familyName':'Fenwick'}";
    String story = "{'@type':'NewsArticle','headline':'Bridge opens','author':" + author + "}";
    assertThat(read(story.replace('\'', '"')).authorClaims())
        .extracting(Claim::value)
        .containsExactly("Orla M. Fenwick");
  }

  /** Each tells the same story by the same author in another shape. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','headline':'Bridge opens','datePublished':'2023-12-03','author':'Ann Roe'}",
        "[{'@type':'WebSite','name':'Paper'},{'@type':'NewsArticle','headline':'Bridge opens','datePublished':'2023-12-03','author':{'@type':'Person','name':'Ann Roe'}}]",
        "{'@context':'http://schema.org/','@graph':[{'@type':['Article','NewsArticle'],'headline':'Bridge opens','datePublished':'2023-12-03','author':{'@id':'#a'}},{'@id':'#a','@type':'Person','name':'Ann Roe'}]}",
        "{'@type':'https://schema.org/Report','headline':'Bridge opens','datePublished':'2023-12-03','author':[null,{'givenName':'Ann','familyName':'Roe'}]}",
        "{'@type':'Product','name':'Rope'} {'@type':'BlogPosting','headline':'Bridge opens','datePublished':'2023-12-03','author':['Ann Roe']}",
        "<![CDATA[{'@type':'Article',/* one */'headline':'Bridge\nopens','datePublished':'2023-12-03','author':{'name':'Ann Roe',},}]]>",
        "{'@type':'Article','headline':'Bridge opens','datePublished':'2023-12-03','author':'Ann Roe','about':{'broken'",
        "{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Bridge opens&quot;,&quot;datePublished&quot;:&quot;2023-12-03&quot;,&quot;author&quot;:&quot;Ann Roe&quot;}",
      })
  void shapesOnRealPagesAreRead(String script) {
    Metadata metadata = read(script.replace('\'', '"'));
    assertThat(metadata.headline()).contains("Bridge opens");
    assertThat(metadata.published().orElseThrow().iso()).isEqualTo("2023-12-03");
    assertThat(metadata.authorClaims()).extracting(Claim::value).contains("Ann Roe");
  }

  /** schema.org's address with and without its s and slash. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://schema.org",
        "https://schema.org",
        "http://schema.org/",
        "https://schema.org/"
      })
  void everyFormOfTheContextIsRead(String context) {
    assertThat(
            read("{\"@context\":\""
                    + context
                    + "\",\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"datePublished\":\"2023-12-03\"}")
                .published())
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article",
        "NewsArticle",
        "AnalysisNewsArticle",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
        "SatiricalArticle",
        "AdvertiserContentArticle",
        "SocialMediaPosting",
        "TechArticle",
        "ScholarlyArticle"
      })
  void everyKindOfArticleIsOne(String type) {
    assertThat(
            read("{\"@type\":\""
                    + type
                    + "\",\"headline\":\"Bridge opens\",\"author\":\"Ann Roe\"}")
                .authorClaims())
        .extracting(Claim::origin)
        .containsExactly(Origin.JSON_LD);
  }

  @Test
  void storyIsTheNodeWhoseAddressIsThePagesNotTheFirst() {
    String other = "{'@type':'NewsArticle','headline':'Tunnel closes','author':'Cy Low'}";
    String own =
        "{'@type':'NewsArticle','headline':'Other words','author':'Ann Roe',"
            + "'mainEntityOfPage':{'@id':'https://paper.example/bridge'}}";
    assertThat(read(("[" + other + "," + own + "]").replace('\'', '"')).authorClaims())
        .extracting(Claim::value)
        .containsExactly("Ann Roe");
  }

  @Test
  void storyBehindAReviewOrAProductIsFound() {
    String review =
        "{'@type':'Review','author':'Cy Low','name':'Rope','reviewRating':{'ratingValue':4}}";
    String story = "{'@type':'NewsArticle','headline':'Bridge opens','author':'Ann Roe'}";
    assertThat(read(("[" + review + "," + story + "]").replace('\'', '"')).authorClaims())
        .filteredOn(claim -> claim.origin() == Origin.JSON_LD)
        .extracting(Claim::value)
        .containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "[false]", "{'name':true}", "[{'name':[false,null]}]"})
  void valueThatIsNoTextNamesNobody(String author) {
    String script = "{'@type':'NewsArticle','headline':'Bridge opens','author':" + author + "}";
    assertThat(read(script.replace('\'', '"')).authorClaims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/ann'>Ann Roe</a>",
        "<b>Ann</b> Roe",
        "&lt;a href='/ann'&gt;Ann Roe&lt;/a&gt;",
        "Ann Roe<br/>"
      })
  void tagsInANameAreNoPartOfIt(String name) {
    String script =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"author\":\"" + name + "\"}";
    assertThat(read(script).authorClaims()).extracting(Claim::value).containsExactly("Ann Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{ author }}", "${author}", "%author%", "[object Object]", "undefined", "null"})
  void whatATemplateLeavesIsNoValue(String left) {
    String story =
        "{\"@type\":\"NewsArticle\",\"headline\":\"" + left + "\",\"author\":\"" + left + "\"}";
    assertThat(read(story).authorClaims()).isEmpty();
    assertThat(read(story).headline()).contains("Bridge opens");
    String told = "{{ author }} and {{ title }} are left";
    assertThat(read(story.replace(left, told)).headline()).contains(told);
  }

  @Test
  void personsHaveRoleAndAddress() {
    String author =
        "{'@type':'Person','name':'Ann Roe','jobTitle':'Reporter','url':'https://paper.example/ann'}";
    Claim claim =
        read(("{'@type':'Article','headline':'Bridge opens','author':[" + author + ",null]}")
                .replace('\'', '"'))
            .authorClaims()
            .get(0);
    assertThat(claim.note()).isEqualTo("Reporter");
    assertThat(claim.url()).isEqualTo("https://paper.example/ann");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"true", "\"True\"", "\"http://schema.org/True\"", "\"https://schema.org/True\""})
  void accessIsReadInEveryForm(String value) {
    assertThat(
            read("{\"@type\":\"Article\",\"headline\":\"x y\",\"isAccessibleForFree\":"
                    + value
                    + "}")
                .access())
        .contains(Access.FREE);
  }

  @Test
  void otherMembersOfAStoryAreRead() {
    Metadata metadata =
        read(
            ("{'@type':'Article','headline':'Bridge opens','alternativeHeadline':'Lund',"
                    + "'description':'At last.','inLanguage':'en-GB','dateline':'LUND',"
                    + "'articleSection':['News','Roads'],'keywords':['bridge','road works'],"
                    + "'image':{'@type':'ImageObject','url':'https://paper.example/b.jpg',"
                    + "'caption':'The bridge','creditText':'Bo Doe'},"
                    + "'publisher':{'@type':'Organization','name':'Paper'}}")
                .replace('\'', '"'));
    assertThat(metadata.standfirst()).contains("At last.");
    assertThat(metadata.language()).contains("en");
    assertThat(metadata.dateline()).contains("LUND");
    assertThat(metadata.section()).contains("News");
    assertThat(metadata.keywords()).containsExactly("bridge", "road works");
    assertThat(metadata.siteName()).contains("Paper");
    assertThat(metadata.pictures().images())
        .containsExactly(
            new Image(
                "https://paper.example/b.jpg",
                Optional.of("The bridge"),
                Optional.of("Bo Doe"),
                true));
  }

  @Test
  void referencesInACircleEnd() {
    Metadata metadata =
        read(
            "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"Article\",\"author\":{\"@id\":\"#b\"}},{\"@id\":\"#b\",\"author\":{\"@id\":\"#a\"}}]}");
    assertThat(metadata.authorClaims()).isEmpty();
  }

  @Test
  void entitiesWithinStringsAreResolved() {
    assertThat(
            read("{\"@type\":\"Article\",\"author\":\"Ann O&#39;Roe\",\"headline\":\"x\"}")
                .authorClaims())
        .extracting(Claim::value)
        .contains("Ann O'Roe");
  }

  @Test
  void modifiedDateIsNeverPublished() {
    Metadata metadata =
        read("{\"@type\":\"Article\",\"headline\":\"x\",\"dateModified\":\"2024-01-01\"}");
    assertThat(metadata.published()).isEqualTo(Optional.empty());
    assertThat(metadata.modified().orElseThrow().iso()).isEqualTo("2024-01-01");
  }

  @Test
  void subjectsOfTheStoryAreKeywordsWhereNoneAreStated() {
    String about =
        "'about':[{'@type':'Thing','name':'Bridges'},{'@type':'Place','name':'Lund'},'Roads']";
    assertThat(read("{'@type':'Article','headline':'Bridge opens'," + about + "}").keywords())
        .containsExactlyInAnyOrder("Roads", "Bridges", "Lund");
    assertThat(
            read("{'@type':'Article','headline':'Bridge opens','keywords':'river'," + about + "}")
                .keywords())
        .containsExactly("river");
  }

  @Test
  void partBehindAWallMakesTheStoryPaywalled() {
    String part = "'hasPart':{'@type':'WebPageElement','isAccessibleForFree':%s}";
    String story = "{'@type':'Article','headline':'Bridge opens',";
    assertThat(read(story + part.formatted("'False'") + "}").access()).contains(Access.PAYWALLED);
    assertThat(read(story + part.formatted("true") + "}").access()).isEmpty();
    assertThat(read(story + "'isAccessibleForFree':true," + part.formatted("false") + "}").access())
        .contains(Access.FREE);
  }
}
