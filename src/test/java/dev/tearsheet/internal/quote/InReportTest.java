package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes that no source stands beside, within what somebody reports. */
class InReportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Ana Roel}, de 43 años, <asegura> que la obra “[es un desastre]” para el barrio.",
        "Llueve. {Ana Roel}, de 43 años, <asegura> que la obra “[es un desastre]” y “[una pena]”.",
        "{Roel}, de 43 años, <asegura> que la obra \"[es un desastre]\".",
        "{Roel}, de 43 años, <asegura> que la obra \"[es un desastre]\" y \"[una pena]\".",
        "“[Es así]”, <dijo> {Ana Roel}. {Luis Paz}, de 50 años, <asegura> que la obra “[es cara]”.",
        "{Luis Paz}, de 50 años, <asegura> que la obra “[es cara]” y que “[no sirve]”.",
        "Roel, de 43 años, duerme en la obra que \"es un desastre\".",
        "Ana Roel, de 43 años, asegura que la novela “Las Rutas” es larga.",
        "Roel, de 43 años, asegura que la novela \"Las Rutas\" es larga.",
      })
  void areOfWhoeverReports(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
