package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a phrase with a colon leads to, in a paragraph below somebody else's. */
class LedInTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luc Petit parle de la ville./Le cri du cœur de Maëlle Riou, ostréicultrice : « Qu'on nous dise"
            + " enfin la vérité ! » | Maëlle Riou",
        "Luc Petit a dit non./La réaction de Jean Morel, hier soir : « On reste dans la ville. » | Jean Morel",
        "Luis Mena dijo que no./La respuesta de Ana Robles: «Vamos a quedarnos en la ciudad». | Ana Robles",
        "Marco Neri ha detto di no./Lo sfogo di Anna Bassi: «Restiamo in città». | Anna Bassi",
        "Rui Teles disse que não./O desabafo de Ana Pinto: “Vamos ficar na cidade.” | Ana Pinto",
        "Els Kok zegt nee./De reactie van Jan de Boer: “Wij blijven in de stad.” | Jan de Boer",
        "Sven Ek säger nej./Beskedet från Maja Lund: ”Vi stannar i staden.” | Maja Lund",
        "Luis Mena dijo que no./La carta de Ana Robles a Rui Teles: «Vamos a la ciudad». | Luis Mena",
      })
  void thePersonBehindThePrepositionSpeaks(String text, String name) {
    List<Quote> quotes = QuoteFinder.find(text.replace("/", "\n\n"), Options.DEFAULT).quotes();
    Quote last = quotes.get(quotes.size() - 1);
    assertThat(last.attribution().flatMap(Attribution::name)).contains(name);
  }
}
