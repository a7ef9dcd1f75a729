package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What opens a sentence or is a thing speaks with a verb of speech alone. */
class UncuedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Durante la riunione è stata « approvata la proposta di legge ». Il sindaco tace. | -",
        "Oltre al ponte, la giunta ha difeso « un'opera necessaria » in aula. | la giunta",
        "Riferendosi al ponte, Anna Moretti ha parlato di « una vergogna ». | Anna Moretti",
        "Ad Adriapress spiega Anna Moretti: « Il ponte è chiuso. » | Anna Moretti",
        "L'utilisation du pont lui a permis « d'avoir une visibilité ». | -",
        "Les travaux sur le pont sont « presque finis ». | -",
        "Ce pont est « une honte pour la ville ». | -",
        "Давайте послушаем самих жителей: «Мост закрыли ещё зимой». | -",
        "Читайте материал «Как закрывали мост у реки». | -",
        "Несмотря на это, мост остаётся «опасным для детей». | -",
        "En cambio señaló que el puente es « una vergüenza ». | -",
        "Su objetivo, dijo, fue « salvar el puente ». Luego se fue. | -",
        "Lees ook het verhaal “Hoe de brug dichtging”. | -",
        "Akik a hídon járnak, jól ismerik a mondást: „Ami öreg, az jó.” | -",
        "Pomimo tego most pozostaje „bardzo niebezpieczny”. | -",
        "Przeczytaj także „Jak zamykano most”. | -",
        "« Le pont tient », affirme une habitante du quai. | une habitante du quai",
        "La boulangère soupire : « Le pont est fermé. » | La boulangère",
        "«El puente está cerrado», suspira la panadera. | la panadera",
        "Selon les riverains, le pont est « une honte ». | les riverains",
        "Marielle Sarne est mise en examen pour « détournement de fonds ». | -",
        "Paul Merle a été condamné pour « abus de confiance » en mai. | -",
        "Yves Lévin a été nommé « conseiller spécial » du ministre. | -",
        "Ana Roel fue acusada de «malversación» en mayo. | -",
        "Juan Robles ha sido condenado por «desobediencia grave». | -",
        "El alcalde fue nombrado «hijo predilecto» de la villa. | -",
        "Aldo Ferri è stato accusato di «truffa aggravata» a maggio. | -",
        "Rui Seabra foi acusado de «abuso de poder» em maio. | -",
        "Paul Merle s'est dit « déçu » par la décision. | Paul Merle",
        "Paul Merle dénonce une « décision brutale ». | Paul Merle",
        "Es gab auch ein „Zunft“-System, das der wichtigste Teil des Spiels war. | -",
        "Teurer ist in der Stadt die „ohne Namen“-Banane. | -",
        "Zum Beispiel: „Das ist für mich ein schwieriges Thema. Lass uns später reden.“ | -",
        "Kritik am Senat: „Zu langsam, zu unklar und zu teuer“ | -",
        "Ernster Nachsatz: „Ich brauche ein paar Tage Ruhe.“ | -",
        "Die Losung heißt „Mole für alle“. Sie steht an der Wand. | -",
        "Meinungen wie: „Ich weiß, wo du wohnst!“ stehen dort lange im Netz. | -",
        "Ida Moor eröffnete die Debatte: „Die Mole muss weg.“ | Ida Moor",
        "Gegen wen Emil Korv rudern wird, ist ihm egal: „Ich schlage sie alle!“ | Emil Korv",
        "Wovor Ida Moor vor allem warnt: „Verkaufen Sie das nicht weiter.“ | Ida Moor",
        "Ida Moor war froh. „Die Alten schlafen lieber aus“, schmunzelte Moor. | Moor",
        "Ida Moor war froh. „Die Alten schlafen lieber aus“, witzelte Moor. | Moor",
        "Ida Moor war müde. „Die Alten schlafen lieber aus“, schnaubte Moor. | Moor",
        "De “laatste kans”-commissie, die Roos leidt, vergadert morgen. | -",
        "The trial is proof of a study that first told of a “silent net” in the river. | -",
        "The fishermen of the bay found the offer “an insult.” They left. | The fishermen of the bay",
      })
  void openersAndThingsAreNobodyWithoutACue(String text, String speaker) {
    assertThat(Marked.speakers(text)).isEqualTo(speaker);
  }
}
