package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name and the role that stand with a source; "-" for none. */
class TitlesTest {

  private static String named(String text) {
    Attribution attribution =
        QuoteFinder.find(text.replace("\\", "\n\n"), Options.DEFAULT)
            .quotes()
            .get(0)
            .attribution()
            .orElseThrow();
    return attribution.name().orElse("-") + ", " + attribution.title().orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Wir warten“, sagte Lunds Coach Anna Röhm in der Stadt. | Anna Röhm, Lunds Coach",
        "„Wir warten“, sagte Holms Hafenmeister Jens Peter Röhm in der Stadt. | Jens Peter Röhm, Holms Hafenmeister",
        "Anna Röhm kam. „Wir warten“, sagte Mole-Banker Röhm in der Stadt. | Anna Röhm, Mole-Banker",
        "„Wir warten“, sagte Anne-Kathrin Röhm in der Stadt. | Anne-Kathrin Röhm, -",
        "Der Bootskonzern Doemar baut. „Wir warten“, teilte Doemar in der Stadt mit. | Doemar, -",
        "„Wir warten“, sagt Dr. Anna Röhm, Vorständin der Hafen AG. | Anna Röhm, Vorständin der Hafen AG",
        "„Wir warten“, sagt Dr. Anna Röhm in der Stadt. | Anna Röhm, Dr.",
        "Anton Röhm, Landrat des Kreises Ufer: „Wir warten auf den Bund.“ | Anton Röhm, Landrat des Kreises Ufer",
        "„Wir warten“, sagte Anton Röhm, auch Virologe am Klinikum der Stadt. | Anton Röhm, Virologe am Klinikum der Stadt",
        "Laut einer Studie von Hafenforscherin Anna Röhm ist das „sehr teuer“ in der Stadt. | Anna Röhm, Hafenforscherin",
        "Trainer Anton Riehl kam. „Wir warten“, sagte der kluge Riehl in der Stadt. | Anton Riehl, -",
      })
  void germanTitlesAreNounsForPeople(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We go,” Mayor Ann Roe said. | Ann Roe, Mayor",
        "“We go,” said the Mayor Ann Roe. | Ann Roe, Mayor",
        "“We go,” said Chairman Roe. | Roe, Chairman",
        "“We go,” said Mr. Roe. | Roe, -",
        "“We go,” said Ms. Roe. | Roe, -",
        "“We go,” said Lord Roe. | Roe, -",
        "“We go,” said President Ursula von der Au. | Ursula von der Au, President",
        "“We go,” von der Au said. | Au, -",
      })
  void theRoleBeforeTheName(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We go,” said Ann Roe, the mayor of Holm. | Ann Roe, mayor of Holm",
        "“We go,” said Mr. Roe, the mayor of Holm. | Roe, mayor of Holm",
        "“We go,” said Ann Roe, the mayor. | Ann Roe, mayor",
        "“We go,” said Ann Roe, mayor of Holm (and its islands). | Ann Roe, mayor of Holm (and its islands)",
        "“We go,” said Ann Roe, mayor.\\Then it rained. | Ann Roe, mayor",
        "“We go,” said Ann Roe, the “mayor” of Holm. | Ann Roe, “mayor” of Holm",
        "“We go,” Ann Roe, the town's mayor, said. | Ann Roe, town's mayor",
        "“We go,” said Ann Roe, who rows. | Ann Roe, -",
        "“We go,” said Ann Roe, a baker. | Ann Roe, -",
        "“We go,” said Ann Roe and the mayor. | Ann Roe, -",
        "“We go,” said Ann Roe, one of the many keepers of the boats and the locks on the long river"
            + " who is the mayor. | Ann Roe, -",
      })
  void theRoleBehindTheName(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We go,” said the mayor, Ann Roe. | Ann Roe, mayor",
        "“We go,” said the mayor's brother, Tom Field. | Tom Field, mayor's brother",
        "“We go,” said the baker, Ann Roe. | Ann Roe, baker",
        "“We go,” said the mayor of Holm, Ann Roe (R). | Ann Roe, mayor of Holm",
        "«Partons, a dit Anne Rouvel, maire de Holm. Il est tard.» | Anne Rouvel, maire de Holm",
        "“We go,” said the mayor. | -, -",
        "“We go,” said a spokesman for Governor Ann Roe. | -, -",
        "“We go,” said the mayor, his brother, Tom Field. | -, -",
        "“We go,” the envoy, Ann Roe, said. | Ann Roe, envoy",
        "“We go,” said the envoy to the harbor, Ann Roe. | Ann Roe, envoy to the harbor",
        "“We go,” the envoy to the harbor, Ann Roe, said. | Ann Roe, envoy to the harbor",
        "“We go,” the envoy, a friend of Ann Roe, said. | -, -",
        "“We go,” said the envoy to the old harbor of the town and of the lock, Ann Roe. | -, -",
        "“We go,” said the envoy. On the pier, Ann Roe slept. | -, -",
        "“We go,” said the envoy who wrote to the town, Ann Roe. | -, -",
        "“We go,” said the envoy who is in the town, Ann Roe. | -, -",
        "“We go,” said the envoy to the harbor, Ann Roe in a boat. | -, -",
      })
  void theNameBesideARole(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We go,” said a statement from the Harbor Company. | Harbor Company, -",
        "“We go,” said a statement by Ann Roe. | Ann Roe, -",
        "“We go,” said a statement of Ann Roe. | Ann Roe, -",
        "“We go,” said a statement about Ann Roe. | -, -",
        "“We go,” said a statement to Ann Roe. | -, -",
        "“We go,” said a pilot from the Harbor Company. | -, -",
        "“We go,” said a letter from Ann Roe's aide. | -, -",
        "“We go,” said a statement. | -, -",
      })
  void whatIsWrittenIsSaidByItsWriter(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We go,” Anne Roe said. Ann Roe rows. | Anne Roe, -",
        "“We go,” Roe said. Ann Roe rows. Ann Jane Roe eats. | Ann Jane Roe, -",
        "“We go,” Ann Roe Jr. said. Ann Roe rows. | Ann Roe Jr., -",
        "“We go,” Roe said. Ann Roe Jr. rows. | Ann Roe Jr., -",
        "“We go,” Jr. said. Ann Roe rows. | Jr., -",
        "“We go,” Mr. Roe said. Ann Roe rows. Tom Roe eats. | Tom Roe, -",
        "“We go,” Ms. Roe said. Ann Roe rows. Tom Roe eats. | Ann Roe, -",
        "“We go,” Tom Roe said. Ann Roe rows. | Tom Roe, -",
        "“We go,” Lind said. Vera Linde rows. | Vera Linde, -",
        "“We go,” Lin said. Vera Lind rows. | Lin, -",
        "“We go,” Ms. Linde said. Vera Lind rows. | Vera Lind, -",
        "“We go,” Mr. Linde said. Vera Lind rows. | Linde, -",
      })
  void theLongestNameOfAPersonIsGiven(String text, String expected) {
    assertThat(named(text)).isEqualTo(expected);
  }
}
