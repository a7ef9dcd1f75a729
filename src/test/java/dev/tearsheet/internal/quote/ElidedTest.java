package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that stand in one word with their article. */
class ElidedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Selon l'Unicef, c'est « une honte » pour la ville et les gens. | Unicef",
        "« C'est la fin », a déclaré l’ONU dans une note de la ville. | ONU",
        "L'OMS a dit que c'est « la fin de la ville » et que les gens partent. | OMS",
        "« C'est la fin », affirme l'Arabie Saoudite dans une note. | Arabie Saoudite",
        "« C'est la fin », affirme l'Insee dans une note de la ville. | Insee",
        "Secondo l'Istat, la spesa è «troppo alta» per le famiglie di oggi. | Istat",
        "«È la fine», ha detto l'Unesco in una nota per la città. | Unesco",
        "« C'est la fin », dit l'Avocat de la ville. | ?",
        "« C'est la fin », dit l'avocat de la ville. | ?",
      })
  void theArticleIsNoPartOfTheName(String text, String name) {
    Quote quote = QuoteFinder.find(text, Options.DEFAULT).quotes().get(0);
    assertThat(quote.attribution().flatMap(Attribution::name).orElse("?")).isEqualTo(name);
  }
}
