package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the holder of an office is named, and whether an article is part of a name. */
class OfficesTest {

  private static @Nullable String name(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .flatMap(quote -> quote.attribution().stream())
        .findFirst()
        .orElseThrow()
        .name()
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "« Le quai tient », a déclaré le ministre de la Défense. | -",
        "« Le quai tient », a réagi la présidente de la Région Anne Sorel. | Anne Sorel",
        "« Le quai tient », a réagi la présidente de la Région, Anne Sorel. | Anne Sorel",
        "\"El muelle está cerrado\", dijo el presidente de la Junta de Lund. | -",
        "\"El muelle está cerrado\", advirtió el jefe de la Guardia Norte Carlos Mena. | Carlos Mena",
        "\"El muelle está cerrado\", dijo la funcionaria en una charla con el programa Noches. | -",
        "Il ministro degli Esteri ha detto che \"il molo è chiuso per la città\". | -",
        "\"Il molo è chiuso\", ha detto il ministro degli Affari Esteri Antonio Meni. | Antonio Meni",
        "O governador de São Tomé disse que \"a ponte está fechada para a cidade\". | -",
        "\"A ponte está fechada\", disse o presidente da Câmara de Lund. | -",
      })
  void anOfficeIsNobodysName(String text, @Nullable String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Le quai est fermé », écrivent Les Nouvelles dans leur édition de lundi. | Les Nouvelles",
        "« Le quai est fermé », a dit le Sénat dans la ville. | Sénat",
        "« Le quai est fermé », selon Le Rivage. Le Rivage ajoute : « Il le reste. » | Le Rivage",
        "\"El muelle está cerrado\", escribe El Faro en su edición del lunes. | El Faro",
        "\"A ponte está fechada\", disse São Tomé na sua nota para a cidade. | São Tomé",
        "“The bridge is shut,” The Lantern reported on Monday. | The Lantern",
        "“The bridge is shut.” The Lantern said so on Monday. | Lantern",
        "„Die Brücke ist zu“, schrieb Die Welle am Montag. | Die Welle",
      })
  void anArticleWithACapitalWithinASentenceIsPartOfAName(String text, String name) {
    assertThat(name(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It is shut,” said Acting U.S. Attorney for Nebraska Lorna Tibbett. | Lorna Tibbett",
        "“It is shut,” said Inspector General of Holm Border Guard Odrun Krisk. | Odrun Krisk",
        "“It is shut,” said U.S. Attorney for New Jersey Bodil Marsh on Monday. | Bodil Marsh",
        "“It is shut,” Secretary of Transport Delphine Ohm said. | Delphine Ohm",
        "“It is shut,” Mayor of Norwood Ailis Marsh said. | Ailis Marsh",
        "“It is shut,” said the governor of New South Wales. | ?",
        "„To koniec z tym mostem” – nie ukrywa radna. Radna Ewa Mroz powiedziała. | ?",
        "Burmistrz Lomży Marek Mroz nie był zły: „To koniec” – powiedział Mroz. | Marek Mroz",
        "Мэр Заречного Иван Росин не был на мосту. «Мост закрыт», — сказал Росин. | Иван Росин",
        "»Broen er lukket, og det er jeg ked af«, siger viceborgmester Aksla Lund. | Aksla Lund",
        "Viceborgmester Aksla Lund kalder det »en skam for byen«, siger hun. | Aksla Lund",
        "Stadsbeiaardier Wim Kok noemt het “een schande voor de stad”. | Wim Kok",
      })
  void neitherAnOfficeNorItsPlaceIsPartOfAName(String text, String name) {
    String found = name(text);
    assertThat(found == null ? "?" : found).isEqualTo(name);
  }
}
