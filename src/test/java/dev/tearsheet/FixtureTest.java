package dev.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tearsheet.render.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of testdata/ that holds a page: source.json tells how to read it, article.json what
 * must come out of it. Each member of article.json is compared, and nothing else; those named in
 * its {@code notYet} are known to come out wrong.
 */
class FixtureTest {

  private static final Set<String> FILES =
      Set.of("source.json", "article.json", "page.html", "page.md", "page.txt", "rules.txt");

  static List<String> fixtures() throws IOException {
    return Fixtures.names();
  }

  @Test
  void thereAreAtLeastTwelve() throws IOException {
    assertThat(fixtures()).hasSizeGreaterThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void hasNoUnmatchedFile(String name) throws IOException {
    try (Stream<Path> files = Files.list(Fixtures.folder(name))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(Fixtures.hasRules(name) ? 4 : 3)
          .allMatch(FILES::contains);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void comesOutAsWritten(String name) throws IOException {
    JsonObject want = object(Files.readString(Fixtures.folder(name).resolve("article.json")));
    JsonObject got = object(Json.write(Fixtures.parser(name).parse(Fixtures.source(name))));
    List<String> wrong = strings(want.remove("notYet"));
    SoftAssertions all = new SoftAssertions();
    for (Map.Entry<String, JsonElement> member : want.entrySet()) {
      if (wrong.contains(member.getKey())) {
        all.check(() -> checkStillWrong(member.getKey(), member.getValue(), got));
      } else {
        all.check(() -> check(member.getKey(), member.getValue(), got));
      }
    }
    all.assertAll();
  }

  /** A member that is not right yet must be told so, and no longer once it is. */
  private static void checkStillWrong(String key, JsonElement want, JsonObject got) {
    assertThatThrownBy(() -> check(key, want, got))
        .as("%s is right now: take it out of notYet", key)
        .isInstanceOf(AssertionError.class);
  }

  private static List<String> strings(@Nullable JsonElement array) {
    List<String> strings = new ArrayList<>();
    if (array != null) {
      array.getAsJsonArray().forEach(element -> strings.add(element.getAsString()));
    }
    return strings;
  }

  private static JsonObject object(String json) {
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static void check(String key, JsonElement want, JsonObject got) {
    switch (key) {
      case "quotes" -> checkQuotes(want.getAsJsonArray(), got);
      case "absent" -> checkAbsent(want.getAsJsonArray(), got.get("text").getAsString());
      case "containsBlocks" ->
          assertThat(running(got.get("blocks"))).containsSubsequence(running(want));
      case "blocks" ->
          assertThat(running(got.get("blocks"))).containsExactlyElementsOf(running(want));
      case "byline" -> checkByline(want.getAsJsonObject(), got.getAsJsonObject("byline"));
      case "dateline" -> checkMembers(want.getAsJsonObject(), got.getAsJsonObject("dateline"));
      default -> assertThat(got.get(key)).as(key).isEqualTo(want);
    }
  }

  private static void checkAbsent(JsonArray phrases, String text) {
    phrases.forEach(phrase -> assertThat(text).doesNotContain(phrase.getAsString()));
  }

  private static void checkByline(JsonObject want, JsonObject got) {
    if (want.has("text")) {
      assertThat(got.get("text")).as("byline text").isEqualTo(want.get("text"));
    }
    checkEach("authors", want, got);
    checkEach("contributors", want, got);
  }

  private static void checkEach(String what, JsonObject want, JsonObject got) {
    List<JsonObject> wanted = objects(want.get(what));
    List<JsonObject> found = objects(got.get(what));
    assertThat(found).as(what).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      checkMembers(wanted.get(i), found.get(i));
    }
  }

  private static void checkMembers(JsonObject want, JsonObject got) {
    assertThat(got).isNotNull();
    for (Map.Entry<String, JsonElement> member : want.entrySet()) {
      assertThat(got.get(member.getKey())).as(member.getKey()).isEqualTo(member.getValue());
    }
  }

  /** Only blocks of the running text; a table's text follows from its cells. */
  private static List<JsonObject> running(JsonElement blocks) {
    return objects(blocks).stream()
        .filter(block -> !Set.of("caption", "embed").contains(block.get("type").getAsString()))
        .map(FixtureTest::withoutTableText)
        .toList();
  }

  private static JsonObject withoutTableText(JsonObject block) {
    JsonObject copy = block.deepCopy();
    if (copy.get("type").getAsString().equals("table")) {
      copy.remove("text");
    }
    return copy;
  }

  private static void checkQuotes(JsonArray want, JsonObject got) {
    for (JsonObject quote : objects(want)) {
      String words = quote.get("contains").getAsString();
      List<JsonObject> found =
          objects(got.get("quotes")).stream()
              .filter(candidate -> candidate.get("text").getAsString().contains(words))
              .toList();
      assertThat(found).as("quote: " + words).isNotEmpty();
      checkSpeaker(quote, found.get(0));
    }
  }

  private static void checkSpeaker(JsonObject want, JsonObject got) {
    if (want.has("speaker")) {
      assertThat(mention(got, "speaker") + " " + name(got))
          .contains(want.get("speaker").getAsString());
    }
    if (want.has("speakerName")) {
      assertThat(name(got)).isEqualTo(want.get("speakerName").getAsString());
    }
    if (want.has("cue")) {
      assertThat(mention(got, "cue")).contains(want.get("cue").getAsString());
    }
  }

  private static String mention(JsonObject quote, String key) {
    return quote.has(key) ? quote.getAsJsonObject(key).get("text").getAsString() : "";
  }

  private static String name(JsonObject quote) {
    return quote.has("speakerName") ? quote.get("speakerName").getAsString() : "";
  }

  private static List<JsonObject> objects(JsonElement array) {
    List<JsonObject> objects = new ArrayList<>();
    array.getAsJsonArray().forEach(element -> objects.add(element.getAsJsonObject()));
    return objects;
  }
}
