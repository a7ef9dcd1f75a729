package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.internal.dom.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCutTest {

  private static String headline(String page) {
    return MetadataReader.read(PageReader.read(page, "https://paper.example/bridge"))
        .headline()
        .orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News | Bridge opens to traffic | Lund Post",
        "Lund Post - News - Bridge opens to traffic",
        "Bridge opens to traffic :: Politics",
        "Bridge opens to traffic - Politics - Lund Post",
        "Bridge opens to traffic| Lund Post",
        "Bridge opens to traffic|Lund Post",
        "Bridge opens to traffic (Lund Post)",
        "Bridge opens to traffic @ Lund Post",
        "Bridge opens to traffic | Lund Post | All of the news from Lund"
      })
  void siteAndSectionAreCutOffBothEndsOfATitle(String title) {
    assertThat(
            headline(
                "<meta property='og:site_name' content='Lund Post'><title>" + title + "</title>"))
        .isEqualTo("Bridge opens to traffic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡轮连续第三天停在港口-隆德新闻网",
        "渡轮连续第三天停在港口|隆德新闻网",
        "渡轮连续第三天停在港口：隆德新闻网",
        "渡轮连续第三天停在港口（隆德新闻网）",
        "渡轮连续第三天停在港口【隆德新闻网】"
      })
  void siteIsCutOffATitleWithoutBlanks(String title) {
    assertThat(
            headline("<meta property='og:site_name' content='隆德新闻网'><title>" + title + "</title>"))
        .isEqualTo("渡轮连续第三天停在港口");
  }

  @Test
  void aHeadlineOfTwoWordsKeepsTheSectionBesideIt() {
    assertThat(headline("<title>Breaking | News</title>")).isEqualTo("Breaking | News");
  }
}
