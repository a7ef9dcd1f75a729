package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionThanksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Boats at dusk. Courtesy of Bo Doe;Boats at dusk.;Courtesy of Bo Doe",
        "Boats at dusk. Photo courtesy of the Doe family;Boats at dusk.;Photo courtesy of the Doe family",
        "Boats at dusk. (Image courtesy of Bo Doe);Boats at dusk.;Image courtesy of Bo Doe",
        "Barcas al anochecer. Cortesía de Bo Doe;Barcas al anochecer.;Cortesía de Bo Doe",
        "Boote am Abend. Mit freundlicher Genehmigung von Bo Doe;Boote am Abend.;Mit freundlicher Genehmigung von Bo Doe",
        "Barche la sera. Per gentile concessione di Bo Doe;Barche la sera.;Per gentile concessione di Bo Doe",
        "Boats at dusk. — Picture by Bo Doe;Boats at dusk.;Picture by Bo Doe",
        "Boats at dusk. [Bo Doe];Boats at dusk.;Bo Doe",
      })
  void thanksEndACaption(String text, String caption, String credit) {
    assertThat(Caption.parted(text)).isEqualTo(new Caption(caption, credit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats at dusk [archive]",
        "Boats at dusk. [2024]",
        "The courtesy of the crew was told of for years.",
        "Boats — seen from Bo Doe's house",
      })
  void otherEndsStay(String text) {
    assertThat(Caption.parted(text)).isEqualTo(new Caption(text, ""));
  }
}
