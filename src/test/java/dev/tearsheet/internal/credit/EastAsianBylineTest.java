package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianBylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "記者王小明／台北報導 | 王小明",
        "【記者王小明台北報導】 | 王小明",
        "本報記者王小明台北市報導 | 王小明",
        "文/王小明 圖/李大華 | 王小明",
        "本报记者 王小明 李小红 | 王小明, 李小红",
        "取材・文：安藤花子 | 安藤花子",
        "港口报记者 王小明 | 王小明",
        "安藤花子記者 | 安藤花子",
        "王小明记者 | 王小明",
        "홍길동기자 | 홍길동",
        "[서울=홍길동 기자] | 홍길동",
        "(항구=새벽) 홍길동 기자 = | 홍길동",
        "홍길동 선임기자 hong@paper.example | 홍길동",
      })
  void nameBesideItsRoleIsTheAuthor(String line, String names) {
    assertThat(String.join(", ", EastAsianByline.names(line))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource({
    "By Ann Roe",
    "王小明",
    "記者會上市長說明",
    "港口新聞記者",
    "本報記者",
    "新聞記者",
    "特派記者",
    "기자들은 항구에서 기다렸다",
    "文/王小明 這座橋今天在市長與許多居民的歡呼聲中重新開放給所有的車輛和行人通行使用了",
    "【】",
  })
  void otherLinesNameNobody(String line) {
    assertThat(EastAsianByline.names(line)).isEmpty();
  }

  @Test
  void anEmptyLineNamesNobody() {
    assertThat(EastAsianByline.names("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "作者：本报记者 王小明;王小明",
        "作者： 记者王小明;王小明",
        "作者：记者王小明;王小明",
        "作者：通讯员 王小明;王小明",
        "作者：本网记者王小明;王小明",
        "作者：特约记者 王小明;王小明",
        "作者：实习记者：王小明;王小明",
        "作者：記者 王小明;王小明",
        "文/记者 王小明;王小明",
        "文／通訊員王小明;王小明",
        "撰稿：见习记者 王小明;王小明",
        "采写：本报记者 王小明 李小红;王小明,李小红",
      })
  void whatTheWriterIsStandsBetweenLabelAndName(String line, String names) {
    assertThat(EastAsianByline.names(line)).containsExactly(names.split(","));
  }
}
