package dev.tearsheet.internal.metadata;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** One JSON-LD script as far as it can be read: what stands before a fault is kept. */
final class JsonLdReader {

  private final JsonReader reader;
  private final int maxDepth;
  private boolean broken;
  private boolean tooDeep;

  private JsonLdReader(String json, int maxDepth) {
    this.reader = new JsonReader(new StringReader(json));
    this.reader.setStrictness(Strictness.LENIENT);
    this.maxDepth = maxDepth;
  }

  /**
   * What was read.
   *
   * @param documents the documents of the script, usually one
   * @param broken whether a fault stopped the reading early
   * @param limited whether it was longer or deeper than the bounds
   */
  record Result(List<JsonElement> documents, boolean broken, boolean limited) {}

  /**
   * What a script of JSON-LD tells, which hands and templates damage; state of scripts is sound.
   */
  static Result mended(String script, MetadataBounds bounds) {
    Result result = unquoted(read(script, bounds), bounds);
    if (!result.broken()) {
      return result;
    }
    return JsonRepair.anew(script)
        .map(json -> new Result(read(json, bounds).documents(), true, false))
        .orElse(result);
  }

  /** JSON that is kept in one string of JSON. */
  private static Result unquoted(Result result, MetadataBounds bounds) {
    List<JsonElement> documents = result.documents();
    boolean text = documents.size() == 1 && documents.get(0).isJsonPrimitive();
    String json = text ? documents.get(0).getAsString() : "";
    return !result.broken() && json.startsWith("{") ? read(json, bounds) : result;
  }

  static Result read(String script, MetadataBounds bounds) {
    boolean tooLong = script.length() > bounds.jsonLd();
    String start = tooLong ? script.substring(0, bounds.jsonLd()) : script;
    JsonLdReader reader = new JsonLdReader(JsonRepair.mend(start), bounds.jsonLdDepth());
    List<JsonElement> documents = new ArrayList<>();
    reader.readAll(documents);
    boolean limited = tooLong || reader.tooDeep;
    return new Result(documents, reader.broken && !limited, limited);
  }

  private void readAll(List<JsonElement> documents) {
    try {
      while (!broken && reader.peek() != JsonToken.END_DOCUMENT) {
        JsonArray holder = new JsonArray();
        read(holder::add, 0);
        holder.forEach(documents::add);
      }
    } catch (IOException | IllegalStateException e) {
      broken = true;
    }
  }

  private interface Sink {
    void accept(JsonElement element);
  }

  /** Hands a container on before it is filled, so that a fault inside loses only what follows. */
  private void read(Sink sink, int depth) {
    try {
      JsonToken token = reader.peek();
      if (depth >= maxDepth
          && (token == JsonToken.BEGIN_OBJECT || token == JsonToken.BEGIN_ARRAY)) {
        tooDeep = true;
        reader.skipValue();
      } else if (token == JsonToken.BEGIN_OBJECT) {
        JsonObject object = new JsonObject();
        sink.accept(object);
        fill(object, depth);
      } else if (token == JsonToken.BEGIN_ARRAY) {
        JsonArray array = new JsonArray();
        sink.accept(array);
        fill(array, depth);
      } else {
        scalar(token, sink);
      }
    } catch (IOException | IllegalStateException e) {
      broken = true;
    }
  }

  private void fill(JsonObject object, int depth) throws IOException {
    reader.beginObject();
    while (!broken && reader.hasNext()) {
      String name = reader.nextName();
      read(value -> object.add(name, value), depth + 1);
    }
    if (!broken) {
      reader.endObject();
    }
  }

  private void fill(JsonArray array, int depth) throws IOException {
    reader.beginArray();
    while (!broken && reader.hasNext()) {
      read(array::add, depth + 1);
    }
    if (!broken) {
      reader.endArray();
    }
  }

  private void scalar(JsonToken token, Sink sink) throws IOException {
    if (token == JsonToken.NULL) {
      reader.nextNull();
    } else if (token == JsonToken.BOOLEAN) {
      sink.accept(new JsonPrimitive(reader.nextBoolean()));
    } else {
      String text = reader.nextString();
      sink.accept(
          new JsonPrimitive(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false)));
    }
  }
}
