package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources with what belongs to their nouns, and that those who are named there do not speak. */
class ComplementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said an attorney for Ann Roe. | an attorney for Ann Roe",
        "said friends of Ann Roe. | friends of Ann Roe",
        "said the head of the Red Cross in Lund. | the head of the Red Cross",
        "said people close to Ann Roe. | people close to Ann Roe",
        "said a source close to the mayor of Lund. | a source close to the mayor of Lund",
        "a source close to the mayor said. | a source close to the mayor",
        "said two people briefed on the plan. | two people briefed on the plan",
        "said an aide to Ann Roe. | an aide to Ann Roe",
        "an adviser to Ann Roe said. | an adviser to Ann Roe",
        "said the sailor to the mayor. | the sailor",
        "said one of Roe's lawyers. | one of Roe's lawyers",
        "said a neighbour of Roe's. | a neighbour of Roe's",
        "said a nurse at the hospital. | a nurse at the hospital",
        "said the nurse at the hospital. | the nurse",
        "said a professor of law at Lund University. | a professor of law at Lund University",
        "said the family of Ann Roe. | the family of Ann Roe",
        "said a lawyer representing Ann Roe. | a lawyer representing Ann Roe",
        "said the head of it. | the head",
        "said the lawyer for the council of Lund. | the lawyer for the council of Lund",
        "said a lawyer for Ann Roe of Lund. | a lawyer for Ann Roe of Lund",
        "said a lawyer for him. | a lawyer",
        "said a lawyer for. | a lawyer",
        "said a lawyer for which Roe paid. | a lawyer",
        "said a lawyer for Roe's brother. | a lawyer for Roe's brother",
        "said people from Lund. | people from Lund",
        "said the owner of the house by the sea. | the owner of the house by the sea",
        "said an adviser to the council to the press. | an adviser to the council",
        "said a clerk with the council at the harbor in Lund."
            + " | a clerk with the council at the harbor in Lund",
        "said a spokesman for the port. | a spokesman for the port",
        "said a spokesman in Lund. | a spokesman in Lund",
        "said a spokesman in a statement. | a spokesman",
        "said one sailor with the coast guard. | one sailor with the coast guard",
        "said a sailor at sea. | a sailor",
        "said a sailor on Monday. | a sailor",
        "said the union in Lund. | the union",
        "said an aide to the mayor of Lund. | an aide to the mayor of Lund",
        "said an aide to Roe's brother. | an aide to Roe's brother",
        "said a friend of Roe's who left. | a friend of Roe's",
        "said a man involved in the plan. | a man involved in the plan",
        "said a man close to it. | a man",
        "a man briefed on the plan said. | a man briefed on the plan",
        "a witness to the storm said. | a witness to the storm",
        "said sailors at the harbor. | sailors at the harbor",
        "said residents of Harlow. | residents of Harlow",
        "said hungry local sailors. | hungry local sailors",
        "recalled neighbors who ran outside. | neighbors",
        "said commuters near the bridge. | commuters near the bridge",
        "said union officials Monday. | union officials",
        "said a spokesman for Lund harbor. | a spokesman for Lund harbor",
        "said a spokeswoman for Lund hospital on Monday. | a spokeswoman for Lund hospital",
        "said a lawyer for the Lund port authority. | a lawyer for the Lund port authority",
        "said a spokesman for Roe earlier this week. | a spokesman for Roe",
        "a spokesman for Lund harbor said. | a spokesman for Lund harbor",
        "a spokesman at Lund port authority said. | a spokesman at Lund port authority",
      })
  void ofEnglish(String said, String speaker) {
    Attribution attribution = only("“We shall appeal,” " + said);
    assertThat(attribution.speaker().map(Mention::text)).contains(speaker);
    assertThat(attribution.name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Wir warten“, sagte der Leiter des Hafens. | der Leiter des Hafens",
        "„Wir warten“, sagte der Anwalt der Familie Roth. | der Anwalt der Familie Roth",
        "„Wir warten“, sagte ein Sprecher eines Vereins. | ein Sprecher eines Vereins",
        "“Vi väntar”, sade en talesman för hamnen. | en talesman för hamnen",
        "« Nous attendons », a déclaré un porte-parole de l'hôpital central. | un porte-parole de l'hôpital central",
        "« Nous attendons », a déclaré le directeur de l'hôpital. | le directeur de l'hôpital",
        "« Nous attendons », a déclaré un proche de la famille. | un proche de la famille",
        "«Esperamos», dijo el abogado de Ana Robles. | el abogado de Ana Robles",
        "«Aspettiamo», ha detto l'avvocato di Anna Reh. | l'avvocato di Anna Reh",
        "“We wachten”, zei de directeur van het ziekenhuis. | de directeur van het ziekenhuis",
        "“Esperamos”, disse a diretora do hospital. | a diretora do hospital",
      })
  void ofOtherLanguages(String text, String speaker) {
    Attribution attribution = only(text);
    assertThat(attribution.speaker().map(Mention::text)).contains(speaker);
    assertThat(attribution.name()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The family of Ann Roe said in a statement: “We ask for privacy.”",
        "“We ask for privacy,” a spokeswoman for Ann Roe said.",
        "“We ask for privacy,” friends of Ann Roe said.",
        "A chorus of Roe supporters said: “We ask for privacy.”",
      })
  void whoIsNamedInsideDoesNotSpeak(String text) {
    assertThat(only(text).name()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said the director of the museum, Ann Roe. | Ann Roe",
        "said a statement from Ann Roe. | Ann Roe",
        "said Ann Roe of the town council. | Ann Roe",
      })
  void aNameBesideItSpeaks(String said, String name) {
    assertThat(only("“We shall appeal,” " + said).name()).contains(name);
  }

  /** One quote and no report made of its speaker. */
  private static Attribution only(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    assertThat(quotes).hasSize(1);
    Optional<Attribution> attribution = quotes.get(0).attribution();
    return attribution.orElseThrow();
  }
}
