package dev.tearsheet;

import static dev.tearsheet.BridgeStory.HEAD;
import static dev.tearsheet.BridgeStory.STORY;
import static dev.tearsheet.BridgeStory.authors;
import static dev.tearsheet.BridgeStory.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the place of an author's name: accounts, addresses, stored names, outlets. */
class StatedNamesTest {

  private static String stated(String name) {
    return "<meta name=author content='" + name + "'>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Anchor (anchor7); Anchor",
        "Anchor (a); Anchor",
        "Anchor (z); Anchor",
        "Anchor (09); Anchor",
        "Anchor (@the_anchor); Anchor",
        "Ann Roe (annroe7); Ann Roe",
      })
  void anAccountInBracketsIsNoPartOfTheName(String name, String author) {
    assertThat(authors(stated(name) + HEAD + STORY)).containsExactly(author);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paper.example/ann",
        "https://paper.example/ann",
        "ann@paper.example",
        "Web Admin",
        "postadmin",
        "roe-7",
        "roe_roe",
      })
  void accountsAndAddressesNameNobody(String name) {
    assertThat(authors(stated(name) + HEAD + STORY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Roe, Ann; Ann Roe",
        "Vries, Michiel de; Michiel de Vries",
        "Roe, A. B.; A. B. Roe",
        "Roe, Ann Maria Eva; Ann Maria Eva Roe",
        "ann.roe; Ann Roe",
        "ann.ro; Ann Ro",
        "ann.r; ann.r",
        "Roe, 7; Roe, 7",
      })
  void namesAsSystemsStoreThemAreReadAsTheyAreSpoken(String name, String author) {
    assertThat(authors(stated(name) + HEAD + STORY)).containsExactly(author);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bridge opens | Anchorage; Anchorage; ORGANIZATION",
        "Anchorage · Bridge opens; Anchorage; ORGANIZATION",
        "Bridge opens · ANCHORAGE; Anchorage; ORGANIZATION",
        "The Old Harbour Anchor - Bridge opens; The Old Harbour Anchor; ORGANIZATION",
        "Bridge opens — Lund anchor; Lund anchor; ORGANIZATION",
        "Bridge opens | Lund Anchor Logistics; Lund Anchor Logistics; ORGANIZATION",
        "Bridge opens Anchorage; Anchorage; PERSON",
        "Anchorage bridge opens; Anchorage; PERSON",
        "Bridge opens: Anchorage; Anchorage; PERSON",
        "Bridge|Anchorage; Anchorage; PERSON",
        "Anchorage|Bridge; Anchorage; PERSON",
        "Bridge opens | Lund Anchor; Lund Anchor; PERSON",
        "Bridge opens | Lund Old Anchor; Lund Old Anchor; PERSON",
        "| Anchorage; Anchorage; PERSON",
      })
  void whoTheTitleIsPartedFromIsTheOutlet(String title, String name, Author.Kind kind) {
    String page = stated(name) + "<title>" + title + "</title><h1>Bridge opens</h1>" + STORY;
    assertThat(read(page).byline().authors()).containsExactly(Author.of(name, kind));
  }

  /** A heading is no title: it may end with the name of whom it is about. */
  @ParameterizedTest
  @ValueSource(strings = {"Bridge opens | Anchorage", "Anchorage - Bridge opens"})
  void aHeadingTellsNothingOfTheOutlet(String heading) {
    String page = stated("Anchorage") + "<h1>" + heading + "</h1>" + STORY;
    assertThat(read(page).byline().authors())
        .containsExactly(Author.of("Anchorage", Author.Kind.PERSON));
  }

  /** The page's address is paper.example. */
  @ParameterizedTest
  @ValueSource(strings = {"paper", "Paper", "Paper.example", "www.paper.example"})
  void theNameInTheAddressIsTheOutlets(String name) {
    assertThat(authors(stated(name) + HEAD + STORY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Do LNN; LNN; ORGANIZATION",
        "Da LN; LN; ORGANIZATION",
        "Da Redação; Redação; ORGANIZATION",
        "Da Redação Lund; Redação Lund; ORGANIZATION",
        "Do LNN, em Lisboa; LNN; ORGANIZATION",
        "Do Ann; Do Ann; PERSON",
        "Do L; Do L; PERSON",
        "Do LNN Lund; Do LNN Lund; PERSON",
        "Ann Roe, Em São Paulo (SP); Ann Roe; PERSON",
        "Ann Roe, En Lima; Ann Roe; PERSON",
      })
  void outletsOfTwoLanguagesSignForThemselves(String line, String name, Author.Kind kind) {
    String page = HEAD + "<p class=byline>" + line + "</p>" + STORY;
    assertThat(read(page).byline().authors()).containsExactly(Author.of(name, kind));
  }

  @ParameterizedTest
  @CsvSource({"En Calma, En Calma", "Au Lima, Au Lima"})
  void otherWordsBehindAPrepositionAreNoPlace(String words, String name) {
    assertThat(authors(HEAD + "<p class=byline>Ann Roe, " + words + "</p>" + STORY))
        .containsExactly("Ann Roe", name);
  }
}
