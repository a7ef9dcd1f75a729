package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name begins and ends, and which longer mention is not of the same. */
class NameBoundsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Capo Unpesca visita il porto. L'Unpesca ha una nave. Unpesca: “Il porto è pieno di barche”. | Unpesca",
        "Senatori Usa al porto. Gli Usa attendono. Usa: “Il porto è pieno di barche”. | Usa",
        "Facebook is large. See Facebook for more. Facebook says it “cares about harbors.” | Facebook",
        "Using Mercurial is easy, and Mercurial is old. Mercurial says “no file is lost.” | Mercurial",
        "Haunted Izuku on the drive, it did. Izuku slept. “I am tired,” said Izuku. | Izuku",
        "Calling Norvania a friend, he left. Norvania is far. Norvania said it was “a good day.” | Norvania",
      })
  void aVerbOrAnOfficeBeforeANameIsNoPartOfIt(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Taoiseach Leo Varen spoke in Lund. “We wait,” Taoiseach Leo Varen said. | Leo Varen",
        "South Carolina Sen Tim Vale came. “We wait,” Vale said. | Tim Vale",
        "“We wait,” said Vendor Glenn Vale. | Glenn Vale",
        "“We wait,” said Azerbaijani Bilal Hayes. | Bilal Hayes",
        "«El puente está cerrado», dijo el Teniente General Juan Robles. | Juan Robles",
        "„Wir warten“, sagte Fraport-Chef Schulze. | Schulze",
        "„Wir warten“, sagt die BDA-Juristin. | -",
        "„Wir warten“, erklärt BDA-Expertin Benz. | Benz",
        "„Wir warten“, sagt der 58-jährige Mutterkuhhalter Jung. | Jung",
      })
  void titlesJobsAndOfficesAreNoPartOfAName(String text, @Nullable String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "El jefe de Estado Mayor de las Fuerzas de Norvania (FDN), Teniente General Juan Robles, dijo que “el puente es una zona segura”. | Juan Robles",
        "El alto representante de la Unión (UN) para Asuntos Exteriores, Josep Robles, consideró que “es una vergüenza”. | Josep Robles",
        "El consejero de Educación y Deporte de la Junta de Costa, Javier Robles, dijo que “es una vergüenza”. | Javier Robles",
        "Le directeur de la police et de la sécurité de la ville de Lund, Paul Merle, a déclaré que c'était « une honte ». | Paul Merle",
        "O secretário de Educação e Esporte da cidade de Costa, João Mota, disse que a ponte é “uma vergonha”. | João Mota",
        "Il presidente della commissione Trasporti e Infrastrutture della Regione Costa, Carlo Moretti, ha detto che è « una vergogna ». | Carlo Moretti",
      })
  void aNameBehindALongOfficeIsItsBearers(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le 13 mai Paul Merle a déclaré : « Le pont est fermé. » | Paul Merle",
        "El 3 de mayo Ana Robles dijo: «El puente está cerrado.» | Ana Robles",
      })
  void aDateIsNoPartOfWhoSpeaks(String text, String speaker) {
    assertThat(Marked.speakers(text)).isEqualTo(speaker);
  }

  private static @Nullable String name(String text) {
    List<Quote> quotes = QuoteFinder.find(text, Options.DEFAULT).quotes();
    return quotes.get(quotes.size() - 1).attribution().flatMap(Attribution::name).orElse(null);
  }
}
