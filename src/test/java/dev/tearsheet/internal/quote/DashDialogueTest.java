package dev.tearsheet.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashDialogueTest {

  private static List<String> stretches(String text) {
    Reading reading = Reading.of(text);
    return reading.stretches.stream().map(stretch -> stretch.span().of(text)).toList();
  }

  @Test
  void dashThatOpensTheParagraphAndDashBeforeTheCueHoldSpeech() {
    assertThat(
            stretches("—No vamos a pagar más —dijo Ana Robles en la plaza.\n—Ya veremos —dijo él."))
        .containsExactly("No vamos a pagar más", "Ya veremos");
  }

  @Test
  void commaBeforeTheCueEndsSpeechAfterADash() {
    assertThat(stretches("— Nous partons ce soir avec les enfants, dit Anne Rouvel."))
        .containsExactly("Nous partons ce soir avec les enfants");
  }

  @Test
  void auxiliaryBeforeTheCueEndsItToo() {
    assertThat(stretches("— Nous partons ce soir avec les enfants, a déclaré Anne Rouvel."))
        .containsExactly("Nous partons ce soir avec les enfants");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "—No —dijo Ana Robles. | No",
        "—No vamos a pagar —dijo Ana Robles—. Es tarde. | No vamos a pagar; Es tarde.",
        "—No vamos a pagar —dijo Ana Robles.— Es tarde. | No vamos a pagar; Es tarde.",
        "—No vamos a pagar —dijo Ana Robles—, es tarde. | No vamos a pagar; es tarde.",
        "—No vamos a pagar —dijo Ana Robles— y se fue. | No vamos a pagar",
        "—No vamos a pagar —dijo Ana Robles—. Es “caro” hoy. | No vamos a pagar; caro",
        "—No vamos a “pagar” —dijo Ana Robles. | pagar",
        "—¿Vamos a pagar? dijo Ana Robles. | ¿Vamos a pagar?",
        "—dijo Ana Robles. | ''",
        "—No vamos a pagar —ha | ''",
        "—No vamos a pagar — | ''",
      })
  void speechGoesOnBehindTheCueAtADashWithAStop(String text, String stretches) {
    assertThat(String.join("; ", stretches(text))).isEqualTo(stretches);
  }

  @Test
  void itemsOfAListAreNoSpeech() {
    assertThat(stretches("— Bread from the mill\n— Salt, two bags\n— Rope for the old boat"))
        .isEmpty();
  }

  @Test
  void dashAmidAParagraphOpensNothing() {
    assertThat(stretches("The boat — a wreck, said Ann Roe — lies on the pier.")).isEmpty();
  }

  @Test
  void hyphenOpensNothing() {
    assertThat(stretches("- No vamos a pagar más, dijo Ana Robles en la plaza.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [Det er bra], <sier> {Kari Lundby}. Arbeidet er ferdig.",
        "- [Det är bra], <säger> {Karin Lundby}. Arbetet är klart.",
        "- [Det er godt], <siger> {Karen Lundgaard}. Arbejdet er slut.",
        "- [To dobrze] - <mówi> {Anna Kotwicka}. Prace się skończyły.",
        "- [To je dobro] - <rekla> je {Ana Kotarić}. Radovi su gotovi.",
        "– [Tämä on hyvä], {Aino Korhola} <sanoo>. Työ on valmis.",
        "– [Tämä on hyvä], rehtori {Aino Korhola} <iloitsee>. Työ on valmis.",
      })
  void hyphenBeforeABlankOpensSpeechWhereAVerbFollows(String marked) {
    assertThat(Marked.again(marked).replaceAll("[{}]", ""))
        .isEqualTo(marked.replaceAll("[{}]", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- konserter hver kveld i byen\n- mat fra hele verden",
        "Det er bra - sier Kari Lundby.",
        "-Det er bra, sier Kari Lundby.",
        "- konsert - mat - opp fire prosent i byen",
      })
  void itemsBehindAHyphenAreNoSpeech(String text) {
    assertThat(stretches(text)).isEmpty();
  }

  @Test
  void speechBehindAVerbAndAColonOpensAtADash() {
    assertThat(stretches("Geolog Kari Lundby advarer: – Det kan komme flere skred i dag."))
        .containsExactly("Det kan komme flere skred i dag.");
    assertThat(stretches("Kari Lundby sier: – Ja, sier: – Ja, sier: – Ja, og nei.")).hasSize(1);
  }

  @Test
  void aVerbThatIsNotListedEndsSpeechBeforeAFullName() {
    assertThat(stretches("— Ночь мы провели у соседей, — хмурится Елена Браткова. Дом был цел."))
        .containsExactly("Ночь мы провели у соседей,");
  }

  @Test
  void marksAfterADashSayMoreThanTheDash() {
    assertThat(stretches("— “We wait,” said Ann Roe in the harbor, and “we pray.”\n“We go.”"))
        .containsExactly("We wait,", "we pray.", "We go.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "—[No vamos a pagar?] —<dijo> {Ana Robles}.",
        "—[¡No vamos!] <gritó> {Ana Robles}. Luis Cierva calló.",
        "Luis Cierva dijo que sí.\n—[No vamos a pagar] —<dijo> {ella}.",
        "{Ella} ha <dicho> «[¡No vamos!]».\n— [¿Vamos a pagar?] — <añadió> {ella} a la alcaldesa.",
        "– [Ya veremos] — <añadió> {ella}.\n— [¡No vamos!] – <preguntó> {Ana Robles} y se fue.",
        "— [Ya veremos] —<gritó> {ella}.\n– [¿Vamos a pagar?] — ha <dicho> {ella}.",
        "—[No vamos] —<dijo> {Ana Robles}. Eva Lens callaba—. [Es tarde.]",
        "—[No vamos] —<dijo> {Ana Robles}. Eva Lens callaba.— [Es tarde.]",
        "Luis Cierva dijo que sí.\n\n—[No vamos a pagar] —<murmuró> {Ana Robles}.",
        "Luis Cierva habló.\n\n—[No vamos] —<dijo> {Ana Robles}—. [Es tarde.]\n\n"
            + "—[Ya veremos] —<contestó> {Luis Cierva}—. [Mañana.]",
        "—[No vamos a pagar] —<dijo> {Ana Robles}—: [es tarde.]",
        "—[¿Es seguro?] —<preguntó> {Ana Robles}. —[Claro] —<respondió> {Luis Mena}.",
        "—[No vamos a pagar] —<dijo> {Ana Robles}—; [es tarde.]",
        "—[No vamos a pagar] —<dijo> {Ana Robles}—. “[Es caro]”, <añadió> {Luis Cierva}.",
        "—[No vamos] —<dijo> {Luis Cierva}, y la alcaldesa Ana Robles calló—. [Es tarde.]",
        "—No vamos “[a pagar]” —<dijo> {Ana Robles}.",
        "—[No vamos a pagar] —<dijo> {Ana Robles}—.",
        "—[No vamos a pagar] —<dijo> {Ana Robles} —.",
        "– [Nous partons] – <dit> {Anne Rouvel} –. [Il est tard.]",
        "— [Nous partons], <dit> {Anne Rouvel}. Il est tard.",
        "— [Nous partons !] <dit> {Anne Rouvel}. — [Il est tard.]",
        "Paul Merle se tait.\n— [Nous partons], a <dit> {Anne Rouvel}.\n"
            + "— [Pourquoi ?] <demande> {Paul Merle}.",
        "— [Nous partons] — <répond> {Paul Merle} —, [il est tard.]",
        "“[Es tarde]” —<dijo> {Ana Robles}—. “[Muy tarde]”.",
        "— [Não vou pagar] — <disse> {Rui Pinho}. — [É muito dinheiro.]",
        "— [Não vou pagar] — <disse> {Rui Pinho} —, [é muito dinheiro.]",
      })
  void whoeverStandsBehindTheCueSaysWhatGoesOn(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }

  /** What others say behind a dash: in the next paragraph, behind marks, in another language. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "—[No vamos] —<dijo> {Ana Robles}.\n—“[Es tarde]”, <dijo> {Luis Cierva}.",
        "“[Es tarde]”, <dijo> {Ana Robles}. — “[Muy tarde]”, <dijo> {Luis Cierva}.",
        "—[No vamos] —<dijo> {Ana Robles}.— Es tarde. —“[Mucho]”, <dijo> {Luis Cierva}.",
        "– [We go], <said> {Ann Roe}. – “[We stay,]” {Bo Doe} <said>.",
        "– [We go] – <said> {Ann Roe}. Bo Doe said it rained.",
        "Luis Cierva dijo que sí. «[No vamos]» —<dijo> {Ana Robles}.",
        "Luis Cierva dijo que sí. «[No vamos]» —ha <dicho> {Ana Robles}—, y se fue.",
        "—[No vamos], <dijo> {Ana Robles}. —[Es tarde.]",
        "—No vamos —dijo.",
      })
  void dashAloneDoesNotCarryTheSpeakerOn(String marked) {
    assertThat(Marked.again(marked)).isEqualTo(marked);
  }
}
