package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who calls something by a name in the passive. */
class AgentTest {

  private static final String HEADLINE = "Storm over the wall\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo Doe said it rained. The wall, labeled “[a heap of sand]” by {Ann Roe}, fell.",
        "Bo Doe said it rained. The wall – labeled “[a gift]” by {Ann Roe} – fell.",
        "Bo Doe said it rained. The wall was rebuilt and labeled “[a gift]” by {Ann Roe}.",
        "Bo Doe said it rained. The wall was later widely dismissed as “[a heap]” by {Ann Roe}.",
        "Bo Doe said it rained. The wall was called “[a heap]” by {Ann Roe}.",
        "The plan was described by {Ann Roe} as “[a gamble.]”",
        "It was claimed by {the harbor union} that “[nobody asked us.]”",
        "It was claimed by {Ann Roe} that the wall is “[a heap]” of sand.",
        "In March it was claimed by {Ann Roe} that “[nobody asked us,]” and Bo Doe left.",
        "Bo Doe said the plan was described by {Ann Roe} as “[a gamble.]”",
        "Bo Doe said it rained. The wall was called the “[heap of sand]” by {Ann Roe}.",
        "The wall was called “[a gift]” by {residents of Lund}.",
        "The wall was called “[a gift]” by {residents} and “[a heap]” by {rivals}.",
        "The plan, described by {Ann Roe} as a “[gamble,]” came late.",
        "The plan – dismissed by {the mayor} as “[a gamble]” – came late.",
        "A wall described by {Ann Roe} as “[a heap of sand]” fell.",
        "The council backed a wall described by {Ann Roe} as “[a heap of sand.]”",
        "Described by {critics} as “[a heap of sand,]” the wall fell.",
      })
  void agentStandsBehindBy(String marked) {
    assertThat(Marked.again(HEADLINE + marked)).isEqualTo(HEADLINE + marked);
  }

  /** Where no form of "be", comma, dash or "and" stands before the verb, it is in the active. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{The council of Holm} <called> the plan “[a gift]” by the river. Ann Roe waited.",
        "{Bo Doe} <called> “[a gift]” by Ann Roe a loss.",
        "{Critics} <called> it “[a gift]” by Ann Roe.",
        "{The minister} <dubbed> “[a coward]” by Ann Roe left.",
        "The plan seen by Ann Roe as “[a gamble]” failed, {Bo Doe} <said>.",
        "{Bo Doe} <said> the plan was drawn by Ann Roe as “[a gamble.]”",
        "The plan was described with Ann Roe as “[a gamble,]” {Bo Doe} <said>.",
        "{Bo Doe} <said> it rained. It was built by Ann Roe that “[nobody asked us.]”",
        "It was built by Ann Roe so that the wall is “a heap” of sand.",
        "It was built by the harbor union so that “[nobody drowns,]” {Bo Doe} <said>.",
      })
  void subjectOfTheActiveIsNotTheAgent(String marked) {
    assertThat(Marked.again(HEADLINE + marked)).isEqualTo(HEADLINE + marked);
  }

  /** Headlines leave out the form of "be". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wall called “[a heap of sand]” by {Ann Roe}",
        "Dubbed “[a heap of sand]” by {Ann Roe}, the wall fell",
        "It was claimed by {Ann Roe} that the wall is “[a heap]” of sand",
      })
  void agentOfAHeadline(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El plan, tachado de «[locura]» por {el alcalde}, se vota el martes.",
        "El plan, tachado de «locura» por la lluvia, se vota el martes.",
        "El plan de «locura» por Ana Robles se vota el martes.",
        "Tachado de «[locura]» por {Ana Robles}, el plan se vota.",
        "Le projet, qualifié de « [folie] » par {le maire}, est voté mardi.",
        "Il piano, definito “[una follia]” da {Anna Rovelli}, si vota martedì.",
        "O plano, chamado de “[loucura]” pelo {ministro}, é votado na terça-feira.",
        "Het plan werd door {Ana Roos} “[waanzin]” genoemd.",
        "Planen kallades “[vansinne]” av {borgmästaren}.",
        "Het plan werd door {de burgemeester} “[waanzin]” genoemd.",
        "Bo Dahl zei dat het regende. Het plan werd door {Ana Roos} als “[waanzin]” bestempeld.",
        "{Bo Dahl} <zei> dat het regende. Het plan werd met Ana Roos “[waanzin]” genoemd.",
        "{Bo Dahl} <zei> dat het regende. Het plan is “[waanzin]” genoemd.",
      })
  void participleHasSomebodyForItsAgent(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
