package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Author;
import java.util.List;
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
        "Piše: Ana Rogić | Ana Rogić",
        "Avtorica: Ana Rogič | Ana Rogič",
        "تحریر: انا روئے | انا روئے",
        "ავტორი: ანა როე | ანა როე",
        "By ANN ROE | Ann Roe",
        "Por Ana Rueda y Luis Cierva / Sandvik | Ana Rueda; Luis Cierva",
        "Written by Ann Roe Reviewed by Bo Doe, MD | Ann Roe",
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
        "By: Written by Ann Roe | Ann Roe",
        "Ann Roe, And Bo Doe | Ann Roe; Bo Doe",
        "ANN ROE AND BO DOE | Ann Roe; Bo Doe",
        "Ann Roe & Bo Doe | Ann Roe; Bo Doe",
        "Ann Roe, Bo Doe and Cy Poe | Ann Roe; Bo Doe; Cy Poe",
        "By Ann Roe, Bo Doe, Ann Roe | Ann Roe; Bo Doe",
        "By Ann Roe and ann roe | Ann Roe",
        "By Ann Roe, II | Ann Roe II",
        "By Ann Roe Sr. on 3 May | Ann Roe Sr.",
        "Door Anna Bakker op 3 mei 2024 om 09:15 in Regio | Anna Bakker",
        "Por Ana Rueda el 3 de mayo de 2024 | Ana Rueda",
        "Di Anna Rossi il 3 maggio 2024 | Anna Rossi",
        "Por Ana Lima em 3 de maio de 2024 | Ana Lima",
        "Av Anna Berg den 3. maj 2024 | Anna Berg",
        "Napsala Anna Nová dne 3. 5. 2024 | Anna Nová",
        "Autor: Anna Nowak dnia 3 maja 2024 | Anna Nowak",
        "By Ann Roe, PhD, and Bo Doe, Jr. | Ann Roe, PhD; Bo Doe Jr.",
        "By de la Cruz Ana | de la Cruz Ana",
        "By al-Amin Roe | al-Amin Roe",
        "By d’Arcy Roe | d’Arcy Roe",
        "By dpa | dpa",
        "By अनीता शर्मा | अनीता शर्मा",
        "By அனிதா ராஜ் | அனிதா ராஜ்",
        "By Ann “Red” Roe | Ann “Red” Roe",
        "By (Red) Roe | (Red) Roe",
        "By d'Arcy Roe | d'Arcy Roe",
        "By Ann Roe, Writer • Reviewed by Bo Doe, MD; and Cy Poe, MA, RN | Ann Roe",
        "By Ann Roe and Bo Doe, E-mail the writers | Ann Roe; Bo Doe",
        "Written by • For the Valley • Filed Under • Cold Harbour | ''",
        "By Ann Roe Science reporter, Lund World Service | Ann Roe",
        "By Ann Roe Leave a Comment | Ann Roe",
        "By Ann Roe No Comments | Ann Roe",
        "By Ann Roe Medically reviewed by Bo Doe, MD | Ann Roe",
        "Reviewed by Bo Doe, MD. Written by Ann Roe | Ann Roe",
        "A review by Ann Roe | Ann Roe",
        "Von unserem Korrespondenten Max Tal | Max Tal",
        "Aus Lund berichtet Anke Roh | Anke Roh",
        "Aus Lund und Ystad berichten Anke Roh und Bodo Reh | Anke Roh; Bodo Reh",
        "本报记者 王小明 李小红 | 王小明; 李小红",
        "记者王小明、李小红报道 | 王小明; 李小红",
        "取材・文：安藤花子 | 安藤花子",
        "執筆者：安藤花子 | 安藤花子",
        "[서울=홍길동 기자] | 홍길동",
      })
  void bylineOfALanguageIsRead(String line, String names) {
    assertThat(names(line)).isEqualTo(names);
  }

  @Test
  void outletThatAGuestWroteForStandsBeforeTheName() {
    assertThat(names("Special to The Example | Ann Roe")).isEqualTo("Ann Roe");
  }

  @Test
  void roleEndsBeforeAnAddressAndIsNoRequest() {
    assertThat(BylineParser.parse("By Ann Roe, Post Staff Writer roe@paper.example").get(0).role())
        .contains("Post Staff Writer");
    assertThat(BylineParser.parse("By Ann Roe, E-mail the writer").get(0).role()).isEmpty();
    assertThat(BylineParser.parse("By Health Editor Ann Roe").get(0).role())
        .contains("Health Editor");
    assertThat(BylineParser.parse("Text Size:")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By JANE McROE | Jane McRoe",
        "By JANE MCROE | Jane McRoe",
        "By MAEVE O'NEALL | Maeve O'Neall",
        "By ANNA VAN DER BERGEN | Anna van der Bergen",
        "By J.R. ROE III | J.R. Roe III",
        "By JD ROE AND AL DOE | JD Roe; Al Doe",
        "By JOHN ROE JR. | John Roe Jr.",
        "By DONAL G. McROE Jr. | Donal G. McRoe Jr.",
      })
  void capitalsBecomeNormalCase(String line, String names) {
    assertThat(names(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann RoeUpdated May 3, 2024 | Ann Roe",
        "By Ann RoeMay 3, 2024 | Ann Roe",
        "By Ann McRoe May 3, 2024 | Ann McRoe",
        "By Ann RoeStaff Writer | Ann Roe",
        "By ANN ROEStaff Writer | Ann Roe",
        "By ANN ROEThe Lund Courier | Ann Roe",
        "By Ann Roe in LundBy Bo Dahl in Holm | Ann Roe; Bo Dahl",
        "By Ann RoeBy Bo Dahl | Ann Roe; Bo Dahl",
        "By Ann McByrne | Ann McByrne",
        "ByAnn Roe | Ann Roe",
        "By Ann Roe Updated: 3 May | Ann Roe",
        "By Ann Roe Follow | Ann Roe",
        "By Ann Roe Special to the Ledger | Ann Roe",
        "Text: Anna Roh Foto: Max Reh | Anna Roh",
        "Story by Ann Roe Photos by Bo Doe | Ann Roe",
        "By Ann Roe + Bo Doe | Ann Roe; Bo Doe",
        "Von Anna Roh/dpa | Anna Roh; dpa",
        "By Ann Roe, Buenos Aires | Ann Roe",
        "By Ann Roe, Valley Courier | Ann Roe",
        "By Ann Roe Food Editor and Master Gardener | Ann Roe",
        "By Staff Writer Ann Roe and Bo Doe | Ann Roe; Bo Doe",
        "By Staff Writer Ann Roe with Bo Doe and Senior Editor Ida Lund | Ann Roe; Bo Doe; Ida Lund",
        "Von unserem Redakteur Max Tal und Eva Reh | Max Tal; Eva Reh",
        "By Ann Roe @annroe | Ann Roe",
        "By Ann Roe annroe@ledger.example | Ann Roe",
        "By Ann Roe 3 May 2031 | Ann Roe",
        "By Ann Roe (left) | Ann Roe",
        "By Ann Roe [Lund] | Ann Roe",
        "By Ann Roe — Lund | Ann Roe",
        "By Ann Roe • Bo Doe | Ann Roe",
        "By Ann Roe/Bo Doe | Ann Roe; Bo Doe",
        "By Ann Roe, Bo Doe/dpa | Ann Roe; Bo Doe; dpa",
        "By Ann Roe, Lund | Ann Roe",
        "By Ann Roe, Michigan | Ann Roe",
      })
  void whatMetANameIsNoneOfIt(String line, String names) {
    assertThat(names(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Roe Senior Political Correspondent | Ann Roe | Senior Political Correspondent |",
        "By Ann Roe, S@nior Reporter | Ann Roe | S@nior Reporter |",
        "Von unserer Korrespondentin Anna Roh, Paris | Anna Roh | Korrespondentin |",
        "By Staff Writer Ann Roe | Ann Roe | Staff Writer |",
        "By ANN ROE Associated Press | Ann Roe | | Associated Press",
        "By Ann Roe, Valley Courier | Ann Roe | | Valley Courier",
        "By Ann Roe of the Valley Courier | Ann Roe | | the Valley Courier",
        "By Ann Roe, Special to the Valley Courier | Ann Roe | | the Valley Courier",
        "By Ann Roe, Valley Courier, Harlow Times | Ann Roe | | Valley Courier",
        "By Ann Roe, Reporter, Editor | Ann Roe | Reporter |",
        "Von Anna Roh für den Talboten | Anna Roh | | den Talboten",
        "Von Anna Roh für Talbote | Anna Roh | | Talbote",
        "Von Anna Roh dpa | Anna Roh | | dpa",
        "By Ann Roe AFP | Ann Roe | | AFP",
        "By Ann Roe PA | Ann Roe | | PA",
        "By Ann Roe Pa | Ann Roe Pa | |",
        "By Ann Roe Agence France-Presse | Ann Roe | | Agence France-Presse",
        "By Ann Roe Senior Reporter Associated Press | Ann Roe | Senior Reporter | Associated Press",
        "By Ann Roe Lund News | Ann Roe | | Lund News",
      })
  void roleAndOutletNeedNoComma(String line, String name, String role, String outlet) {
    Author author = BylineParser.parse(line).get(0);
    assertThat(author.name()).isEqualTo(name);
    assertThat(author.role().orElse(null)).isEqualTo(role);
    assertThat(author.organization().orElse(null)).isEqualTo(outlet);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "記者王小明／台北報導 | 王小明",
        "【記者王小明台北報導】 | 王小明",
        "記者歐陽小明台北報導 | 歐陽小明",
        "文/王小明 圖/李大華 | 王小明",
        "홍길동기자 | 홍길동",
        "[서울=하늘신문] 홍길동 기자 | 홍길동",
        "文／山野つぐみ | 山野つぐみ",
        "By 山野ツグミ | 山野ツグミ",
        "By つぐみ | ''",
        "By 山野つ | ''",
        "By 山野山野つぐみ | ''",
        "By つぐみ山野 | ''",
        "By 𠮷田 太郎 | 𠮷田 太郎",
        "By 王 | ''",
        "By 王小明李 | 王小明李",
        "By 王小明李大 | ''",
      })
  void nameAndRoleOfEasternPapersAreParted(String line, String names) {
    assertThat(names(line)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By",
        "By Wire Reports",
        "By Food Travel Editor",
        "By clicking Send, Ann Roe agrees",
        "Von links nach rechts: Gast, Anna Roh, Max Reh",
        "By 2 Hours Ago",
        "Staff",
        "3 min read",
        "By Senior Reporter",
        "Read More",
        "By hand and by foot they came",
        "",
        "By By By By",
        "By Lund",
        "By @annroe",
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

  @Test
  void twoWorksOfOneAreTheRole() {
    List<Author> authors = BylineParser.parse("By Ann Roe, Food Editor and Master Gardener");
    assertThat(authors).extracting(Author::name).containsExactly("Ann Roe");
    assertThat(authors.get(0).role()).contains("Food Editor and Master Gardener");
    assertThat(names("Von Anna Berg, Redakteurin und Historikerin")).isEqualTo("Anna Berg");
    assertThat(names("By Ann Roe, Senior Reporter and James Baker"))
        .isEqualTo("Ann Roe; James Baker");
  }
}
