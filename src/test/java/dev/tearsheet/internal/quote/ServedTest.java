package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Attribution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose name the speaker has: not a child's, a client's, or that of what stands before it. */
class ServedTest {

  private static Attribution first(String text) {
    return QuoteFinder.find(text, Options.DEFAULT).quotes().stream()
        .flatMap(quote -> quote.attribution().stream())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "„Der Deich ist zu“, sagte der Vater der Schülerin Anna Röhm. | -",
        "Die Mutter von Anna Röhm sagte: „Der Deich ist zu.“ | -",
        "Laut Freunden von Anna Röhm ist der Deich „für immer zu“. | -",
        "“The dam is shut,” said the father of student Ann Roe. | -",
        "\"El dique está cerrado\", dijo el padre de la alumna Ana Robles. | -",
        "\"O dique está fechado\", disse o pai da aluna Ana Teles. | -",
        "„Wał jest zamknięty” – powiedziała matka Anny Kot. | -",
        "„Wał jest zamknięty” – powiedziała matka Anna Kot. | Anna Kot",
        "«Вал закрыт», — сказала мать Анны Котовой. | -",
        "«Вал закрыт», — сказал адвокат Сергея Котова. | -",
        "«Вал закрыт», — сказал адвокат Сергей Котов. | Сергей Котов",
        "«Вал закрыт», — сказала Марта Котова. | Марта Котова",
        "„Wał jest zamknięty” – powiedziała burmistrz miasta Lund Anna Kot. | Anna Kot",
        "W rozmowie z Radiem Lund Jan Kot powiedział: „Wał jest zamknięty”. | Jan Kot",
      })
  void whoseFatherOrLawyerSpeaksIsNotTheSpeaker(String text, @Nullable String name) {
    assertThat(first(text).name().orElse(null)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Charlotte Sund, fondatrice Wara affirme : « La digue est fermée. »"
            + " | Charlotte Sund | fondatrice Wara",
        "Paul Merle, directeur de l'école affirme : « La digue est fermée pour la ville. »"
            + " | Paul Merle | directeur de l'école",
        "Carlo Meni, direttore del porto ha detto: \"La diga è chiusa per la città\"."
            + " | Carlo Meni | direttore del porto",
        "Juan Robles, director del puerto dijo: \"El dique está cerrado\"."
            + " | Juan Robles | director del puerto",
        "Ann Roe, director of the harbor said: “The dam is shut.”"
            + " | Ann Roe | director of the harbor",
      })
  void aRoleBehindANameNeedsNoSecondComma(String text, String name, String title) {
    Attribution attribution = first(text);
    assertThat(attribution.name()).contains(name);
    assertThat(attribution.title()).contains(title);
  }
}
