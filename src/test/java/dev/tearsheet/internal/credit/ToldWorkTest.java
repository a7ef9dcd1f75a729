package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that tell who helped, in other languages than English. */
final class ToldWorkTest {

  private static String people(String line) {
    return CreditLine.parse(line, CreditLine.Where.END).stream()
        .map(one -> one.name() + one.location().map(place -> " @ " + place).orElse(""))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe a contribué à cet article depuis Lund. | Ann Roe @ Lund",
        "Ann Roe et Bo Doe ont contribué à ce reportage. | Ann Roe; Bo Doe",
        "Ann Roe contribuyó a este artículo desde Lund. | Ann Roe @ Lund",
        "Ann Roe y Bo Doe colaboraron en esta información. | Ann Roe; Bo Doe",
        "Ann Roe ha collaborato a questo articolo da Lund. | Ann Roe @ Lund",
        "Ann Roe contribuiu para esta reportagem. | Ann Roe",
        "Ann Roe, Bo Doe und Ida Lind haben zu diesem Bericht beigetragen. | Ann Roe; Bo Doe; Ida Lind",
        "Ann Roe in Lund hat an diesem Text mitgearbeitet. | Ann Roe @ Lund",
        "Ann Roe heeft bijgedragen aan dit artikel vanuit Lund. | Ann Roe @ Lund",
        "Ann Roe bidrog till den här artikeln. | Ann Roe",
        "Ana Roel colaboró con este reportaje desde Lund. | Ana Roel @ Lund",
        "Karl Mohn berichtete aus Lund. | Karl Mohn @ Lund",
        "В подготовке материала участвовал Лев Рощин | Лев Рощин",
        "Met medewerking van Jan Mol en Sanne Duin | Jan Mol; Sanne Duin",
        "(Bericht von Karl Mohn, redigiert von Ida Lind. Bei Rückfragen wenden Sie sich bitte an post@wire.example) | Karl Mohn; Ida Lind",
        "*Com informações da Agência Brasil | Agência Brasil",
        "Con informazioni dell'ANSA | ANSA",
        "Med reportage av Ann Roe | Ann Roe",
        "Mit Material der Nachrichtenagenturen dpa und Reuters | dpa; Reuters",
      })
  void namesThoseWhoHelped(String line, String names) {
    assertThat(people(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El aumento contribuyó a este artículo de lujo que todos quieren.",
        "Das Wetter hat zu diesem Bericht beigetragen.",
        "Ann Roe contribuiu para esta reportagem ser a mais lida do ano."
      })
  void sentenceOfTheStoryNamesNobody(String line) {
    assertThat(people(line)).isEmpty();
  }
}
