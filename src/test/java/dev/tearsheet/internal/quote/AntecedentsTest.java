package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun beside a quote means. */
class AntecedentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an earlier pronoun goes on with its person, though another name is nearer
        "Brenn Ostrow runs the mill. He wrote to Kell Dunmore twice. He never heard back.\\"
            + "“Nobody reads letters now,” he said. | Brenn Ostrow",
        // who stands first in the sentence, not who is spoken of
        "Brenn Ostrow, who keeps the lock, told the council about Kell Dunmore on Monday."
            + "\\“The gate is rotten,” he said. | Brenn Ostrow",
        // a place after "in" is nobody
        "Maren Quill came back last week. In Oldbridge the shops were shut.\\“It felt like a"
            + " Sunday,” she said. | Maren Quill",
        // a genitive is no subject
        "Economist Maren Quill said that Tilda Fenwick's plan left much open.\\“I see no figures,”"
            + " she said. | Maren Quill",
      })
  void thePersonWhoWeighsMostIsMeant(String text, String name) {
    assertThat(name(text.replace("\\", "\n\n"))).contains(name);
  }

  private static Optional<String> name(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    return quotes.get(quotes.size() - 1).attribution().flatMap(Attribution::name);
  }
}
