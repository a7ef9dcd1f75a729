package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a role, a title or a part of a name means: the names of all speakers of a text. */
class RolesTest {

  private static List<String> names(String text) {
    return QuoteFinder.find(text.replace("/", "\n"), Options.DEFAULT).quotes().stream()
        .map(quote -> quote.attribution().flatMap(Attribution::name).orElse("?"))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prime Minister Bo Dahl met Ann Roe. “We agree,” the prime minister said. | Bo Dahl",
        "The police chief, Bo Dahl, met Ann Roe. “We agree,” said the police chief. | Bo Dahl",
        "Ann Roe, a nurse from Lund, met Bo Dahl. “We agree,” the nurse said. | Ann Roe",
        "Dr. Ann Roe met Bo Dahl. “We agree,” the doctor said. | Ann Roe",
        "“Why?” said Ann Roe. “How long?” Clean Coast called on Friday. | Ann Roe",
        "Police Chief Bo Dahl met Fire Chief Ann Roe. “We go,” the fire chief said. | Ann Roe",
        "Prime Minister Bo Dahl met Ann Roe. “We agree,” the finance minister said. | ?",
      })
  void aRoleOfTwoWordsMeansWhoBearsBoth(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The bridge holds,” said Ann Roe KC. | Ann Roe",
        "“The bridge holds,” said Bo Dahl MP. | Bo Dahl",
        "“The bridge holds,” said the Rt Hon Ann Roe. | Ann Roe",
        "„Die Brücke hält“, sagte Prof Dr Anna Reh. | Anna Reh",
        "„Die Brücke hält“, sagte Anna Reh von den Blauen. | Anna Reh",
        "„Die Brücke hält“, sagte Anna Reh von der UDN. | Anna Reh",
        "„Die Brücke hält“, sagte Anna von der Au. | Anna von der Au",
        "« Le pont tient », a dit Anne Roel de la UDN. | Anne Roel",
        "« Le pont tient », a dit Anne Le Roel. | Anne Le Roel",
      })
  void honoursTitlesAndBodiesAreNoPartOfAName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sen. Tom Field and Gov. Ann Roe met. “We agree,” the senator said. | Tom Field",
        "Ann Roe, a Holm senator, voted no. “We are done,” the senator said. | Ann Roe",
        "Tom Field, the mayor of Holm, met Ann Roe. “Never,” said the mayor. | Tom Field",
        "The mayor of Holm, Tom Field, met Ann Roe. “Never,” the mayor said. | Tom Field",
        "Tom Field, the mayor of Holm, and Ann Roe met. “Never,” said the mayor. | Tom Field",
      })
  void aRoleBesideANameMeansItsBearer(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Port Holm, the mayor kept silent. “Never,” the mayor said. | ?",
        "Tom Field, the mayor of Holm, met Ann Roe, the mayor of Lund. “No,” said the mayor. | ?",
        "Sen. Tom Field waited. “We go,” said the senator from Holm. | ?",
        "Lake Port, the mayor of all towns, woke. “Never,” the mayor said. | ?",
        "To Ann Roe, the mayor said “no.” It rained. “Never,” the mayor said. | ?",
      })
  void aRoleOfTwoOrOfAPlaceMeansNobody(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vera Lind and Bram Lind sail. “It leaks,” Ms. Lind said. “It does not,” Mr. Lind said."
            + " | Vera Lind; Bram Lind",
        "Jan van der Berg is a pilot. “It leaks,” Van der Berg said. | Jan van der Berg",
        "Oscar de Roos is a pilot. “It leaks,” De Roos said. | Oscar de Roos",
      })
  void titlesAndParticlesTellTwoOfANameApart(String text, String names) {
    assertThat(String.join("; ", names(text))).isEqualTo(names);
  }

  /** The place or body behind "of" is not who holds the office. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor of Holm said it rained. | ?",
        "The leader of Hamas said it rained. | ?",
        "The president of the United States said: “We wait.” | ?",
        "The bishop of Lund, Bo Doe, said it rained. | Bo Doe",
        "Senator Ann Roe of Holm said: “We wait.” | Ann Roe",
        "The University of Lund said: “We wait.” | University of Lund",
      })
  void anOfficeIsNotNamedAsWhatItIsOf(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“Não”, disse o vereador do urbanismo Rui Teles. | Rui Teles",
        "“Não”, disse o vereador que ouviu Rui Teles. | ?",
        "“Não”, disse o vereador do partido de Rui Teles. | ?",
        "“Não”, disse o vereador do Porto. | ?",
        "“We wait,” said the director of product marketing Bo Doe. | Bo Doe",
        "“We wait,” said the director of the product team Bo Doe. | ?",
        "“We wait,” said the director of product marketing. | ?",
      })
  void theNameBehindARoleAndItsOfficeIsTheBearers(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Field's full statement reads: “I never left the pier.” | Tom Field",
        "“I never left the pier,” Tom Field's letter said. | Tom Field",
        "“I never left the pier,” Tom Field's sister said. | ?",
      })
  void whoseLetterItIsIsTheSpeaker(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Field, 54, a father of three from Lund who lost his boat, his nets and his shed in the"
            + " storm that hit the coast last October, said he was “too tired to cry.” | Tom Field",
        "With 40 days to go, Ann Roe, a senior adviser to the Field campaign, called Mr. Field's"
            + " remarks on Saturday “a wake-up call” to voters. | Ann Roe",
        "Ann Roe, the minister who closed the old harbor in a night, said it was “over.” | Ann Roe",
        "After the vote, Ann Roe, the minister who closed it, said it was “over.” | Ann Roe",
        "Ann Roe, of Lund, the minister who closed the harbor, said it was “over.” | Ann Roe",
        "Ann Roe, 54, the minister who closed the harbor, said it was “over.” | Ann Roe",
      })
  void theNameBeforeALongAppositionSpeaks(String text, String speaker) {
    assertThat(names(text)).containsExactly(speaker);
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes().get(0).attribution())
        .flatMap(Attribution::speaker)
        .map(mention -> mention.text())
        .isEqualTo(Optional.of(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ANN ROE, GOVERNOR: We build./TOM FIELD: With what?/ROE: With stone. | ANN ROE; TOM FIELD",
        "Ann Roe: We build./Tom Field: With what?/Ann Roe: With stone. | Ann Roe; Tom Field",
        "HOST (voice-over): The storm came./FIELD (on camera): I slept./HOST: All night? | ?; FIELD",
        "[Roe]: We build./[Field]: With what?/[Roe]: With stone./[Field]: I see. | Roe; Field",
      })
  void tagsOfTranscriptsMayTellMoreOfTheSpeaker(String text, String names) {
    assertThat(String.join("; ", names(text))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "Director: Tom Field/Cast: Ann Roe/Harbor Post: A must./Director: Ann Roe",
    "Monday (noon): Rain./Tuesday (night): Sun./Monday (late): More rain."
  })
  void listsAreNoTranscript(String text) {
    assertThat(names(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Die Netze sind leer“, sagte Krabbenfischer Bodo Tal. | Bodo Tal",
        "Torwart Bodo Tal kam. „Das war der Tag“, sagte Tal. | Bodo Tal",
        "„Die Netze sind leer“, klagt die Meeresforscherin Xenia Tal. | Xenia Tal",
        "„Die Netze sind leer“, sagte Werner Maria Tal. | Werner Maria Tal",
        "„Die Netze sind leer“, sagte Robin Maria Tal. | Robin Maria Tal",
        "„Die Netze sind leer“, sagte Sturmflut Maria Tal. | Sturmflut Maria Tal",
        "„Die Netze sind leer“, sagte Wirtin Maria. | Wirtin Maria",
        "„Die Netze sind leer“, sagte Hafenwirt Maria von Tal. | Maria von Tal",
        "Nach Angaben von Lena Tal war die Brücke „nie in Gefahr“. | Lena Tal",
        "Wattforscherin Ida Tal von der Universität Holm spricht von einem „Weckruf“. | Ida Tal",
        "„Der Deich hält“, sagte Ursula von der Tann. | Ursula von der Tann",
        "„Der Deich hält“, sagte der Vorsitzende der Grünen Lena Tal. | Lena Tal",
        "„Der Deich hält“, sagte der Sprecher der Feuerwehr Karl Tal. | Karl Tal",
        "„Der Deich hält“, sagte die Chefin der Gewerkschaft Lena Tal am Montag. | Lena Tal",
        "„Der Deich hält“, sagte der Leiter des Vereins Karl Tal. | Karl Tal",
        "Der Präsident des Bundes Karl Tal sagte: „Der Deich hält.“ | Karl Tal",
      })
  void germanOccupationsAndBodiesAreNoPartOfAName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Der Deich hält“, sagte eine Sprecherin der Polizei. | eine Sprecherin der Polizei"
      })
  void aBodyBehindOneNounIsItsOwner(String text, String mention) {
    assertThat(QuoteFinder.find(text, Options.DEFAULT).quotes().get(0).attribution())
        .flatMap(Attribution::speaker)
        .map(speaker -> speaker.text())
        .isEqualTo(Optional.of(mention));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Dahl bakes. His wife, Eva Dahl, helps. “We sold out,” Dahl said. | Bo Dahl",
        "Mayor Ann Roe and her brother Leo Roe came. “We stay,” Mayor Roe said. | Ann Roe",
        "Pat Lowe ruled. Sam Lowe, her son, left. “It is over,” Lowe said. | Pat Lowe",
        "Ida Kern and Tom Kern sail. “It rises,” Kern said. | Kern",
        "Ida Kern and Tom Kern sail. Ida Kern slept. “It rises,” Kern said. | Ida Kern",
      })
  void aSharedSurnameMeansWhoseStoryItIs(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Juan Carlos Mena Robles came. “It is open,” Mena said. | Juan Carlos Mena Robles",
        "Juan Carlos Mena Robles came. “It is open,” Mena Robles said. | Juan Carlos Mena Robles",
        "Omar bin Nasser, a trader, came. “It is open,” Bin Nasser said. | Omar bin Nasser",
        "Media Ann Roe came. Later Ann Roe slept. “It is open,” Roe said. | Ann Roe",
        "Sens. Ann Roe and Bo Dahl came. “It is open,” Roe said. | Ann Roe",
        "Luis da Mota came. “It is open,” da Mota said. | Luis da Mota",
      })
  void theSecondMentionIsAPartOfTheFullName(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bo Dahl, who is the governor of Holm, came. “It holds,” the governor said. | Bo Dahl",
        "Eva Lind, who was elected mayor in May, came. “No,” the mayor said. | Eva Lind",
        "Bo Dahl became mayor of Holm in 2019. “It holds,” the mayor said. | Bo Dahl",
        "As governor, Bo Dahl built a dam. “It holds,” the governor said. | Bo Dahl",
        "Bo Dahl was mayor in 2019. “It holds,” the mayor said. | ?",
        "Ann Roe met Republican nominee Bo Dahl. “I win,” the GOP nominee said. | Bo Dahl",
      })
  void aVerbGivesARoleToWhomItIsSaidOf(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The boat sank,” said a man named Leo Marsh. | Leo Marsh",
        "“The boat sank,” said a woman identified by police as Nell Marsh. | Nell Marsh",
        "“The boat sank,” said one neighbor, who gave her name only as Nell. | Nell",
        "“The boat sank,” said a man in a boat. | ?",
        "One sailor called Leo Marsh “a fool” for it. | ?",
        "„Das Boot sank“, sagte ein Mann namens Leo Marsch. | Leo Marsch",
        "Zitat Reh: „Das Boot sank.“ | Reh",
        "Fazit von Anna Reh: „Das Boot sank.“ | Anna Reh",
      })
  void theNameBehindANounIsItsOwn(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Luis Mora le dijeron: «Ya no hay plazas». | ?",
        "«Ya no hay plazas», le dijeron a Luis Mora en la oficina. | ?",
        "A Luis Mora le dijo su jefa, Ana Robles: «Ya no hay plazas». | Ana Robles",
        "“Não há vagas”, disseram a Luís Mota na escola. | ?",
        "“Não há vagas”, disse a Ana Mota na escola. | Ana Mota",
        "Stando a Clara Mora, la riforma è «una farsa». | Clara Mora",
        "A Luigi Mora hanno detto: «Non c'è posto per te». | ?",
      })
  void whomItIsToldToIsNotTheSpeaker(String text, String name) {
    assertThat(names(text)).containsExactly(name);
  }
}
