package dev.tearsheet.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Timestamp;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  private static String read(String text, String language) {
    return DateReader.read(text, language, DayOrder.of(language, ""))
        .map(Timestamp::iso)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-12-03T09:15:00+01:00 | en | 2023-12-03T09:15:00+01:00",
        "2023-12-03T09:15:07.250Z  | en | 2023-12-03T09:15:07Z",
        "2023-12-03 09:15          | en | 2023-12-03T09:15",
        "2023-12-03T09:15+0100:    | en | 2023-12-03T09:15+01:00",
        "Sun, 03 Dec 2023 09:15:00 -0500 | en | 2023-12-03T09:15:00-05:00",
        "December 3rd, 2023, 9:15 p.m. EST | en | 2023-12-03T21:15-05:00",
        "Dec. 3, 2023 9 p.m. EST   | en | 2023-12-03T21:00-05:00",
        "Dec. 3, 2023, 12 am       | en | 2023-12-03T00:00",
        "Dec. 3, 2023 12 apples    | en | 2023-12-03",
        "2023-12-03 09:15 (UTC+8)  | en | 2023-12-03T09:15+08:00",
        "2023-12-03 09:15 (GMT)    | en | 2023-12-03T09:15Z",
        "2023-12-03 09:15 (Lund)   | en | 2023-12-03T09:15",
        "3. Dezember 2023, 9.15 Uhr | de | 2023-12-03T09:15",
        "3 de diciembre de 2023    | es | 2023-12-03",
        "1er mai 2023              | fr | 2023-05-01",
        "3 grudnia 2023            | pl | 2023-12-03",
        "2023年12月3日              | ja | 2023-12-03",
        "20231203                  | en | 2023-12-03",
        "1701594900                | en | 2023-12-03T09:15:00Z",
        "Sun Dec 03 09:15:00 CET 2023 | de | 2023-12-03T09:15:00+01:00",
        "الأحد 24 نيسان / أبريل 2020 | ar | 2020-04-24",
        "20231203T091507Z           | en | 2023-12-03T09:15:07Z",
        "20231203091507             | en | 2023-12-03T09:15:07",
        "2023年12月3日午後3時15分    | ja | 2023-12-03T15:15",
        "2023年12月3日（日）午後3時15分 | ja | 2023-12-03T15:15",
        "03.12.2023 r. godz. 14.32 | pl | 2023-12-03T14:32",
        "3 декабря 2023, 14:32 МСК | ru | 2023-12-03T14:32+03:00",
        "1° dicembre 2023 | it | 2023-12-01",
        "2023년 12월 3일 오전 9시 15분 | ko | 2023-12-03T09:15",
        "ngày 3 tháng 12 năm 2023   | vi | 2023-12-03",
        "3 בדצמבר 2023              | he | 2023-12-03",
        "2023. gada 3. decembris    | lv | 2023-12-03",
        "2023 m. gruodžio 3 d.      | lt | 2023-12-03",
        "3 دسمبر 2023               | ur | 2023-12-03",
        "Disyembre 3, 2023          | fil | 2023-12-03",
        "3 ماي 2024                 | ar | 2024-05-03",
        "3 غشت 2024                 | ar | 2024-08-03",
        "الجمعة 3 جويلية 2020        | ar | 2020-07-03",
        "28 اكتوبر 2023             | ar | 2023-10-28",
        "3 أفريل 2024               | ar | 2024-04-03",
      })
  void readsADateAsFinelyAsItIsStated(String text, String language, String iso) {
    assertThat(read(text, language)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 ماي 2024 - 09:15 مساءً      | ar | 2024-05-03T21:15",
        "2024-05-03 09:15 م            | ar | 2024-05-03T21:15",
        "3 مايو 2024 12:10 صباحا       | ar | 2024-05-03T00:10",
        "03/05/2024 08:15 ص            | ar | 2024-05-03T08:15",
        "۱۴ اردیبهشت ۱۴۰۳ 9:15 ب.ظ     | fa | 2024-05-03T21:15",
        "3 Μαΐου 2024, 9:15 μ.μ.       | el | 2024-05-03T21:15",
        "3 Μαΐου 2024, 12:15 πμ        | el | 2024-05-03T00:15",
        "3 मई 2024, 9:15 अपराह्न          | hi | 2024-05-03T21:15",
        "03/05/2024 9:15 chiều         | vi | 2024-05-03T21:15",
        "3 May 2024 9:15 pagi          | ms | 2024-05-03T09:15",
        "3 mayo 2024, 9:15 p. m.       | es | 2024-05-03T21:15",
        "3 mai 2024 9h15 du soir       | fr | 2024-05-03T09:15",
        "3 May 2024, 21:15 م           | ar | 2024-05-03T21:15",
        "May 03 Fri 2024 00:28         | en | 2024-05-03T00:28",
        "03 Fri May 2024               | en | 2024-05-03",
      })
  void halvesOfTheDayAreReadInManyLanguages(String text, String language, String iso) {
    assertThat(read(text, language)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 พฤษภาคม 2567        | th | 2024-05-03",
        "3 พ.ค. พ.ศ. 2567 09.15 น. | th | 2024-05-03T09:15",
        "03/05/2567            | th | 2024-05-03",
        "۱۴ اردیبهشت ۱۴۰۳      | fa | 2024-05-03",
        "1403/02/14            | fa | 2024-05-03",
        "۳۰ اسفند ۱۳۹۹         | fa | 2021-03-20",
        "۱ فروردین ۱۴۰۴        | fa | 2025-03-21",
        "令和6年5月3日          | ja | 2024-05-03",
        "民國113年5月3日        | zh | 2024-05-03",
      })
  void daysOfOtherCalendarsAreTheSameDays(String text, String language, String iso) {
    assertThat(read(text, language)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "1403/02/14",
    "May 3. 1403",
    "۳۰ اسفند ۱۴۰۲",
    "25 شوال 1445",
    "31/02/2567",
    "room 12 2567"
  })
  void whatMayBeADayOfAnotherCalendarIsNone(String text) {
    assertThat(read(text, "en")).isEmpty();
  }

  @Test
  void numbersAreOrderedByLanguageUnlessOneOfThemIsNoMonth() {
    assertThat(read("03/12/2023", "en")).isEqualTo("2023-03-12");
    assertThat(read("03/12/2023", "en-GB")).isEqualTo("2023-12-03");
    assertThat(read("12/23/2023", "de")).isEqualTo("2023-12-23");
    assertThat(read("03.12.2023", "en")).isEqualTo("2023-12-03");
  }

  @Test
  void aMonthThatLanguagesDisagreeAboutIsReadInTheLanguageOfThePage() {
    assertThat(read("3 listopada 2023", "pl")).isEqualTo("2023-11-03");
    assertThat(read("3. listopada 2023", "hr")).isEqualTo("2023-10-03");
  }

  @ParameterizedTest
  @CsvSource({
    "2 hours ago",
    "il y a 2 heures",
    "31 April 2023",
    "room 2023",
    "12345",
    "99/99/2023",
    "1970-01-01",
    "1970-01-01T00:00:00Z"
  })
  void whatStatesNoDayIsNoDate(String text) {
    assertThat(read(text, "en")).isEmpty();
  }

  @Test
  void shortYearBehindAThaiMonthIsOfTheBuddhistEra() {
    assertThat(DateReader.find("3 พ.ค. 67 เวลา 09:15 น.", "th", DayOrder.DAY_FIRST))
        .map(found -> found.timestamp().iso())
        .contains("2024-05-03T09:15");
    assertThat(DateReader.find("3 May 67", "en", DayOrder.DAY_FIRST)).isEmpty();
  }

  @Test
  void theHourBehindADayWithoutAYearIsNoYear() {
    assertThat(DateReader.find("07.11. 09:20", "de", DayOrder.DAY_FIRST)).isEmpty();
    assertThat(DateReader.find("07.11.09 20:15", "de", DayOrder.DAY_FIRST)).isPresent();
    assertThat(DateReader.find("07.11.09: snow", "de", DayOrder.DAY_FIRST)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "二〇二四年五月三日,2024-05-03",
    "二零二四年五月十日,2024-05-10",
    "二〇二四年十一月二十三日,2024-11-23",
    "港口晚报 二〇二四年十二月三十一日 星期二,2024-12-31",
    "二〇二四年四月三十一日,",
    "二四年五月三日,",
    "一千年五月三日,",
    "二〇二四年五月,",
    "年五月三日,",
    "二〇二四年五三日,",
  })
  void daysInChineseNumeralsAreRead(String text, String day) {
    assertThat(DateReader.find(text, "zh", DayOrder.DAY_FIRST))
        .map(found -> found.timestamp().iso())
        .isEqualTo(Optional.ofNullable(day));
  }
}
