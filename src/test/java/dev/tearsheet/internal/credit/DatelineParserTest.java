package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT ELLEN, Mich. (AP) — The ferry sank. | Port Ellen | Mich. | | AP",
        "LINZ – Der Regen kam spät.              | Linz | | |",
        "SANDVIK, Nov 22 — The mill reopened.    | Sandvik | | Nov 22 |",
        "SAN MARTIN, HONDURAS.- La lluvia cesó.  | San Martin | HONDURAS | |",
        "MEDANGLAYA, WARTA.com - Hujan turun.    | Medanglaya | | | WARTA.com",
        "ST. OLAF (Reuters) - The bridge closed. | St. Olaf | | | Reuters",
        "PORT ELLEN, Mich. (AP) _ The ferry sank. | Port Ellen | Mich. | | AP",
        "BERGEN/OSLO (Reuters) - The ferry sank. | Bergen/Oslo | | | Reuters",
        "Sandvik (CNN)The mill reopened.         | Sandvik | | | CNN",
        "HARLOW, Mich. (AP) The mill reopened — at last. | Harlow | Mich. | | AP",
        "Bergen (dpa) - Der Hafen ruht.          | Bergen | | | dpa",
      })
  void leadIsReadIntoItsParts(
      String text, String place, String region, String date, String agency) {
    Dateline dateline = DatelineParser.parse(text).orElseThrow();
    assertThat(dateline.place()).contains(place);
    assertThat(dateline.region().orElse(null)).isEqualTo(region);
    assertThat(dateline.date().orElse(null)).isEqualTo(date);
    assertThat(dateline.agency().orElse(null)).isEqualTo(agency);
    assertThat(text).startsWith(dateline.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE - In this photo a ferry leaves the harbour.",
        "AKTUALISIERT - Der Hafen ruht.",
        "FDP-Generalsekretär Rolf Beispiel tritt ab.",
        "JUST IN – The bridge is closed.",
        "UMWELT – Der Fluss steigt.",
        "The mill — the last of its kind — reopened.",
        "A well-known ferry sank.",
        "The Reporters (AP) said the mill reopened.",
        "Bergen (Norway) The mill reopened.",
      })
  void lookAlikesAreNoDatelines(String text) {
    assertThat(DatelineParser.parse(text)).isEmpty();
  }

  @Test
  void rawFormHasTheDash() {
    assertThat(DatelineParser.parse("LINZ – Der Regen kam.").orElseThrow().text())
        .isEqualTo("LINZ –");
  }
}
