package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site is called where its metadata has an address, and where only its title tells. */
class SiteResolverTest {

  private static final String HEAD = "Bridge opens to cars after long wait";

  private static String siteName(String host, String head) {
    String page = head + "<h1>" + HEAD + "</h1><p>" + "Cars may cross the bridge. ".repeat(20);
    return MetadataReader.read(PageReader.read(page, "https://" + host + "/news/bridge"))
        .siteName()
        .orElse("");
  }

  private static String stated(String name) {
    return "<meta property=og:site_name content='" + name + "'>";
  }

  @ParameterizedTest
  @CsvSource({
    "www.valleypost.example, www.valleypost.example, The Valley Post, The Valley Post",
    "valleypost.example, valleypost, Valley Post, Valley Post",
    "rio-post.example, rio-post.example, Río Post, Río Post",
    "fluss.example, fluss.online, Fluss Sport, Fluss Sport",
    "flodposten.example, flodposten, Flodposten, Flodposten",
    "recordvalley.example, recordvalley.example, The Wend-Record, The Wend-Record",
    "valleypost.example, valleypost.example, Harbour Media Holding, valleypost.example",
    "valleypost.example, valleypost.example, Valley Post GmbH, valleypost.example",
    "annroe.example, annroe.example, Ann Roe, annroe.example",
    "www.valleypost.example, www.valleypost.example, '', valleypost.example",
    "valleypost.example, valleypost.example/, '', valleypost.example",
    "valleypost.example, Valley.Post, The Valley Post, Valley.Post",
  })
  void anAddressGivesWayToTheNameThatItSpells(
      String host, String stated, String other, String name) {
    String head = stated(stated) + "<meta name=application-name content='" + other + "'>";
    assertThat(siteName(host, head)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "leflot.example; leflot.example; %s - Le Flot; Le Flot",
        "leflot.example; leflot; %s | Sport | Le Flot; Le Flot",
        "musicriver.example; musicriver; %s - Music News; musicriver",
        "flussamt.example; ; Flussamt online - Meldungen - %s; Flussamt online",
        "annroe.example; ; Ann Roe's Rivers | %s; Ann Roe's Rivers",
        "flussamt.example; ; flussamt.example: Das Flussamt - %s; Das Flussamt",
        "wend.example; ; Breaking | %s; ''",
        "fluss-bergbau.example; ; %s - Fluss-Bergbau; Fluss-Bergbau",
        "holzpost.example; ; %s // HolzPost; HolzPost",
      })
  void theTitleHasTheNameBesideTheHeadline(String host, String stated, String title, String name) {
    String site = stated == null ? "" : stated(stated);
    assertThat(siteName(host, site + "<title>" + title.formatted(HEAD) + "</title>"))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "info.hafenwerk.example, Infoportal - Hafenwerk Nord, Hafenwerk Nord",
    "flusspost.example, ☆☆☆ - Flusspost e.V. - Neues vom Fluss und vom Tal, Flusspost e.V.",
    "hafenwerk.example, Reisen im Norden - Hafenwerk der Stadt am Fluss, Reisen im Norden",
    "valley.example, Wend - The pages of the valley, Wend",
  })
  void ofSeveralPartsTheOneThatTheHostOpensIsTheName(String host, String stated, String name) {
    assertThat(siteName(host, stated(stated))).isEqualTo(name);
  }

  @Test
  void marksAloneAreNoName() {
    assertThat(siteName("valleypost.example", stated("/"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "valleypost.example, Homepage, The Valley Post, The Valley Post",
    "valleypost.example, Security, The Valley Post, The Valley Post",
    "valleypost.example, U.S., The Valley Post, The Valley Post",
    "valleypost.example, Startseite, Harbour Media, Harbour Media",
    "valleypost.example, Harbour, Media Holding, Harbour",
    "valleypost.example, The Harbour, The Valley Post, The Harbour",
  })
  void aSectionOrTheFrontPageGivesWayToTheNameOfTheHost(
      String host, String stated, String other, String name) {
    String head = stated(stated) + "<meta name=application-name content='" + other + "'>";
    assertThat(siteName(host, head)).isEqualTo(name);
  }

  @Test
  void theStorysTitleIsNoSite() {
    String title = "Bridge opens to all cars again";
    String head =
        "<title>"
            + title
            + "</title>"
            + stated(title)
            + "<meta name=application-name content=Post>";
    assertThat(siteName("valleypost.example", head)).isEqualTo("Post");
  }
}
