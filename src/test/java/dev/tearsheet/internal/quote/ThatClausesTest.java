package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports without marks in languages other than English. */
class ThatClausesTest {

  static List<Quote> reports(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.INDIRECT)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Dahl sagte, dass das Geld fehlt. | Bo Dahl | dass das Geld fehlt",
        "Bo Dahl gab zu bedenken, dass das Geld fehle. | Bo Dahl | dass das Geld fehle",
        "Am Montag sagte Trainer Bo Dahl, dass Geld fehlt. | Bo Dahl | dass Geld fehlt",
        "Anna Reh kam. Sie betonte, dass der Damm hält. | Anna Reh | dass der Damm hält",
        "Anne Morel a dit que le pont est fermé. | Anne Morel | que le pont est fermé",
        "Ana Robles dijo el lunes que el puente es seguro. | Ana Robles | que el puente es seguro",
        "Anna Mora sottolinea che il ponte è sicuro. | Anna Mora | che il ponte è sicuro",
        "Ana Mota ressaltou que a ponte é segura. | Ana Mota | que a ponte é segura",
        "Bo Dahl stelt dat het geld op is. | Bo Dahl | dat het geld op is",
        "Anna Ros säger att bron håller. | Anna Ros | att bron håller",
        "Anna Kos powiedziała, że most jest zamknięty. | Anna Kos | że most jest zamknięty",
        "Анна Орлова сказала, что мост закрыт. | Анна Орлова | что мост закрыт",
        "Jana Nová řekla, že most je zavřený. | Jana Nová | že most je zavřený",
        "Ana Morić je rekla da je most zatvoren. | Ana Morić | da je most zatvoren",
        "Ana Moraru a declarat că podul este închis. | Ana Moraru | că podul este închis",
        "Aino Korhola sanoi, että silta on kiinni. | Aino Korhola | että silta on kiinni",
        "Kotai Anna azt mondta, hogy a híd zárva van. | Kotai Anna | hogy a híd zárva van",
        "Η Άννα Κωτάκη είπε ότι η γέφυρα έκλεισε. | Άννα Κωτάκη | ότι η γέφυρα έκλεισε",
        "Amina Morandi alisema kwamba daraja limefungwa. | Amina Morandi | kwamba daraja limefungwa",
        "Anna Foss sagði að brúin væri lokuð. | Anna Foss | að brúin væri lokuð",
      })
  void aVerbWithItsSubjectBesideAClauseReports(String text, String name, String content) {
    assertThat(reports(text)).extracting(Quote::text).containsExactly(content);
    assertThat(reports(text).get(0).attribution().flatMap(Attribution::name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Dahl hat nicht gesagt, dass das Geld fehlt.",
        "Der lange Streit führt dazu, dass das Geld fehlt.",
        "Wer sagt, dass das Geld fehlt, der irrt.",
        "Le maire n'a pas dit que le pont est fermé.",
        "El libro que dijo Ana Robles que leyó es caro.",
        "Il a été dit que le pont est fermé.",
        "«Es tarde», corroboró la ingeniera Ana Morente, que dirige el servicio de la obra.",
        "«È tardi», conferma l'ingegnera Anna Morelli, che dirige il servizio della città.",
      })
  void whatNobodySaysIsNoReport(String text) {
    assertThat(reports(text)).isEmpty();
  }

  /** Else each of them would hold all that follow, and they would not fit in memory. */
  @ParameterizedTest
  @ValueSource(strings = {"Bo Dahl sagte dass Anna Reh ", "Ana Robles dijo que "})
  void clauseWithinClausesWithoutEndIsCutOff(String clause) {
    List<Quote> reports = reports(clause.repeat(50_000));

    assertThat(reports).isNotEmpty();
    assertThat(reports).allSatisfy(report -> assertThat(report.text()).hasSizeLessThan(2_000));
  }
}
