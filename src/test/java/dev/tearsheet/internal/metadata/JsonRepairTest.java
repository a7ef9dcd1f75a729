package dev.tearsheet.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.tearsheet.internal.dom.PageReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged JSON-LD; {@code ~} stands for a quotation mark. */
class JsonRepairTest {

  private static final MetadataBounds BOUNDS = new MetadataBounds(2_000_000, 50, 9);

  private static String json(String script) {
    return JsonLdReader.mended(script.replace('~', '"'), BOUNDS).documents().stream()
        .map(JsonElement::toString)
        .collect(Collectors.joining(" "))
        .replace('"', '~');
  }

  /** Each is the same story, damaged in another way. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{~@type~:~NewsArticle~,~headline~:~Mill burns~ ~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "~@type~:~NewsArticle~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "~{\\~@type\\~:\\~NewsArticle\\~,\\~headline\\~:\\~Mill burns\\~,\\~datePublished\\~:\\~2023-12-03\\~,\\~author\\~:\\~Ann Roe\\~}~",
        "{~@type~:~NewsArticle~,~author~:{~name~:~Ann Roe~}},~headline~:~Mill burns~,~datePublished~:~2023-12-03~}",
        "{~@type~:~NewsArticle~,\n~headline~:~Mill burns~\n~datePublished~:~2023-12-03~\n~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~publisher~:{~name~:~Paper~} ~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:[{~name~:~Ann Roe~}] ~x~:1}",
        "{~@type~:~WebSite~,~name~:~Paper~},{~@type~:~NewsArticle~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~description~:~It was a ~loud~ fire~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~description~:~~Loud~ fire~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~description~:~It was ~loud~~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~description~:~He said ~yes~: fine~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~description~:~He said ~no~, ~no~ and ~never~, then left~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "var ld = {~@type~:~NewsArticle~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~};",
        "window.ld.push({~@type~:~NewsArticle~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~});",
        "{\\~@type\\~:\\~NewsArticle\\~,\\~headline\\~:\\~Mill burns\\~,\\~datePublished\\~:\\~2023-12-03\\~,\\~author\\~:\\~Ann Roe\\~}",
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Mill burns&quot;,&quot;datePublished&quot;:~2023-12-03~,&quot;author&quot;:&quot;Ann Roe&quot;}",
        "{“@type”:“NewsArticle”,“headline”:“Mill burns”,“datePublished”:“2023-12-03”,“author”:“Ann Roe”}",
        "{„@type“: „NewsArticle“, „headline“: „Mill burns“, „datePublished“: „2023-12-03“, „author“: „Ann Roe“}",
        "{~@type~:~NewsArticle~,~headline~:“Mill burns”,~datePublished~:~2023-12-03~,~author~:“Ann Roe~}",
        "{~@type~:~NewsArticle~,~description~:~It\\'s \\x27loud\\x27~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~description~: ,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~headline~:~Mill burns~,,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
        "{~@type~:~NewsArticle~,~headline~:~Mill burns~,~keywords~:[~a~,,~b~],~datePublished~:~2023-12-03~,~author~:{~name~:~Ann Roe~}",
        "[{~@type~:~NewsArticle~,~headline~:~Mill burns~,~datePublished~:~2023-12-03~,~author~:{~name~:~Ann Roe~}]",
        "<!-- {/* two */~@type~:~NewsArticle~ ~headline~:~Mill burns~ ~datePublished~:2023-12-03,~author~:~Ann Roe~} -->",
        "{'@type':'NewsArticle','headline':'Mill burns','datePublished':'2023-12-03' 'author':'Ann Roe'}",
        "{~@type~:~NewsArticle~,~headline~:~Mill burns~,~x~: undefined,,~datePublished~:~2023-12-03~,~author~:~Ann Roe~}",
      })
  void damagedStoryIsRead(String script) {
    Metadata metadata = read(script.replace('~', '"'));
    assertThat(metadata.headline()).contains("Mill burns");
    assertThat(metadata.published().orElseThrow().iso()).isEqualTo("2023-12-03");
    assertThat(metadata.authorClaims()).extracting(Claim::value).contains("Ann Roe");
  }

  /** A headline that a mark, an escape or a break damages, and what is read of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ~old~ mill burns          | The ~old~ mill burns
          ~Old~ mill burns              | ~Old~ mill burns
          Fire at the ~old mill~        | Fire at the ~old mill~
          ~It is all gone~              | ~It is all gone~
          ~No~, ~no~, he said           | ~No~, ~no~, he said
          He said ~yes~: fine           | He said ~yes~: fine
          Of ~a~: all, of ~b~: some    | Of ~a~: all, of ~b~: some
          The mill\\'s end ~here~        | The mill's end ~here~
          The mill\\x27s end             | The mill's end
          The ~[old]~ mill              | The ~[old]~ mill
          The ~{old}~ mill              | The ~{old}~ mill
          The ~old~ mill, \\~burnt\\~     | The ~old~ mill, ~burnt~
          The ~old~; the ~new~ mill     | The ~old~; the ~new~ mill
          Mills – ~old~/~new~ – burn    | Mills – ~old~/~new~ – burn
          The “old” ~mill~ burns        | The “old” ~mill~ burns
          Path C:\\mill ~burns~          | Path C:mill ~burns~
          """)
  void damagedHeadlineIsRead(String damaged, String headline) {
    for (String story :
        List.of(
            "{~headline~:~%s~,~author~:~Roe~}",
            "{~author~:~Roe~, ~headline~ : ~%s~ }",
            "{~headline~:~%s~ ~author~:~Roe~,~x~:,~y~:1}",
            "[{~headline~:~%s~,~author~:~Roe~}",
            "{~headline~:~%s~}, {~author~:~Roe~ ~x~:2}")) {
      assertThat(texts(story.formatted(damaged)))
          .as(story)
          .contains("headline=" + headline, "author=Roe");
    }
  }

  /** The members of the documents, one mark for another. */
  private static List<String> texts(String script) {
    return JsonLdReader.mended(script.replace('~', '"'), BOUNDS).documents().stream()
        .flatMap(
            document ->
                document.isJsonArray()
                    ? document.getAsJsonArray().asList().stream()
                    : Stream.of(document))
        .filter(JsonElement::isJsonObject)
        .flatMap(document -> document.getAsJsonObject().entrySet().stream())
        .map(member -> member.getKey() + "=" + member.getValue().toString())
        .map(JsonRepairTest::plain)
        .toList();
  }

  private static String plain(String member) {
    return member.replace("=\"", "=").replaceAll("\"$", "").replace("\\\"", "~");
  }

  /** What cannot be told is left out, and nothing wrong is told in its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {~a~:~They cry ~no~, ~yes~: ~maybe~ and run~,~b~:~c~}              | {~b~:~c~}
          {~a~:~A 12~ pipe~,~b~:~c~}                                          | {~b~:~c~}
          {~a~:~The mill burns, ~b~:~c~,~d~:~e~}                              | {~b~:~c~,~d~:~e~}
          {~b~:~c~,~a~:~Put {~b~: ~x~, ~d~: ~y~} in~}                         | {~b~:~c~}
          {~b~:~c~,~a~:~the mill                                              | {~b~:~c~}
          {~a~:~The ~mill~,~b~:~c~}                                           | {~b~:~c~}
          {~a~:~The mill burns, ~b~:{~c~:~d~,~e~:~f~},~g~:~h~}               | {~b~:{~c~:~d~,~e~:~f~},~g~:~h~}
          {~a~:The mill burns~,~b~:~c~}                                       | {}
          {~a~:~Put {~b~: ~x~} in~,~c~:~d~}                                   | {}
          {~a~:~x~ ~b~:[~c~:~d~]}                                             | {~a~:~x~,~b~:[]}
          {~a~:~x~ ~b~ ~c~}                                                   | {}
          {~a~:The mill burns,~b~:~c~}                                        | {~b~:~c~}
          {~b~:~c~ ~a~:~x~ + y}                                               | {~b~:~c~}
          {~b~:[~the ~old~ mill~, ~new~]}                                     | {~b~:[~the \\~old\\~ mill~,~new~]}
          {~b~:[~the ~old~, ~mill~ x~, ~new~]}                                | {~b~:[~new~]}
          """)
  void doubtfulValueIsLeftOut(String damaged, String read) {
    assertThat(json(damaged)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2003", "\u3000", "\u2028", "\u00a0", "\u1680", "\u2003\u2003"})
  void blanksOfOtherScriptsAreNoValue(String blank) {
    assertThat(json("{~a~:~b~,,~c~:" + blank + ",~d~:[" + blank + ",~e~]}")).contains("~e~");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x = 1;", "{", "}", "~", "{~", "{~a~", "{~a~:", "[", "{{ ld }}", "{\\~"})
  void scriptWithoutAMemberTellsNone(String script) {
    assertThat(texts(script)).isEmpty();
  }

  @Test
  void scriptWithBareNamesIsReadAsFarAsItIsSound() {
    assertThat(texts("{headline:~Mill burns~,author:~Roe~ x:1}"))
        .containsExactly("headline=Mill burns", "author=Roe");
  }

  @Test
  void soundScriptIsReadAsItStands() {
    String sound = "{~a~:~He said \\~yes\\~: fine~,~b~:[1,true,~“c” d~]}";
    assertThat(json(sound)).isEqualTo("{~a~:~He said \\~yes\\~: fine~,~b~:[~1~,true,~“c” d~]}");
  }

  /** A million characters of what sends the look ahead far. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "~",
        "~ ",
        "~a",
        "~,",
        "~, ~",
        "~a~:",
        "~a~: ~",
        "~}",
        "{",
        "[",
        "{~a~:",
        "{~a~:~",
        "[~",
        "]",
        "}",
        "\\",
        "\\~",
        "“",
        "”,",
        "~a~ ~b~",
        "/",
        "/*",
        "//",
        "<!--",
        "{&quot;",
        "{\\~a",
        "~aaaaaaaaaaaaaaaaaaa",
        "~\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n",
        "'",
        "',",
        ",",
        ":",
        ";",
        "{~a~:x",
        "~,a:",
        "\\x",
        "\\u"
      })
  void hostileScriptTakesLinearTime(String part) {
    String run = part.repeat(1_000_000 / part.length());
    for (String start : List.of("{~a~:1 ~b~:~", "[~", "{~a~:1 ~b~:", "{", "")) {
      String script = start + run;
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8), () -> json(script));
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(8), () -> json(script + "~, ~c~ }}] x"));
    }
  }

  @Test
  void marksBeforeALongBlankTakeLinearTime() {
    String script =
        "{~a~:1 ~b~:~"
            + "~".repeat(50)
            + " ".repeat(20_000)
            + (",~a~" + " ".repeat(1000)).repeat(900);
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(8), () -> json(script));
  }

  private static Metadata read(String script) {
    String page =
        "<title>Fire at the mill</title><script type='application/ld+json'>" + script + "</script>";
    return MetadataReader.read(PageReader.read(page, "https://paper.example/mill"));
  }
}
