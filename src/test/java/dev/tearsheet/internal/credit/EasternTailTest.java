package dev.tearsheet.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tearsheet.article.Contributor;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EasternTailTest {

  private static final String STORY = "港口的新桥今天通车。";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "（记者王小明）;王小明;",
        "（记者 王小明、李小红）;王小明,李小红;",
        "（本报记者 王小明 通讯员 李小红）;王小明,李小红;",
        "（总台央视记者 王小明）;王小明;",
        "（文/王小明）;王小明;",
        "（责任编辑：李小红）;;李小红",
        "（记者王小明）（编辑：李小红）（完）;王小明;李小红",
        "（編輯：李小紅）1130424;;李小紅",
        "（安藤花子）;安藤花子;",
        "【安藤花子、山本大輝】;安藤花子,山本大輝;",
        "（終）;;",
      })
  void creditsBehindTheLastSentenceAreTakenOff(String credits, String reporters, String others) {
    EasternTail tail = EasternTail.of(STORY + credits);
    assertThat(tail.story()).isEqualTo(STORY);
    assertThat(String.join(",", tail.reporters())).isEqualTo(StringUtils.defaultString(reporters));
    assertThat(tail.others().stream().map(Contributor::name).collect(Collectors.joining(",")))
        .isEqualTo(StringUtils.defaultString(others));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（文部科学省）",
        "（记者会现场）",
        "（記者提供）",
        "（写真はイメージ）",
        "（約三キロ）",
        "（笑）",
        "（图为新桥）",
        "",
        "（",
        "）",
      })
  void otherBracketsStay(String more) {
    EasternTail tail = EasternTail.of(STORY + more);
    assertThat(tail.story()).isEqualTo(STORY + more);
    assertThat(tail.reporters()).isEmpty();
    assertThat(tail.others()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "홍길동 기자 hong@paper.example",
        " 항구=홍길동 기자 hong@paper.example",
        " 홍길동 기자",
      })
  void koreanReporterSignsBehindTheLastStop(String sign) {
    EasternTail tail = EasternTail.of("새 다리가 개통됐다." + sign);
    assertThat(tail.story()).isEqualTo("새 다리가 개통됐다.");
    assertThat(tail.reporters()).containsExactly("홍길동");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "새 다리가 개통됐다. 그날 그곳에서 질문한 사람은 모두 기자",
        "hong@paper.example",
        "새 다리가 개통됐다. 문의는 hong@paper.example",
      })
  void otherKoreanEndsStay(String text) {
    assertThat(EasternTail.of(text).story()).isEqualTo(text);
  }
}
