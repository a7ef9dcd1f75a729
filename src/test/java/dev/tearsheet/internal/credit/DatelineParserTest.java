package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT ELLEN, Mich. (AP) — The ferry sank. | Port Ellen | Mich. | | AP",
        "LINZ – Der Regen kam spät.              | Linz | | |",
        "SANDVIK and HARLOW — The mills opened.  | Sandvik and Harlow | | |",
        "SANDVIK, Norway, and HARLOW, Mich. (AP) — The mills opened. | Sandvik and Harlow | Norway and Mich. | | AP",
        "SANDVIK and HARLOW, Mich. — The mills opened. | Sandvik and Harlow | Mich. | |",
        "SANDVIK, Nov 22 — The mill reopened.    | Sandvik | | Nov 22 |",
        "SAN MARTIN, HONDURAS.- La lluvia cesó.  | San Martin | Honduras | |",
        "SAN MARTIN, HONDURAS.–La lluvia cesó.   | San Martin | Honduras | |",
        "SANDVIK, UAE - The mill opened.         | Sandvik | UAE | |",
        "NUKU’ALOFA, Tonga (AP) — The mill opened. | Nuku’alofa | Tonga | | AP",
        "SANT'ALDO (ANSA) - Il ponte tiene.      | Sant'Aldo | | | ANSA",
        "BELRIVE (Reportage) – Le port ferme. | Belrive | | |",
        "BELRIVE (Loire) — Le port ferme. | Belrive | Loire | |",
        "SANT'ALDO (Lombardia) - Il ponte tiene. | Sant'Aldo | Lombardia | |",
        "ABOARD THE USS HARLOW (AP) — The ship left. | Aboard the USS Harlow | | | AP",
        "CIUDAD DE HARLOW.- La lluvia cesó.      | Ciudad de Harlow | | |",
        "İSKELE (AA) - Köprü açıldı.             | İskele | | | AA",
        "HARBOUR.EXAMPLE, Lund - Hujan turun.    | Lund | | | HARBOUR.EXAMPLE",
        "КИЇВ. 3 травня. Міст відкрили у вівторок. | Київ | | 3 травня |",
        "नई दिल्ली: पुल सोमवार को खुला और सब लोग आए। | नई दिल्ली | | |",
        "القاهرة - صوت المجلس على إغلاق الجسر القديم. | القاهرة | | |",
        "بيروت (رويترز) - صوت المجلس على إغلاق الجسر. | بيروت | | | رويترز",
        "تهران - شورای شهر پل قدیمی را بست.      | تهران | | |",
        "תל אביב - המועצה סגרה את הגשר הישן. | תל אביב | | |",
        "กรุงเทพฯ – สภาเมืองลงมติให้ปิดสะพานเก่า | กรุงเทพฯ | | |",
        "เชียงใหม่ - สภาเมืองลงมติให้ปิดสะพานเก่า | เชียงใหม่ | | |",
        "MEDANGLAYA, WARTA.com - Hujan turun.    | Medanglaya | | | WARTA.com",
        "ST. OLAF (Reuters) - The bridge closed. | St. Olaf | | | Reuters",
        "PORT ELLEN, Mich. (AP) _ The ferry sank. | Port Ellen | Mich. | | AP",
        "BERGEN/OSLO (Reuters) - The ferry sank. | Bergen/Oslo | | | Reuters",
        "Sandvik (CNN)The mill reopened.         | Sandvik | | | CNN",
        "HARLOW, Mich. (AP) The mill reopened — at last. | Harlow | Mich. | | AP",
        "Bergen (dpa) - Der Hafen ruht.          | Bergen | | | dpa",
        "Paris, le 3 mai - Le pont est ouvert.   | Paris | | le 3 mai |",
        "Sandvik, 3. Mai 2024 – Die Brücke hält. | Sandvik | | 3. Mai 2024 |",
        "Berlin – Die Brücke hält.               | Berlin | | |",
        "Madrid.- El puente se abre.             | Madrid | | |",
        "NAIROBI: The bridge opened on Monday.   | Nairobi | | |",
        "Sandvik, Nov 3 (ANI): The mill opened.  | Sandvik | | Nov 3 | ANI",
        "Sandvik (Skane) [Sweden], Nov 3 (ANI): The mill opened. | Sandvik | Skane, Sweden | Nov 3 | ANI",
        "Sandvik (dpa/tmn) - Die Brücke hält.    | Sandvik | | | dpa/tmn",
        "(ANSA) - SANDVIK, 03 MAG - Il ponte.    | Sandvik | | 03 MAG | ANSA",
        "MADRID, 3 (EUROPA PRESS) El puente.     | Madrid | | 3 | EUROPA PRESS",
        "МОСКВА, 3 мая - ТАСС. Мост открыт.      | Москва | | 3 мая | ТАСС",
        "МОСКВА, 3 мая. /ТАСС/. Мост открыт.     | Москва | | 3 мая. | ТАСС",
        "SANDVIK, May 3, 2024 /PRNewswire/ -- The mill opened. | Sandvik | | May 3, 2024 | PRNewswire",
        "SANDVIK--(BUSINESS WIRE)--May 3, 2024--The mill opened. | Sandvik | | May 3, 2024 | BUSINESS WIRE",
        "SANDVIK (3 May 2024) – The mill opened. | Sandvik | | 3 May 2024 |",
        "THE HAGUE, Netherlands (AP) — The court ruled. | The Hague | Netherlands | | AP",
        "WASHINGTON, D.C. – The bridge opened.   | Washington | D.C. | |",
        "PORT ELLEN, Minn. — The bridge opened.  | Port Ellen | Minn. | |",
        "SANDVIK��The mill opened. | Sandvik | | |",
        "دمشق، سوريا (CNN) -- افتتح الجسر. | دمشق | سوريا | | CNN",
        "القاهرة 3 مايو (رويترز) - افتتح الجسر. | القاهرة | | 3 مايو | رويترز",
        "Harlov 3. května (ČTK) - Most byl otevřen. | Harlov | | 3. května | ČTK",
        "HARLOV, 3. marta /Tanjug/ - Most je otvoren. | Harlov | | 3. marta | Tanjug",
        "Riad. Die Boxer der Stadt sind seit Montag bereit. | Riad | | |",
        "Lund CNN — The bridge opened.           | Lund | | | CNN",
        "(CNN) The bridge opened.                | | | | CNN",
        "(CNN)The bridge opened.                 | | | | CNN",
        "CNN — The bridge opened.                | | | | CNN",
        "(dpa) Die Brücke hält.                  | | | | dpa",
        "Mumbai: The old bridge opened on Monday. | Mumbai | | |",
        "Harlow, MO - The bridge opened.         | Harlow | MO | |",
        "PARIS: (AFP) The bridge opened.         | Paris | | | AFP",
        "LUND -- The bridge opened.              | Lund | | |",
        "LUND—The bridge opened.                 | Lund | | |",
        "LUND. – The bridge opened.              | Lund | | |",
        "SANDVIK – 3 men crossed the bridge.     | Sandvik | | |",
        "SANDVIK – “We crossed the bridge.”      | Sandvik | | |",
        "SANDVIK, Skane, Sweden – The mill opened. | Sandvik | Skane, Sweden | |",
        "SANDVIK, Skane, Nov. 3, 2024 (AP) – The mill opened. | Sandvik | Skane | Nov. 3, 2024 | AP",
        "SANDVIK (KRON) – The mill opened.       | Sandvik | | | KRON",
        "SANDVIK (WABC-TV) – The mill opened.    | Sandvik | | | WABC-TV",
        "SANDVIK, WARTA.COM – The mill opened.   | Sandvik | | | WARTA.COM",
        "SANDVIK (MI) – The mill opened.         | Sandvik | MI | |",
        "Lund (efe-epa) – The mill opened.       | Lund | | | efe-epa",
        "SANDVIK (The Harbour News) – The mill opened. | Sandvik | | | The Harbour News",
        "ROSTOV-ON-DON – The mill opened.        | Rostov-on-Don | | |",
        "Rio de Janeiro – The mill opened.       | Rio de Janeiro | | |",
        "BERLIN taz – Die Brücke hält.           | Berlin | | | taz",
        "SANDVIK (AP): The mill opened.          | Sandvik | | | AP",
        "(AP) – LUND, May 3 – The mill opened.   | Lund | | May 3 | AP",
      })
  void leadIsReadIntoItsParts(
      String text, String place, String region, String date, String agency) {
    Dateline dateline = DatelineParser.parse(text).orElseThrow().dateline();
    assertThat(dateline.place().orElse(null)).isEqualTo(place);
    assertThat(dateline.region().orElse(null)).isEqualTo(region);
    assertThat(dateline.date().orElse(null)).isEqualTo(date);
    assertThat(dateline.agency().orElse(null)).isEqualTo(agency);
    assertThat(text).startsWith(dateline.text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "THURSDAY, July 18 (Example News) -- The mill opened. | THURSDAY, July 18 | Example News",
        "May 3 (Reuters) - The mill opened. | May 3 | Reuters",
      })
  void dayWithAnAgencyNeedsNoPlace(String text, String date, String agency) {
    Dateline dateline = DatelineParser.parse(text).orElseThrow().dateline();
    assertThat(dateline.place()).isEmpty();
    assertThat(dateline.date()).contains(date);
    assertThat(dateline.agency()).contains(agency);
    assertThat(dateline.text()).isEqualTo(text.substring(0, text.indexOf(" The")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE - In this photo a ferry leaves the harbour.",
        "AKTUALISIERT - Der Hafen ruht.",
        "FDP-Generalsekretär Rolf Beispiel tritt ab.",
        "JUST IN – The bridge is closed.",
        "UMWELT – Der Fluss steigt.",
        "DEVELOPING — The bridge is closed.",
        "GOOD MORNING — The bridge is closed.",
        "ACTUALIZACIÓN – El puente se abre.",
        "LE CHIFFRE - Le pont est ouvert.",
        "AO VIVO - A ponte abriu.",
        "ULTIM’ORA - Il ponte tiene.",
        "ACHTERGROND - De brug is open.",
        "PILNE - Most jest otwarty.",
        "СРОЧНО - Мост открыт.",
        "ТЕРМІНОВО - Міст відкрили.",
        "SON DAKİKA - Köprü açıldı.",
        "VİDEO - Köprü açıldı.",
        "THE UPDATE ON THE MILL — It reopened.",
        "HARLOW ST.-OLAF The mill reopened.",
        "Київ. 3 мости.",
        "The mill — the last of its kind — reopened.",
        "A well-known ferry sank.",
        "The Reporters (AP) said the mill reopened.",
        "Bergen (Norway) The mill reopened.",
        "UPDATE: The mill reopened.",
        "EXPLAINER: What the mill means.",
        "ROE: We are happy to be here.",
        "Bordeaux: Wine of the region is red.",
        "NASA – The rocket flies.",
        "SANDVIK – the mill of the town – reopened.",
        "NASA — The mill reopened.",
        "(NASA) The mill reopened.",
        "Von 1970 – 1980 sang der Chor.",
        "Pressemitteilung vom 25. Januar 2022 | Der Chor singt.",
        "Rom. Paris. London. Drei Reisen im Mai.",
        "Nice. The weather is good this week all over the south.",
        "Victoria – The queen of the river ruled for years.",
        "",
        "LUND –",
        "LU – The bridge opened.",
        "SANDVIK, Skane, Sweden, Europe – The mill opened.",
        "SANDVIK, the town – The mill opened.",
        "SANDVIK, Skane 7 – The mill opened.",
        "SANDVIK ON THE RIVER BELOW THE MILL – The mill opened.",
        "Harlow (3 men) – The mill opened.",
        "Harlow (AP) the mill reopened.",
        "(friends) – The mill reopened.",
        "(AP) – the mill reopened.",
        "Lund. Rain.",
        "Lund, Skane. The weather was good this week all over the south.",
        "1984 – The mill reopened.",
        "Harlow | The mill reopened.",
        "Harlow: The mill reopened.",
      })
  void lookAlikesAreNoDatelines(String text) {
    assertThat(DatelineParser.parse(text)).isEmpty();
  }

  @Test
  void placeThatTheStorySpeaksForMayStandBeforeAColon() {
    String text = "HARLOW: The mill reopened.";
    assertThat(DatelineParser.parse(text, "Harlow"::equals, true)).isPresent();
    assertThat(DatelineParser.parse(text, "Lund"::equals, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HARLOW | ", "(HARLOW) ", "[HARLOW] "})
  void placeThatTheStorySpeaksForMayStandBeforeABarOrInBrackets(String lead) {
    String text = lead + "The mill reopened.";
    assertThat(DatelineParser.parse(text, "Harlow"::equals, true))
        .map(Lead::dateline)
        .hasValueSatisfying(line -> assertThat(line.text()).isEqualTo(lead.strip()));
    assertThat(DatelineParser.parse(text, "Lund"::equals, true)).isEmpty();
    assertThat(DatelineParser.parse(lead + "the mill", "Harlow"::equals, true)).isEmpty();
  }

  @Test
  void stateOfAPlaceInCapitalsSpeaksForItBeforeAColon() {
    assertThat(DatelineParser.parse("HARLOW, Mich.: The mill reopened.")).isPresent();
    assertThat(DatelineParser.parse("Harlow, Mich.: The mill reopened.")).isEmpty();
    assertThat(DatelineParser.parse("(Harlow, Mich.) The mill reopened.")).isEmpty();
  }

  @Test
  void cityBeforeAColonIsOneWhereItOpensTheStory() {
    String text = "Mumbai: The bridge over the creek opened on Monday.";
    assertThat(DatelineParser.parse(text, place -> false, true)).isPresent();
    assertThat(DatelineParser.parse(text, place -> false, false)).isEmpty();
  }

  @Test
  void stateOfAPlaceInCapitalsSpeaksForItBeforeABar() {
    assertThat(DatelineParser.parse("HARLOW, Mich. | The mill reopened.")).isPresent();
    assertThat(DatelineParser.parse("Harlow, Mich. | The mill reopened.")).isEmpty();
  }

  @Test
  void markFarFromTheStartIsNoDatelines() {
    String place = "SANDVIK, Skane (%s) – The mill reopened.";
    assertThat(DatelineParser.parse(place.formatted("The Harbour News of Lund"))).isEmpty();
    assertThat(DatelineParser.parse(place.formatted("The Harbour News Lund"))).isPresent();
    assertThat(DatelineParser.parse("SANDVIK" + " ".repeat(90) + "– The mill reopened.")).isEmpty();
  }

  /** The tilde stands for blanks, of which so many may stand there and no more. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAIROBI~: The bridge opened. | 82",
        "BERLIN dpa~ ¦ Die Brücke hält. | 79",
        "Sandvik ~(CNN)The mill reopened. | 77",
        "SANDVIK~ – The mill reopened. | 81",
        "(AP~) – The mill reopened. | 36",
        "Riad~. Die Boxer der Stadt sind seit Montag bereit. | 35",
      })
  void theMarkStandsNearTheStart(String template, int most) {
    String text = template.replace('¦', '|');
    assertThat(DatelineParser.parse(text.replace("~", " ".repeat(most)))).isPresent();
    assertThat(DatelineParser.parse(text.replace("~", " ".repeat(most + 1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"28, false", "29, true"})
  void aWholeSentenceFollowsAPlaceAlone(int letters, boolean whole) {
    String text = "Riad. B" + "o".repeat(letters - 1) + ".";
    assertThat(DatelineParser.parse(text).isPresent()).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(AP) – ", "Lund (AP)", "NAIROBI: ", "BERLIN dpa | ", "Riad. ", ")", "(", "()"})
  void aStoryFollows(String text) {
    assertThat(DatelineParser.parse(text)).isEmpty();
  }

  @Test
  void rawFormHasTheDash() {
    assertThat(DatelineParser.parse("LINZ – Der Regen kam.").orElseThrow().dateline().text())
        .isEqualTo("LINZ –");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "新华社北京11月3日电（记者王小明 李大华）桥梁开通。 | 北京 | 11月3日 | 新华社 | 王小明 李大华",
        "「北京11月3日电」桥梁开通。 | 北京 | 11月3日 | |",
        "（中央社記者王小明台北3日電）橋開通了。 | 台北 | 3日 | 中央社 | 王小明",
        "〔記者王小明／台北報導〕橋開通了。 | 台北 | | | 王小明",
        "【東京=山田太郎】橋が開通した。 | 東京 | | | 山田太郎",
        "【ワシントン時事】橋が開通した。 | ワシントン | | 時事 |",
        "(서울=하늘뉴스) 홍길동 기자 = 다리가 열렸다. | 서울 | | 하늘뉴스 | 홍길동",
        "[서울=하늘신문 홍길동 기자] 다리가 열렸다. | 서울 | | 하늘신문 | 홍길동",
      })
  void easternLeadsNameTheReporterToo(
      String text, String place, String date, String agency, String reporters) {
    Lead lead = DatelineParser.parse(text).orElseThrow();
    assertThat(lead.dateline().place()).contains(place);
    assertThat(lead.dateline().date().orElse(null)).isEqualTo(date);
    assertThat(lead.dateline().agency().orElse(null)).isEqualTo(agency);
    assertThat(String.join(" ", lead.reporters())).isEqualTo(reporters == null ? "" : reporters);
    assertThat(text).startsWith(lead.dateline().text());
  }

  @Test
  void barPartsAnAgencyFromTheStory() {
    Dateline dateline =
        DatelineParser.parse("BERLIN afp | Die Brücke hält.").orElseThrow().dateline();
    assertThat(dateline.text()).isEqualTo("BERLIN afp |");
    assertThat(dateline.place()).contains("Berlin");
    assertThat(dateline.agency()).contains("afp");
  }

  @Test
  void agencyAloneOpensAStoryWithoutAPlace() {
    Dateline dateline =
        DatelineParser.parse("(Reuters) - The mill reopened.").orElseThrow().dateline();
    assertThat(dateline.place()).isEmpty();
    assertThat(dateline.agency()).contains("Reuters");
  }

  @Test
  void agencyThatIsNotKnownOpensAStoryByItsInitialsAndADash() {
    Dateline dateline =
        DatelineParser.parse("(CNW) — Voters closed the mill.").orElseThrow().dateline();
    assertThat(dateline.text()).isEqualTo("(CNW) —");
    assertThat(dateline.agency()).contains("CNW");
    assertThat(DatelineParser.parse("(VIDEO) — Voters closed the mill.")).isEmpty();
    assertThat(DatelineParser.parse("(CNW) Voters closed the mill.")).isEmpty();
  }
}
