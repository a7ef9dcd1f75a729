package dev.tearsheet.internal.markup;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/**
 * The stories in JSON as interfaces of publishing software and scrapers write it: objects with a
 * member for the text and others beside it.
 *
 * <pre>{@code {"title": "Bridge opens", "content": {"rendered": "<p>The bridge …"}}}</pre>
 */
final class JsonRecords {

  /** Shorter texts are teasers and settings; characters. */
  private static final int MIN_BODY = 200;

  /** Levels at which stories are looked for. */
  private static final int DEPTH = 8;

  private static final Set<String> BODIES =
      Set.of(
          StringUtils.split(
              "content body text articlebody articletext contenthtml contenttext bodyhtml bodytext"
                  + " html fulltext maintext rawcontent cleanedtext story storybody contentelements"
                  + " blocks paragraphs markdown",
              ' '));

  /** Members that hold what a page says about itself. */
  private static final Set<String> ABOUT = Set.of("metadata", "meta");

  private JsonRecords() {}

  /** The objects that hold a story and stand on the highest level that has any. */
  static List<StoryRecord> of(String json) {
    List<JsonElement> level = read(json);
    List<StoryRecord> records = List.of();
    for (int depth = 0; records.isEmpty() && !level.isEmpty() && depth < DEPTH; depth++) {
      records = level.stream().flatMap(element -> record(element).stream()).toList();
      level = level.stream().flatMap(element -> JsonText.members(element).stream()).toList();
    }
    return records;
  }

  private static List<JsonElement> read(String json) {
    try {
      return List.of(JsonParser.parseString(json));
    } catch (JsonParseException e) {
      return List.of();
    }
  }

  /** What is said there and not beside the story. */
  private static List<StoryRecord.Member> about(JsonObject about, JsonObject story) {
    return about.keySet().stream()
        .filter(name -> HeadElement.isNamed(name) && !story.has(name))
        .map(name -> new StoryRecord.Member(name, JsonText.strings(about.get(name))))
        .toList();
  }

  private static Optional<StoryRecord> record(JsonElement element) {
    if (!element.isJsonObject()) {
      return Optional.empty();
    }
    JsonObject object = element.getAsJsonObject();
    List<StoryRecord.Member> members = new ArrayList<>();
    String body = "";
    for (String name : object.keySet()) {
      JsonElement value = object.get(name);
      if (BODIES.contains(HeadElement.plain(name))) {
        String text = JsonText.html(value);
        body = text.length() > body.length() ? text : body;
      } else if (HeadElement.isNamed(name)) {
        members.add(new StoryRecord.Member(name, JsonText.strings(value)));
      } else if (ABOUT.contains(name) && value.isJsonObject()) {
        members.addAll(about(value.getAsJsonObject(), object));
      }
    }
    return Optional.of(new StoryRecord(members, body))
        .filter(record -> record.body().length() >= MIN_BODY);
  }
}
