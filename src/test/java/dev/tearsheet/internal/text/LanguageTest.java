package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The ferry left the quay at dawn, and it was an hour late with apples on board.",
        "de | Die Fähre ist am Morgen mit einer Stunde Verspätung aus dem Hafen und nicht leer.",
        "fr | Le bac est parti du quai à l’aube avec une heure de retard et des pommes pour la ville.",
        "es | El transbordador salió del muelle con una hora de retraso por la niebla de las islas.",
        "it | Il traghetto non è partito dal molo per la nebbia che copre il porto della città.",
        "pt | A balsa saiu do cais com uma hora de atraso, mas não foi por causa da névoa.",
        "nl | De veerboot is met een uur vertraging van de kade vertrokken en dat was niet het plan.",
        "ru | Паром отошёл от причала на рассвете с опозданием на час.",
        "uk | Пором відійшов від причалу на світанку, запізнившись її годину.",
        "ja | フェリーは夜明けに岸壁を離れ、一時間遅れて島に着いた。",
        "zh | 渡轮在黎明时分离开码头，比原定时间晚了整整一个小时才出发。",
        "vi | Chuyến phà rời bến lúc rạng sáng và đến đảo muộn một giờ so với kế hoạch ban đầu.",
        "ko | 여객선은 새벽에 부두를 떠났고 한 시간 늦게 섬에 도착했다."
      })
  void scriptAndFrequentWordsTell(String code, String text) {
    assertThat(Language.of(text)).contains(code);
  }

  @Test
  void fewWordsTellNothing() {
    assertThat(Language.of("")).isEmpty();
    assertThat(Language.of("Ferry")).isEmpty();
    assertThat(Language.of("Castelbrook Harbour Brandvold Orla Fenwick Dell Okafor")).isEmpty();
  }

  @Test
  void whereTheStartDoesNotTellMoreIsLookedAt() {
    String names = "Storvik Halden Tromsby Akervik ".repeat(55);

    assertThat(Language.of(names)).isEmpty();
    assertThat(
            Language.of(
                names
                    + "Die Brücke ist seit dem Morgen nicht mehr zu sehen, und das ist"
                    + " auch für die Stadt ein Problem."))
        .contains("de");
  }
}
