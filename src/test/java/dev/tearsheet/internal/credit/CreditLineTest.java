package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {

  private static String people(String line) {
    return CreditLine.parse(line).stream()
        .map(
            p ->
                p.name()
                    + p.location().map(place -> " @ " + place).orElse("")
                    + " "
                    + p.role().orElse(""))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe and Bo Doe contributed reporting from Lund. | Ann Roe @ Lund reporting; Bo Doe @ Lund reporting",
        "(Reporting by Ann Roe in Lund, Bo Doe in The Hague and Cy Poe in Cork; Writing by Di Moe; Editing by Ed Loe) | Ann Roe @ Lund reporting; Bo Doe @ The Hague reporting; Cy Poe @ Cork reporting; Di Moe writing; Ed Loe editing",
        "Associated Press writers Ann Roe in Port Ellen, Michigan, and Bo Doe in Lund contributed to this report. | Ann Roe @ Port Ellen, Michigan reporting; Bo Doe @ Lund reporting",
        "With additional reporting by Ann Roe | Ann Roe reporting",
        "Ann Roe reported from Lund, and Bo Doe from Cork. | Ann Roe @ Lund reporting; Bo Doe @ Cork reporting",
        "Contribute to reporting Ann Roe from Lund; Bo Doe from Cork, Ireland; And the Cy Poe from Oslo. | Ann Roe @ Lund reporting; Bo Doe @ Cork, Ireland reporting; Cy Poe @ Oslo reporting",
        "This report was compiled by Ann Roe and edited by Bo Doe. | Ann Roe editing; Bo Doe editing",
        "The Example’s Ann Roe contributed to this report. | Ann Roe reporting",
      })
  void everyShapeNamesItsPeople(String line, String people) {
    assertThat(people(line)).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Low Rates and Cheap Oil contributed to this boom.",
        "The storm contributed to the losses.",
        "Ann Roe reported record profits.",
        "Residents reported from early morning on.",
      })
  void sentencesAboutContributingStay(String line) {
    assertThat(CreditLine.parse(line)).isEmpty();
  }
}
