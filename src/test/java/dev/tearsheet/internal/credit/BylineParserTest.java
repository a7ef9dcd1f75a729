package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineParserTest {

  private static String names(String line) {
    return BylineParser.parse(line).stream().map(Author::name).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Roe and Bo Doe | Ann Roe; Bo Doe",
        "By ANN ROE | Ann Roe",
        "By Dan Pantel | Dan Pantel",
        "By Dan Roe and Bo Doe | Dan Roe; Bo Doe",
        "Oleh Budi Roh dan Siti Reh | Budi Roh; Siti Reh",
        "By Ann (Lee) Roe | Ann (Lee) Roe",
        "By Ann Roe (Lund Post) | Ann Roe",
        "Von Anke Roh und Bodo Reh | Anke Roh; Bodo Reh",
        "Par Anne Roux et Luc Daim | Anne Roux; Luc Daim",
        "Por Ana de la Roca y Luis Cierva | Ana de la Roca; Luis Cierva",
        "Written by: Ann May on 3 May 2021 | Ann May",
        "By Ann Roe, Senior Reporter, and Bo Doe for The Example | Ann Roe; Bo Doe",
        "By Ann Roe, Jr. | Ann Roe Jr.",
        "By Ann Roe, MD | Ann Roe, MD",
        "By Ann Roe Jr. for The Example | Ann Roe Jr.",
        "By J. K. van den Roe | J. K. van den Roe",
      })
  void bylineOfALanguageIsRead(String line, String names) {
    assertThat(names(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By",
        "By 2 Hours Ago",
        "Staff",
        "3 min read",
        "By Senior Reporter",
        "Read More",
        "By hand and by foot they came"
      })
  void whatIsNoNameIsNoAuthor(String line) {
    assertThat(names(line)).isEmpty();
  }

  @Test
  void roleBelongsToTheNameBeforeIt() {
    assertThat(BylineParser.parse("By Ann Roe, Senior Reporter, and Bo Doe").get(0).role())
        .contains("Senior Reporter");
  }

  @Test
  void agencyIsOne() {
    assertThat(BylineParser.parse("Von dpa").get(0).kind()).isEqualTo(Author.Kind.AGENCY);
  }

  @Test
  void outletAfterForIsTheOrganizationOfTheNameBeforeIt() {
    assertThat(BylineParser.parse("By Ann Roe and Bo Doe for the Bay of Lund Ledger"))
        .extracting(author -> author.organization().orElse(""))
        .containsExactly("", "the Bay of Lund Ledger");
  }

  @Test
  void subjectAfterForIsNoOrganization() {
    assertThat(BylineParser.parse("By Ann Roe for calmer mornings").get(0).organization())
        .isEmpty();
  }
}
