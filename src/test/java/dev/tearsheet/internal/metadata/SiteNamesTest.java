package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the name of the site and no headline, by its stated names and its address. */
class SiteNamesTest {

  private static final SiteNames SITE =
      new SiteNames(
          List.of("The Evening Courier of Lund and Holm", "Kurir Öst", "News", "Notes"),
          "https://www.lundpost.example/opinion/local-news/bridge-opens");

  @ParameterizedTest
  @CsvSource({
    "The Evening Courier of Lund and Holm, false",
    "Kurir Öst, true",
    "KURIR OST, true",
    "Lund Post, true",
    "lundpost.example, true",
    "post, true",
    "Lu, false",
    "l u n d post, false",
    "Lund Post today, false",
    "Kurir Öst: bridge opens, false",
    "|, true",
    "Bridge opens, false",
  })
  void allOfATextIsTheSitesName(String text, boolean all) {
    assertThat(SITE.isAll(text)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "Kurir Öst online, true",
    "Lund Post online, true",
    "News online, false",
    "Notes online, true",
    "Lun, true",
    "Lu, false",
    "Kurir Öst tells of old bridges, true",
    "Kurir Öst tells of the old bridge, false",
    "|, false",
    "Bridge opens, false",
  })
  void aWordMoreIsStillTheSite(String text, boolean site) {
    assertThat(SITE.is(text)).isEqualTo(site);
    assertThat(SITE.isShort(text)).isEqualTo(site && text.split(" ").length <= 2);
  }

  @ParameterizedTest
  @CsvSource({"Opinion, true", "Local News, true", "Local, false", "local - news, true"})
  void foldersOfTheAddressAreSections(String text, boolean folder) {
    assertThat(SITE.isFolder(text)).isEqualTo(folder);
  }

  @Test
  void onlyStatedNamesAreNames() {
    assertThat(SITE.isNamed("kurir öst")).isTrue();
    assertThat(SITE.isNamed("Lund Post")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "lundpost.example Bridge opens, Bridge opens",
    "lundpost.example, lundpost.example",
    "lundpost Bridge opens, lundpost Bridge opens",
    "holmpost.example Bridge opens, holmpost.example Bridge opens",
  })
  void addressBeforeATitleGoes(String title, String rest) {
    assertThat(SITE.withoutAddress(title)).isEqualTo(rest);
  }

  @Test
  void aDomainOfTwoPartsIsNoHost() {
    SiteNames site = new SiteNames(List.of(), "https://news.lundpost.co.example/bridge");
    assertThat(site.isAll("Lund Post")).isTrue();
    SiteNames none = new SiteNames(List.of(), "");
    assertThat(none.is("Lund Post")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "food.fz.example, FZ, true",
    "food.fz.example, fz, true",
    "food.fz.example, EX, false",
    "news.co.uk, co, false",
    "news.co.uk, UK, false",
    "news.fz, FZ, false",
  })
  void twoLettersAreTheSiteWhereItsAddressHasThem(String host, String text, boolean site) {
    assertThat(new SiteNames(List.of(), "https://" + host + "/soup").is(text)).isEqualTo(site);
  }
}
