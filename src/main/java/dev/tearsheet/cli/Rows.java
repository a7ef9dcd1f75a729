package dev.tearsheet.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;

/** Members of JSON rows. */
final class Rows {

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private Rows() {}

  /** A member that the row must have. */
  static JsonElement required(JsonObject row, String key) throws IOException {
    JsonElement value = row.get(key);
    if (value == null || value.isJsonNull()) {
      throw new IOException("the row has no \"" + key + "\"");
    }
    return value;
  }

  /** A string, or empty when the row has none. */
  static Optional<String> string(JsonObject row, String key) throws IOException {
    JsonElement value = row.get(key);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    } else if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
      return Optional.of(value.getAsString());
    }
    throw new IOException("\"" + key + "\" of the row is not a string");
  }

  static String json(Object value) {
    return GSON.toJson(value);
  }
}
