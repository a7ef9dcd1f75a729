package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Those who listen between a verb and its subject, and names that hold or lose a part. */
class ListenerTest {

  private static String name(String text) {
    return QuoteFinder.find(text, Options.DEFAULT)
        .quotes()
        .get(0)
        .attribution()
        .flatMap(Attribution::name)
        .orElse("?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“El puerto está cerrado”, explicó ante los medios Juan Robles, de Lund. | Juan Robles",
        "“El puerto está cerrado”, dijo a los periodistas Juan Robles el lunes. | Juan Robles",
        "“El puerto está cerrado”, aseguró ante la prensa Ana Robles el lunes. | Ana Robles",
        "“El puerto está cerrado”, dijo a la Cadena Lund Ana Robles el lunes. | Ana Robles",
        "“El puerto está cerrado”, explicó a Radio Lund Ana Robles el lunes. | Ana Robles",
        "“El puerto está cerrado”, señaló en declaraciones a los medios Ana Robles. | Ana Robles",
        "“El puerto está cerrado”, dijo al Presidente Juan Robles el alcalde. | ?",
        "“O porto está fechado”, disse aos jornalistas Marta Sousa na câmara. | Marta Sousa",
        "“O porto está fechado”, explicou à agência Lusa Marta Sousa na câmara. | Marta Sousa",
      })
  void thoseWhoListenStandBeforeTheSubject(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "В интервью Радио Лунд Иван Котов сказал: «Мост закрыт уже три недели». | Иван Котов",
        "В эфире Радио Лунд Иван Котов заявил: «Мост закрыт уже три недели». | Иван Котов",
        "В интервью мэр Лунд Иван Котов сказал: «Мост закрыт уже три недели». | Иван Котов",
      })
  void aFullNameOpensAPhraseBehindAnothersName(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Le port est fermé », a déclaré La France insoumise dans une note. | La France insoumise",
        "« Le port est fermé », a dit le Rassemblement national lundi. | Rassemblement national",
        "« Le port est fermé », a estimé le Conseil communal dans une note. | Conseil communal",
        "« Le port est fermé », a déclaré la Région hier dans une note. | Région",
        "« Le port est fermé », a déclaré la Région furieuse. | Région",
        "«Il porto è chiuso», ha detto il Commissario generale in una nota. | ?",
        "A Associação dos Pescadores afirma que “o porto está fechado” e não abre. | Associação dos Pescadores",
        "“O porto está fechado”, informou o Ministério da Saúde em nota. | Ministério da Saúde",
        "“El puerto está cerrado”, dijo la Asociación de los Barcos. | Asociación de los Barcos",
      })
  void bodiesKeepWhatTheirNamesEndWith(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lire aussi : « Le port est fermé depuis trois semaines » | ?",
        "Voir aussi : « Le port est fermé depuis trois semaines » | ?",
        "Retrouvez ici : « Le port est fermé depuis trois semaines » | ?",
      })
  void imperativesSpeakToTheReader(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The port is shut,” said Lund-based artist Ann Roe. | artist",
        "“The port is shut,” said Lund-based Ann Roe. | ?",
      })
  void wherePeopleLiveIsNoTitle(String text, String title) {
    assertThat(
            QuoteFinder.find(text, Options.DEFAULT)
                .quotes()
                .get(0)
                .attribution()
                .flatMap(Attribution::title)
                .orElse("?"))
        .isEqualTo(title);
  }
}
