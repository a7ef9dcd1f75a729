package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Roe, Bo Doe and Cy Low | Ann Roe, Bo Doe, Cy Low | true",
        "Ann Roe & Bo Doe | Ann Roe, Bo Doe | true",
        "ANN ROE and BO DOE | Ann Roe, Bo Doe | true",
        "Ann Roe, Bo Doe | Ann Roe, Bo Doe | false",
        "Ann Roe, reviewed by Bo Doe | Ann Roe, Bo Doe | false",
        "Ann Roe and Bo Doe | Ann Roe, Cy Low | false",
        "Ann Roe and Bo Doe | Bo Doe, Ann Roe | false",
        "Ann Roe | Ann Roe | false",
      })
  void namesWithAWordBeforeTheLastAreAList(String line, String names, boolean list) {
    List<Author> authors = Arrays.stream(names.split(", ")).map(JoinedNamesTest::person).toList();
    assertThat(JoinedNames.are(authors, line)).isEqualTo(list);
  }

  private static Author person(String name) {
    return new Author(
        name, Author.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
