package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a text means that calls somebody by what they are: the name of the last speaker. */
class DescribedTest {

  private static String last(String text) {
    List<String> names =
        QuoteFinder.find(text.replace("/", "\n"), Options.DEFAULT).quotes().stream()
            .map(quote -> quote.attribution().flatMap(Attribution::name).orElse("?"))
            .toList();
    return names.isEmpty() ? "" : names.get(names.size() - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Dahl, 34, met Ann Roe. “The road is mine,” the 34-year-old said. | Bo Dahl",
        "Ann Roe (61) und Bo Dahl (40) kamen. „Wir bleiben hier“, sagte die 61-Jährige. | Ann Roe",
        "Anna Reh singt. „Das war knapp“, sagt Anna Reh. „Sehr knapp“, so die 44-Jährige. | Anna Reh",
        "Jan de Boer (52) en Els Kok zijn er. “Ik blijf”, zegt de 52-jarige. | Jan de Boer",
        "Marco Neri, 29 anni, è qui. «Resto qui», dice il 29enne. | Marco Neri",
        "Sven Ek, 41, och Maja Lund bor här. ”Jag stannar”, säger 41-åringen. | Sven Ek",
        "Ann Roe, 34, met Bo Dahl, 51. “The road is mine,” the 27-year-old said. | ?",
      })
  void anAgeMeansWhoIsOfThatAge(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trainer Jan Moor war müde. Anna Reh kam. „Das war nichts“, sagte der Coach. | Jan Moor",
        "Bürgermeisterin Anna Reh kam mit Jan Moor. „Wir bauen“, sagte die Rathauschefin. | Anna Reh",
        "Le maire de Lorme, Jean Morel, est venu. « On construit », dit l'édile. | Jean Morel",
        "L'entraîneur Paul Morel est venu avec Luc Petit. « On joue », dit le technicien. | Paul Morel",
        "La alcaldesa Ana Robles llegó con Luis Mena. «Hay dinero», dijo la regidora. | ?",
        "El entrenador Luis Mena habló. «Hay equipo», dijo el técnico. | Luis Mena",
        "Il sindaco Marco Neri era lì con Anna Bassi. «Si fa», ha detto il primo cittadino. | Marco Neri",
        "O treinador Rui Teles falou. “Há equipa”, disse o técnico. | Rui Teles",
        "Trener Jan Mroz nie był zły, ale przyszedł. „Gramy dalej” – powiedział szkoleniowiec. | Jan Mroz",
        "Тренер Иван Росин не был на поле. «Мы играем», — сказал наставник. | Иван Росин",
        "Trainer Jan Moor und Trainer Leo Sand kamen. „Das war nichts“, sagte der Coach. | ?",
      })
  void anotherWordForTheOfficeMeansWhoBearsIt(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Striker Leo Marsh scored twice. “I was lucky,” the forward said. | Leo Marsh",
        "Ann Roe opened her new show in Lund. “I was nervous,” the actress said. | Ann Roe",
        "“I was nervous,” Bo Dahl told the crowd. “I still am,” the singer added. | Bo Dahl",
        "Stürmer Leo Sand traf. Trainer Jan Moor lobte ihn. „Glück“, sagte der Angreifer. | Leo Sand",
        "Anna Reh liest heute in Lund. „Ich war nervös“, sagt die Autorin. | Anna Reh",
        "Marie Morel chante à Lorme. « J'avais peur », confie la chanteuse. | Marie Morel",
        "Luis Mena ganó otra vez. «Tuve suerte», dijo el delantero. | Luis Mena",
        "Anna Bassi canta a Lorme. «Avevo paura», dice la cantante. | Anna Bassi",
        "“I sold it,” said Ann Roe. A singer came. “I bought it,” the singer said. | ?",
        "Coach Bo Dahl was angry. “I was lucky,” the goalkeeper said. | ?",
        "“I sold it,” said Ann Roe. “I bought it,” the lawyer said. | ?",
      })
  void whatSomebodyIsMeansWhomTheStoryIsAt(String text, String name) {
    assertThat(last(text)).isEqualTo(name);
  }
}
