package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Contributor;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLineTest {

  private static String people(String line) {
    return CreditLine.parse(line, CreditLine.Where.END).stream()
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
        "Thanks to Ann Roe and Bo Dahl for additional reporting. | Ann Roe reporting; Bo Dahl reporting",
        "Special thanks to Ann Roe for research | Ann Roe research",
        "Shout out to Ann Roe for additional reporting. Drawings by a friend. | Ann Roe reporting",
        "Thanks to Ann Roe for reporting the leak. | ''",
        "Thanks to all of you for reporting. | ''",
        "Thanks to Ann Roe for the bridge. | ''",
        "We owe thanks to Ann Roe for reporting. | ''",
      })
  void thanksForReportingAreCredits(String line, String people) {
    assertThat(people(line)).isEqualTo(people);
  }

  @Test
  void barsPartTheRolesOnOneLine() {
    assertThat(people("Reporter: Ann Roe | Editor: Bo Doe"))
        .isEqualTo("Ann Roe reporting; Bo Doe editing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe and Bo Doe contributed reporting from Lund. | Ann Roe @ Lund reporting; Bo Doe @ Lund reporting",
        "(Reporting by Ann Roe in Lund, Bo Doe in The Hague and Cy Poe in Cork; Writing by Di Moe; Editing by Ed Loe) | Ann Roe @ Lund reporting; Bo Doe @ The Hague reporting; Cy Poe @ Cork reporting; Di Moe writing; Ed Loe editing",
        "Associated Press writers Ann Roe in Port Ellen, Michigan, and Bo Doe in Lund contributed to this report. | Ann Roe @ Port Ellen, Michigan reporting; Bo Doe @ Lund reporting",
        "With additional reporting by Ann Roe | Ann Roe reporting",
        "Contribué à ce reportage : Anne Roux à Lille | Anne Roux @ Lille reporting",
        "Contribuyeron a este reportaje: Ana Roel desde Lund y Luis Mora | Ana Roel @ Lund reporting; Luis Mora reporting",
        "Zu diesem Bericht haben beigetragen: Uwe Roh, Kiel | Uwe Roh @ Kiel reporting",
        "Hanno contribuito a questo articolo: Anna Riva da Roma | Anna Riva @ Roma reporting",
        "Contribuíram para esta reportagem: Ana Telles, de Lisboa, e Rui Sá | Ana Telles @ Lisboa reporting; Rui Sá reporting",
        "Hanno contribuito a questo progetto: Anna Riva da Roma | ''",
        "(Reporting by Ann Roe and Bo Doe in Lund; editing by Cy Poe) | Ann Roe @ Lund reporting; Bo Doe @ Lund reporting; Cy Poe editing",
        "Reporting by Ann Roe, Bo Doe in Lund | Ann Roe reporting; Bo Doe @ Lund reporting",
        "Ann Roe in Lund and Bo Doe in Cork also contributed. | Ann Roe @ Lund reporting; Bo Doe @ Cork reporting",
        "Ann Roe and Bo Doe also contributed. | ''",
        "— With assistance by Ann Roe, and Bo Doe | Ann Roe reporting; Bo Doe reporting",
        "Additional Reporting: Ann Roe | Ann Roe reporting",
        "(Anne Roux, édité par Luc Daim) | Anne Roux reporting; Luc Daim editing",
        "(Reportage Anne Roux, version française Luc Daim) | Anne Roux reporting; Luc Daim translation",
        "(Anne Roux, éditée par un ami) | ''",
        "Traducción de Ana Roca | Ana Roca translation",
        "To contact the reporter on this story: Ann Roe in Lund at aroe@wire.example | Ann Roe @ Lund reporting",
        "To contact the editor responsible for this story: Bo Doe at bdoe@wire.example | Bo Doe editing",
        "LundPost.com and The Associated Press contributed to this report. | Associated Press reporting",
        "Video: Top Cooks Talk Healthy Eating | ''",
        "Contributing: Ann Roe, Bo Doe, Associated Press. | Ann Roe reporting; Bo Doe reporting; Associated Press reporting",
        "- With additional reporting from Ann Roe | Ann Roe reporting",
        "The reporting was contributed by Ann Roe from Lund; Bo Doe from Ystad; and Cy Poe from Oslo. | Ann Roe @ Lund reporting; Bo Doe @ Ystad reporting; Cy Poe @ Oslo reporting",
        "(Reporting by Ann Roe in Lund;Editing by Bo Doe)((ann.roe@wire.example; 46 40)) | Ann Roe @ Lund reporting; Bo Doe editing",
        "Ann Roe in Lund and Bo Doe in Ystadcontributed to this report. | Ann Roe @ Lund reporting; Bo Doe @ Ystad reporting",
        "Oprac. Ann Roe | Ann Roe editing",
        "Ann Roe and Bo Doe in Port Ellen, Michigan, and Cy Poe in Lund contributed. | Ann Roe @ Port Ellen, Michigan reporting; Bo Doe @ Port Ellen, Michigan reporting; Cy Poe @ Lund reporting",
        "(Reporting by Ann Roe; Editing by Bo Doe; ann.roe@wire.example; +46 40 555 0134;)) | Ann Roe reporting; Bo Doe editing",
        "Lund News’ Ann Roe reported from Ystad, Bo Doe from the occupied East Bank. | Ann Roe @ Ystad reporting; Bo Doe @ the occupied East Bank reporting",
        "Contact Ann Roe at roe@lund.example. Bo Doe contributed to this report. | Bo Doe reporting",
        "Contribution to reporting Ann Roe from Paris, And Bo Doe from Lund | Ann Roe @ Paris reporting; Bo Doe @ Lund reporting",
        "Contributes to reporting by Ann Roe from Lund; Bo Doe, of Ystad | Ann Roe @ Lund reporting; Bo Doe @ Ystad reporting",
        "Additional reporting by Ann Roe, Helsinki | Ann Roe @ Helsinki reporting",
        "Editing: Ann Roe | Ann Roe editing",
        "Mit Informationen von Anna Roh aus Lund | Anna Roh @ Lund reporting",
        "Mitarbeit: Anna Roh, Wien | Anna Roh @ Wien reporting",
        "Mitarbeit: Anna Roh (Wien), Max Reh (Graz) | Anna Roh @ Wien reporting; Max Reh @ Graz reporting",
        "Mitarbeit: Anna Roh (dpa), Max Reh (26) | Anna Roh reporting; Max Reh reporting",
        "Ha collaborato da Bruxelles Anna Rossa | Anna Rossa @ Bruxelles reporting",
        "Colaboró desde Buenos Aires Ana Roca | Ana Roca @ Buenos Aires reporting",
        "Contributors: Ann Roe, Dublin; Bo Doe, Belfast | Ann Roe @ Dublin reporting; Bo Doe @ Belfast reporting",
        "Avec notre correspondante à Bruxelles, Anne Daim | Anne Daim @ Bruxelles reporting",
        "With our correspondents in Cork, Ann Roe and Bo Doe | Ann Roe @ Cork reporting; Bo Doe @ Cork reporting",
        "Mmv Anna Roos in Brussel | Anna Roos @ Brussel reporting",
        "Con la collaborazione di Anna Rossi da Roma | Anna Rossi @ Roma reporting",
        "Con la colaboración de Ana Roca desde Lund | Ana Roca @ Lund reporting",
        "(Reporte de Ana Roca. Escrito por Luis Dal; Editado en español por Eva Paz) | Ana Roca reporting; Luis Dal writing; Eva Paz editing",
        "* Colaborou Ana Rocha, de Brasília | Ana Rocha @ Brasília reporting",
        "Edição: Ana da Rocha | Ana da Rocha editing",
        "Met bijdragen van Anna Roos en Jan Daal | Anna Roos reporting; Jan Daal reporting",
        "Współpraca: Anna Roch | Anna Roch reporting",
        "Medverkan: Anna Ros | Anna Ros reporting",
        "Avec Ann Roe, à Lund, Skane | Ann Roe @ Lund, Skane reporting",
        "Reporting by Ann Roe in Lund, New York, and Bo Doe | Ann Roe @ Lund, New York reporting; Bo Doe reporting",
        "Reporting by Ann Roe in Port Ellen, , Michigan | Ann Roe @ Port Ellen, Michigan reporting",
        "Reporting by Ann Roe, , Bo Doe | Ann Roe reporting; Bo Doe reporting",
        "Ann Roe and Editor Bo Doe contributed to this report. | Ann Roe reporting; Bo Doe reporting",
        "Ann Roe and x.y contributed to this report. | ''",
        "Ann Roe and .com contributed to this report. | ''",
        "Ann Roe and the rest contributed to this report. | ''",
        "Avec Ann Roe, à Lund | Ann Roe @ Lund reporting",
        "Mit dpa | dpa reporting",
        "Avec Ann Roe et Bo Doe | ''",
        "— AFP | AFP reporting",
        "Inputs from AFP | AFP reporting",
        "Additional inputs from ANI and PTI | ANI reporting; PTI reporting",
        "Ann Roe reported from Lund, and Bo Doe from Cork. | Ann Roe @ Lund reporting; Bo Doe @ Cork reporting",
        "Contribute to reporting Ann Roe from Lund; Bo Doe from Cork, Ireland; And the Cy Poe from Oslo. | Ann Roe @ Lund reporting; Bo Doe @ Cork, Ireland reporting; Cy Poe @ Oslo reporting",
        "This report was compiled by Ann Roe and edited by Bo Doe. | Ann Roe editing; Bo Doe editing",
        "The Example’s Ann Roe contributed to this report. | Ann Roe reporting",
        "Ann Roe contributed to this report from Lund. | Ann Roe @ Lund reporting",
        "Ann Roe and Bo Doe contributed to this news report in Lund. | Ann Roe @ Lund reporting; Bo Doe @ Lund reporting",
        "Reporting by Ann Roe, Bo Doe; Editing by Cy Poe Our Standards: The Harbour Principles. | Ann Roe reporting; Bo Doe reporting; Cy Poe editing",
        "Reporting by Ann Roe and the Lund newsroom; Editing by Bo Doe | Ann Roe reporting; Bo Doe editing",
        "Reporting by Ann Roe inLund; Writing by Cy Poe in CorkEditing by Bo Doe | Ann Roe @ Lund reporting; Cy Poe @ Cork writing; Bo Doe editing",
        "REPORTING BY ANN ROE IN LUND AND CY POE; EDITING BY BO DOE | Ann Roe @ Lund reporting; Cy Poe reporting; Bo Doe editing",
        "Reporting was contributed by Ann Roe in Washington, D.C., and Bo Doe in St. Olaf, Mo. | Ann Roe @ Washington, D.C. reporting; Bo Doe @ St. Olaf, Mo. reporting",
        "Ann Roe reported from Lund, and Bo Doe from Hong Kong. Cy Poe contributed reporting from Oslo. | Ann Roe @ Lund reporting; Bo Doe @ Hong Kong reporting; Cy Poe @ Oslo reporting",
        "Roe reported from Lund. AP writer Cy Poe in Oslo contributed to this report. | Roe @ Lund reporting; Cy Poe @ Oslo reporting",
        "Ann Roe of the Ledger contributed to this report. | Ann Roe reporting",
        "Ann Roe contributed research. | Ann Roe research",
        "AP writer Ann Roe contributed from Lund. | Ann Roe @ Lund reporting",
        "Reuters contributed to this report. | Reuters reporting",
        "With files from Ann Roe and The Canadian Press | Ann Roe reporting; Canadian Press reporting",
        "(mit dpa) | dpa reporting",
        "Translated from the French by Ann Roe | Ann Roe translation",
        "Aus dem Englischen von Anna Roh | Anna Roh translation",
        "Traduit de l’anglais par Anne Daim | Anne Daim translation",
        "(Reporte de Ana Roca en Lima. Editado por Luis Cierva) | Ana Roca @ Lima reporting; Luis Cierva editing",
        "Hanno collaborato Anna Rossa e Marco Villa | Anna Rossa reporting; Marco Villa reporting",
        "(记者：王小明；责编：李大华) | 王小明 reporting; 李大华 editing",
        "Recherche: Anna Roh, Text: Max Reh | Anna Roh research; Max Reh writing",
        "Additional reporting by Ann Roe. Edited by Bo Doe. Photos by Cy Poe. | Ann Roe reporting; Bo Doe editing; Cy Poe photography",
        "Additional photography by Ann Roe | Ann Roe photography",
        "Fotos: Anna Roh/dpa | Anna Roh photography",
        "— Reporting by Ann Roe • | Ann Roe reporting",
        "(Reporting by Ann Roe) Get the morning letter. | Ann Roe reporting",
        "Reporting by Ann Roe, with additional reporting by Bo Doe | Ann Roe reporting; Bo Doe reporting",
        "Reporting by Ann Roe and additional reporting by Bo Doe | Ann Roe reporting; Bo Doe reporting",
        "Reporting by Ann Roe with editing by Bo Doe. | Ann Roe reporting; Bo Doe editing",
        "Ann Roe contributed additional photography. | Ann Roe photography",
        "Ann Roe contributed reporting in Lund. | Ann Roe @ Lund reporting",
        "Ann Roe also contributed to this story. | Ann Roe reporting",
        "Ann Roe contributed to the report. | Ann Roe reporting",
        "ANN ROE CONTRIBUTED TO THIS REPORT. | Ann Roe reporting",
        "Ann Roe and Bo Doe contributed reporting. | Ann Roe reporting; Bo Doe reporting",
        "Roe-Doe reported from Lund. | Roe-Doe @ Lund reporting",
        "O’Roe reported from St. Olaf, Mo. | O’Roe @ St. Olaf, Mo. reporting",
        "Ann Roe reported from Lund. Follow her morning letters. | Ann Roe @ Lund reporting",
        "Ann Roe in Lund contributed to this report. Bo Doe reported from Cork. | Ann Roe @ Lund reporting; Bo Doe @ Cork reporting",
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
        "Reporting by the committee shows that costs rose.",
        "Photos by the thousands were taken.",
        "Produced by farmers in Lund, the cheese is popular.",
        "Ann Roe, who reported from Lund for ten years, died.",
        "(with friends)",
        "Roe reported from home.",
        "Ann Roe reported from Lund that the port was closed.",
        "Ann Roe reported from the front for nineteen years before she retired.",
        "Editing by Ann Roe in a barn took weeks.",
        "Roe2 reported from Lund.",
        "Ann Roe contributed.",
        "Ann Roe contributed to this town.",
        "Ann Roe contributed research that the town had asked for.",
      })
  void sentencesAboutContributingStay(String line) {
    assertThat(CreditLine.parse(line, CreditLine.Where.END)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Photo: Ann Roe", "Video by Ann Roe", "Illustration: Anna Roh"})
  void captionsAmidTheStoryAreNoCredits(String line) {
    assertThat(CreditLine.parse(line, CreditLine.Where.AMID)).isEmpty();
    assertThat(CreditLine.parse(line, CreditLine.Where.END)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "(dpa/lno) => dpa",
        "(AFP) => AFP",
        "(aro/dpa) => dpa",
        "dpa/aro => dpa",
        "aro/bdo => ''",
        "(Harbour/dpa) => ''",
        "Quelle: dpa => dpa",
        "Source: AFP => AFP",
        "Fonte: ANSA, Reuters => ANSA; Reuters",
        "(Lund) => ''",
        "Quelle: Stadtarchiv => ''",
      })
  void agenciesThatALineNamesAloneAreCredited(String line, String names) {
    assertThat(
            CreditLine.parse(line, CreditLine.Where.END).stream().map(Contributor::name).toList())
        .isEqualTo(List.of(names.split("; ")).stream().filter(name -> !name.isEmpty()).toList());
  }

  @Test
  void reportersAreCreditedAmidTheStoryToo() {
    assertThat(CreditLine.parse("Reporting by Ann Roe", CreditLine.Where.AMID)).hasSize(1);
  }

  @Test
  void longParagraphIsNoCreditLine() {
    String many = "Reporting by Ann Roe" + ", Ann Roe".repeat(75);
    assertThat(CreditLine.parse(many, CreditLine.Where.END)).hasSize(76);
    assertThat(CreditLine.parse(many + ", Ann Roe", CreditLine.Where.END)).isEmpty();
  }

  @Test
  void longListOfAgenciesIsNotOne() {
    String many = "Source: AFP" + ", Reuters".repeat(5);
    assertThat(CreditLine.parse(many, CreditLine.Where.END)).hasSize(6);
    assertThat(CreditLine.parse(many + ", Reuters".repeat(6), CreditLine.Where.END)).isEmpty();
  }
}
