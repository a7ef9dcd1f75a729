package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a noun phrase is a name: all candidates of a text, their bare names in braces. */
class NamesInPhrasesTest {

  private static String names(String text) {
    Reading reading = Reading.of(text);
    return Sources.of(reading).candidates.stream()
        .map(candidate -> braced(reading, candidate))
        .collect(Collectors.joining(" / "));
  }

  private static String braced(Reading reading, Candidate candidate) {
    String phrase = reading.span(candidate.first(), candidate.last()).of(reading.text);
    if (!candidate.isNamed()) {
      return phrase;
    }
    int start = reading.tokens.start(candidate.first());
    int from = reading.tokens.start(candidate.nameFirst()) - start;
    int to = reading.tokens.end(candidate.nameLast() - 1) - start;
    return phrase.substring(0, from)
        + '{'
        + phrase.substring(from, to)
        + '}'
        + phrase.substring(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained on Foreign Minister Ann Roe. | It / Foreign Minister {Ann Roe}",
        "It rained on Mr. King and King Tom. | It / Mr. {King} / King {Tom}",
        "It rained on the Queen and on Justice. | It / the Queen / Justice",
        "It rained on Miss Mayor and Sister Mayor. | It / Miss {Mayor} / Sister Mayor",
        "It rained on Group and on Mayor. | It / {Group} / Mayor",
        "It rained on Ann Roe's Mayor Tom Field. | It / {Ann Roe} / Ann Roe's Mayor {Tom Field}",
        "It rained on Ann Roe Mayor Group. | It / {Ann Roe Mayor Group}",
        "It rained on Minister of Justice Tom Field. | It / Minister of Justice {Tom Field}",
      })
  void titlesAreNoPartOfAName(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained on Farmer Ann Roe. | It / Farmer {Ann Roe}",
        "It rained on Holm Hospital Surgeon Ann Roe. | It / Holm Hospital Surgeon {Ann Roe}",
        "It rained on Holm CIO Ann Roe. | It / Holm CIO {Ann Roe}",
        "It rained on Holm-born Ann Roe. | It / Holm-born {Ann Roe}",
        "It rained on Ann al-Roe and on Bo el-Dahl. | It / {Ann al-Roe} / {Bo el-Dahl}",
        "It rained on Farmer Roe. | It / {Farmer Roe}",
        "It rained on Farmer Roe Group. | It / {Farmer Roe Group}",
        "Q&A With Ann Roe | Q&A With {Ann Roe}",
        "It rained on Chief of FBM Holm Ann Roe. | It / Chief of FBM Holm {Ann Roe}",
        "It rained on Chief of Holm Ann Roe. | It / Chief of Holm {Ann Roe}",
      })
  void jobsAndPrepositionsAreNoPartOfAnEnglishName(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Sprecher von Anna Röhm sagte das nicht. | Der Sprecher von Anna Röhm",
        "Ein Sprecher von Minister Tom Feld sagte das nicht. | Ein Sprecher von Minister Tom Feld",
        "Der Sprecher der Ministerin Anna Röhm sagte das nicht."
            + " | Der Sprecher der Ministerin Anna Röhm",
        "Der Bürgermeister von Holm sagte das nicht. | Der Bürgermeister von Holm",
        "Minister von Holm sagte das nicht. | Minister {von Holm}",
        "Ministerin von der Au sagte das nicht. | Ministerin {von der Au}",
        "Un porte-parole d'Anne Rouvel ne dort pas avec le chien."
            + " | Un porte-parole d'Anne Rouvel / le chien",
        "Le maire d'Aulnay Paul Merle ne dort pas avec le chien."
            + " | Le maire d'Aulnay {Paul Merle} / le chien",
      })
  void whomSomebodySpeaksForIsAnother(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained on Ursula von der Au of Holm. | It / {Ursula von der Au} / {Holm}",
        "It rained on President Anna van der Berg. | It / President {Anna van der Berg}",
        "It rained in New Holm on Oscar de la Cruz. | It / {New Holm} / {Oscar de la Cruz}",
        "It rained on Charles de Holm. | It / {Charles de Holm}",
        "It rained on Tom bin Field and Roe & Sons. | It / {Tom bin Field} / {Roe & Sons}",
        "It rained on Ann van. | It / {Ann}",
        "It rained on Ann & | It / {Ann}",
        "It rained on Ann de and Tom. | It / {Ann} / {Tom}",
        "It rained on Ann van der. | It / {Ann}",
        "It rained on van Holm and on of Holm. | It / van {Holm} / {Holm}",
        "Ana de los Ríos no duerme y Juan de la Vega no duerme con el perro."
            + " | {Ana de los Ríos} / {Juan de la Vega} / el perro",
        "El alcalde de la Vega no duerme y no come con el perro. | El alcalde / la {Vega} / el perro",
        "El Alcalde de la Vega no duerme y no come con el perro. | El Alcalde / la {Vega} / el perro",
        "Anna van den Berg van de gemeente is niet in het."
            + " | {Anna van den Berg} / de gemeente",
        "Anna von der Au kommt nicht mit in die Stadt. | {Anna von der Au} / die Stadt",
        "Anna Van der Au kommt nicht mit in die Stadt. | {Anna Van der Au} / die Stadt",
      })
  void smallWordsBetweenCapitalsBelongToTheName(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained on the Department of Justice. | It / the {Department of Justice}",
        "It rained on the Bank of Holm. | It / the {Bank of Holm}",
        "It rained on the Bank of the West. | It / the {Bank} / the {West}",
        "It rained on Ann of Holm. | It / {Ann} / {Holm}",
      })
  void ofJoinsOrganizationsAlone(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Die Verwaltung und das Haus kommen nicht, sagte die SPD."
            + " | Die Verwaltung / das Haus / die {SPD}",
        "Der Ann Röhm und die Anna kommen nicht. | Der {Ann Röhm} / die Anna",
        "Unser Haus kommt nicht und Haus kommt nicht. | Unser Haus / {Haus}",
        "Die X kommt nicht und die A-Z auch nicht. | Die X / die A-Z",
        "Sprecher Tom Feld kommt nicht. | Sprecher {Tom Feld}",
        "Ein Sprecher der Au sagte das nicht. | Ein Sprecher der Au",
        "Ein Sprecher der SPD sagte das nicht. | Ein Sprecher der SPD",
      })
  void germanNounsAreNoNames(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El ministro de Economía Carlos Mena no duerme con el perro."
            + " | El ministro / Economía {Carlos Mena} / el perro",
        "El ministro de Economía no duerme con el perro. | El ministro / {Economía} / el perro",
        "El ministro de Economía Carlos no duerme con el perro."
            + " | El ministro / {Economía Carlos} / el perro",
        "El barco de Economía Carlos Mena no duerme con el perro."
            + " | El barco / {Economía Carlos Mena} / el perro",
        "El ministro y Economía Carlos Mena no duerme con el perro."
            + " | El ministro / {Economía Carlos Mena} / el perro",
      })
  void aFirstNameBehindAnOfficeOpensTheName(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“[We wait]”, <wrote> {a Lund supporter}.",
        "“[We wait,]” <said> {Roe ally Tom Field}.",
        "“[We wait,]” <said> {Harbor planning director Ann Roe}.",
        "<According> to {local talk show host Ann Roe}, “[it rains in Lund.]”",
        "<According> to {the Lund fire brigade}, “[it rains in Lund.]”",
      })
  void wordsBetweenANameAndANounAreOfOneSpeaker(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
