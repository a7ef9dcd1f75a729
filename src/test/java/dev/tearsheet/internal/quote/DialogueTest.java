package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of transcripts. */
class DialogueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Roe}: [Shall we?]\n\n{Field}: [After you.]\n\n{Roe}: [Then we go with Field.]",
        "{Roe}: [Shall we?]\n\n{Bo Field}: [After you.]\n\n{Roe}: [Then we go.]",
        "{Roe} (on the phone): [Shall we?]\n\n{Bo Field}, mayor of Lund: [After you.]\n\n"
            + "{Roe}: [Then we go.]",
        "{Roe}:\n\n[Shall we?]\n\n{Bo Field}:\n\n[After you.]\n\n{Roe}:\n\n[Then we go.]",
        "“{Roe}: [Shall we?]”\n\n“{Bo Field}: [After you.]”\n\n“{Roe}: [Then we go.]”",
        "{HOST}: [Shall we?]\n\n{Bo Field}: [After you.]\n\n{HOST}: [Then we go.]",
        "{ROE}: [Shall we?]\n\n{FIELD}: [After you.]",
        "It rained.\n\n{Roe}: [Shall we?]\n\n{Merrill}: [No.]\n\n{Roe}: [Go.]\n\n{Merrill}: [Yes.]",
      })
  void whoeverOpensTheParagraphSpeaksIt(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  /** One speaker, a speaker who is named once, numbers, and whole sentences before the colon. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Roe: Shall we?\n\nField: After you.",
        "ROE: We go.\n\nFIELD: After you.",
        "ROE: Shall we?\n\nFIELD: After you.\n\nIt rained.",
        "Roe: Shall we?\n\nField: After you.\n\nRoe: Then we go.",
        "Roe: Shall we?\n\nIt rained.\n\nRoe: Then we go.",
        "Roe: 1,204.\n\nField: 1,100.\n\nRoe: 3.\n\nField: 4.",
        "Harlow: Roe, Doe, Dahl, Tal.\n\nLund: Berg, Holm, Reh, Moor.\n\nHarlow: Poe, Coe, Noe, Fay.",
        "the host: Shall we?\n\nBo Field: After you.\n\nthe host: Then we go.",
        "Roe, who had run the old harbor for many long years and more: Shall we?\n\n"
            + "Bo Field: After you.\n\nRoe, who had run the old harbor for many long years: Go.",
      })
  void otherColonsOpenNoTurn(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  /** Headings and lists that open with the same words again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kettle: Our Guide to Tea\n\nTea is old.\n\nKettle: How Hot\n\nIt is cool.\n\n"
            + "Teapot: Clay or Glass\n\nClay is warm.\n\nTeapot: The Right Size",
        "Rechenbeispiel: Die Miete im Sommer\n\nEin Boot kostet Geld.\n\nRechenbeispiel: Der Winter\n\n"
            + "Werftplatz: Das kostet er\n\nWerftplatz: Die beste Wahl",
        "Wide Brim: Keeps rain off the neck.\n\nSoft Band: Made of felt.\n\n"
            + "Wide Brim: Folds flat in a bag.\n\nSoft Band: Washes at forty degrees.",
        "Palm Creek: Tolvert 25 points.\n\nRock Hollow: Blake 15 points.\n\nPalm Creek: Sheld 1 goal.\n\n"
            + "Rock Hollow: Devo 2 points.",
      })
  void whatHeadingsAndListsNameSpeaksNot(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Anna}: [hi there]\n\n{Peter}: [hello]\n\n{Anna}: [is it gone]\n\n{Peter}: [at noon]",
        "{Brimgard}: [I wait.]\n\n{Trosk}: [We go.]\n\n{Brimgard}: [Fine.]\n\n{Trosk}: [Good.]",
        "Is it old?\n\n{Brimgard}: [Yes, it is.]\n\nWho built it?\n\n{Trosk}: [A farmer.]\n\n"
            + "Is it sold?\n\n{Brimgard}: [It was.]\n\nTo whom?\n\n{Trosk}: [The town.]",
        "{Porto}: “[Nave ferma.]”\n\n{Marina}: “[Pronti.]”\n\n{Porto}: “[Altri due giorni.]”",
      })
  void whoeverTalksDoes(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
