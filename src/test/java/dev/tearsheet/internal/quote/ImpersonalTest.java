package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "lyder det", "klinkt het": verbs whose subject is nobody. */
class ImpersonalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "”Broen er lukket, og det bliver den”, lyder det fra Mette Dahl, som er borgmester. "
            + "| Mette Dahl",
        "– Broen er lukket, og det kommer den til å være, lyder det fra Mette Dahl, som er her. "
            + "| Mette Dahl",
        "”Bron är stängd och det kommer den att förbli”, låter det från Mette Dahl som är här. "
            + "| Mette Dahl",
        "“De brug is dicht en dat blijft zo”, klinkt het bij Ann Roos, die in Lund woont. "
            + "| Ann Roos",
        "“De brug is dicht en dat blijft zo”, klinkt het in een brief van de buren. "
            + "| een brief van de buren",
        "”Bron är stängd och det kommer den att förbli”, står det i åtalet mot de två männen. | ?",
      })
  void whatIsHeardComesFromWhomAPrepositionNames(String text, String speaker) {
    assertThat(
            QuoteFinder.find(text, Options.DEFAULT)
                .quotes()
                .get(0)
                .attribution()
                .flatMap(said -> said.name().or(() -> said.speaker().map(Mention::text)))
                .orElse("?"))
        .isEqualTo(speaker);
  }
}
