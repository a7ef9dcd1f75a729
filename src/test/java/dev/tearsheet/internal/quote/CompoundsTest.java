package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with a hyphen, and bodies in the genitive, before a speaker's name. */
class CompoundsTest {

  private static List<String> names(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .map(quote -> quote.attribution().flatMap(Attribution::name).orElse("?"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The wall held,” said Holm-based Ann Roe. | Ann Roe",
        "“The wall held,” said Holm-turned Ann Roe. | Ann Roe",
        "“The wall held,” said Holm-loving Ann Roe. | Holm-loving Ann Roe",
        "“The wall held,” said Roe-Dahl Ann. | Roe-Dahl Ann",
        "– Det blir en lang ventetid for byen, sier LNN-kommentator Kristin Dahl. | Kristin Dahl",
        "– Det blir en lang ventetid for byen, sier LN-leder Kristin Dahl. | Kristin Dahl",
        "– Det blir en lang ventetid for byen, sier LN-sjef Kristin Dahl. | LN-sjef Kristin Dahl",
        "– Det blir en lang ventetid for byen, sier Ln-leder Kristin Dahl. | Ln-leder Kristin Dahl",
        "– Det blir en lang ventetid for byen, sier LN-Leder Kristin Dahl. | LN-Leder Kristin Dahl",
        "– Det blir en lang ventetid for byen, sier L-leder Kristin Dahl. | L-leder Kristin Dahl",
      })
  void adjectivesOfPlacesAndPostsWithAcronymsAreNoPartOfAName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Der Deich hält“, sagte die Chefin des Verbands Lena Tal. | Lena Tal",
        "„Der Deich hält“, sagte der Sprecher der Gewerkschaft Lena Tal. | Lena Tal",
        "„Der Deich hält“, sagte der Sprecher der Schülerin Lena Tal. | ?",
        "„Der Deich hält“, sagte der Sprecher des Mannes Lena Tal. | ?",
        "„Der Deich hält“, sagte der Sprecher des Bürgermeisters Lena Tal. | ?",
        "„Der Deich hält“, sagte der Leiter von Grünen Lena Tal. | ?",
        "„Der Deich hält“, sagte der Sprecher der Gewerkschaft Holm. | ?",
      })
  void whoLeadsABodyIsNamedBehindItAndPeopleInTheGenitiveAreOthers(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }
}
