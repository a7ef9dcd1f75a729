package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where the text tells of more than one. */
class BearersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rep. Mark Medlow will go. The site belongs to a Scott Medlow of Lund. “It is time,” Medlow said. | Mark Medlow",
        "Mayor Ann Roe came. The permit was signed by one Leo Roe. “We wait,” Roe said. | Ann Roe",
        "Sheriff Dana Roe searched the barn. It belongs to a Kevin Roe of Lund. “We found tools,” Roe said. | Dana Roe",
        "Le maire Jean Merle attend. Le permis est signé par un certain Paul Merle. « Nous attendons », dit Merle. | Jean Merle",
        "El alcalde Juan Robles espera. El permiso lo firma un tal Luis Robles. «Esperamos», dijo Robles. | Juan Robles",
        "Il sindaco Aldo Ferri aspetta. Lo firma un certo Marco Ferri. «Aspettiamo», ha detto Ferri. | Aldo Ferri",
        "Bürgermeister Jan Mohr wartet. Die Erlaubnis gab eines gewissen Otto Mohr. „Wir warten“, sagte Mohr. | Jan Mohr",
      })
  void aNameWithAnArticleIsAnothers(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Studies are under way, as noted by dietitian Trista Best. “You will be fine,” she told the Herald. | Trista Best",
        "Kenneth Prest is at school. (Norwood County says no.) It should be a “last step,” he tells the Herald. | Kenneth Prest",
        "Actually I did not know what he meant. “Yes I do,” he replied. | -",
        "Leo Doe came home. Norwood Hospital said no. It was a “last step,” he told the Herald. | Leo Doe",
      })
  void aPronounIsWhoSpokeAndNoPlace(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We wait,” he said Agnes Pell, who runs the mill. | Agnes Pell",
        "“The bridge is closed,” she stated Agnes Pell on Monday. | Agnes Pell",
        "“We wait,” she added Rita Moss. | Rita Moss",
        "“We wait,” said Lock Keeper Dana Roe. | Dana Roe",
        "“We wait,” said Harbor Master Rita Moss. | Rita Moss",
        "“Bills go out in May,” Tax Collector Maud Ames said. | Maud Ames",
        "“Nobody swims,” said Head Lifeguard Leo Doe. | Leo Doe",
      })
  void aNameStandsBehindAPronounOrAnOffice(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  private static String name(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    return quotes.stream()
        .filter(quote -> quote.kind() != Quote.Kind.INDIRECT)
        .flatMap(quote -> quote.attribution().flatMap(Attribution::name).stream())
        .reduce((first, last) -> last)
        .orElse("-");
  }
}
