package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

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
      })
  void shapesOnRealPagesAreRead(String script) {
    Metadata metadata = read(script.replace('\'', '"'));
    assertThat(metadata.headline()).contains("Bridge opens");
    assertThat(metadata.published().orElseThrow().iso()).isEqualTo("2023-12-03");
    assertThat(metadata.authorClaims()).extracting(Claim::value).contains("Ann Roe");
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
}
