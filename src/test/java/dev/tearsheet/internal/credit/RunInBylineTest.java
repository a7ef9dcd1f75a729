package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines that run into the first paragraph. */
class RunInBylineTest {

  private static final String STORY =
      "bridge was opened on Tuesday after a year of work on its piers.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "By Ann Roe ;The ;Ann Roe",
        "By Ann Roe;The ;Ann Roe",
        "By Ann Roe and Bo Doe;After a storm the ;Ann Roe, Bo Doe",
        "By Ann M. Roe, Bo van Doe ;HARLOW – The ;Ann M. Roe, Bo van Doe",
        "By Ann Roe;HARLOW (AP) — The ;Ann Roe",
        "Von Anna Reh;Die ;Anna Reh",
        "By ANN ROE;The ;Ann Roe",
        "Von ANNA REHBAUM und BO DOE;Der ;Anna Rehbaum, Bo Doe",
        "Por ANA ROJO;El ;Ana Rojo",
        "By Ann Roe and Bo Dahlen;Part of the ;Ann Roe, Bo Dahlen",
        "Par Anne Ruel;Quelque part le ;Anne Ruel",
      })
  void areParted(String byline, String start, String authors) {
    RunInByline found = RunInByline.of(byline + start + STORY).orElseThrow();
    assertThat(found.line()).isEqualTo(byline.strip());
    assertThat(found.story()).isEqualTo(start + STORY);
    assertThat(found.authors().stream().map(Author::name).collect(Collectors.joining(", ")))
        .isEqualTo(authors);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday The " + STORY,
        "By Ann Roe",
        "By Ann Roe The end",
        "By Ann Roe Bridge work is done, and the " + STORY,
        "By law the " + STORY,
        "By Ann Roe at dawn The " + STORY,
        "By Ann and Roe The " + STORY,
        "By  ",
        "By Ann MacDahl of the " + STORY,
        "By Ann VanDahl for the " + STORY,
        "By Ann RoeStaff writer for the " + STORY,
        "The " + STORY,
      })
  void othersAreLeft(String paragraph) {
    assertThat(RunInByline.of(paragraph)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Ann RoeJune 4, 2024;By Ann Roe June 4, 2024",
        "Von Anna Reh4. Juni 2024;Von Anna Reh 4. Juni 2024",
      })
  void theDayStaysWithTheByline(String byline, String line) {
    RunInByline found = RunInByline.of(byline + "The " + STORY).orElseThrow();
    assertThat(found.line()).isEqualTo(line);
    assertThat(found.story()).isEqualTo("The " + STORY);
    assertThat(found.authors()).hasSize(1);
  }
}
