package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which organization speaks as "the company", as "it" or by its initials. */
class OrganizationsTest {

  private static List<Attribution> speakers(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .flatMap(quote -> quote.attribution().stream())
        .toList();
  }

  private static List<String> names(String text) {
    return speakers(text).stream().map(speaker -> speaker.name().orElse("?")).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lund Port Authority met. “They rise,” the authority said. | Lund Port Authority",
        "The Lund Port Authority met. “They rise,” the agency said. | Lund Port Authority",
        "Bo Dahl left Lund Steel. “We had no choice,” the company said. | Lund Steel",
        "Vestor, a retailer, closed. “We had no choice,” the retailer said. | Vestor",
        "Lund Airways closed. “We had no choice,” the airline said. | Lund Airways",
        "The University of Lund closed. “There is no money,” the university said. | University of Lund",
        "Die Nordmark Stahl AG baut um. „Wir müssen“, teilte das Unternehmen mit. | Nordmark Stahl AG",
        "Die Universität Lund baut um. „Wir müssen“, teilte die Universität mit. | Universität Lund",
        "La Banque Roel ferme. «Nous partons», a déclaré la banque. | Banque Roel",
      })
  void aNounMeansTheOnlyOneOfItsKind(String text, String name) {
    assertThat(names(text)).containsExactly(name);
    assertThat(speakers(text)).allMatch(speaker -> speaker.title().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund Airways and Roel Airlines merge. “Fares fall,” the airline said.",
        "Lund lost its ferry in May. “We had no choice,” the company said.",
        "Lund Steel closed. “We had no choice,” a company in Roel said.",
        "Lund Steel closed. “We had no choice,” the company of Bo's father said.",
        "Ann Roe left the firm. “She was let go,” it said.",
        "Ann Roe opened the door. It was late. “She was let go,” it said.",
      })
  void nobodyIsMeantWhereTwoOrNoneAre(String text) {
    assertThat(names(text)).containsExactly("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund Steel closed in May. “We had no choice,” it said. | Lund Steel",
        "Vestor, a retailer, grew. The retailer has a plan. “We go on,” it said. | Vestor",
      })
  void itMeansTheSubjectOfTheSentenceBefore(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lund Transit Agency (LTA) closed. “It is over,” the LTA said. | Lund Transit Agency",
        "The Bureau of Roads (BR) met. “It is over,” BR said. | Bureau of Roads",
        "Ann Roe of the Lund Transit Agency (XTA) left. “It is over,” the XTA said. | XTA",
        "Ann Roe of the Lund Agency (lta) left. “It is over,” the LTA said. | LTA",
      })
  void initialsInBracketsAreTheNameBeforeThem(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Vestor Group left. “It is over,” the Vestor Group said. | Vestor Group",
        "The Hague Group left. “It is over,” The Hague Group said. | The Hague Group",
      })
  void anArticleThatOpensASentenceIsNoPartOfAnOrganization(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }
}
