package dev.tearsheet.internal.quote;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.tearsheet.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An annotated article, one line of the evaluation files. */
record Annotated(String id, String text, List<Gold> quotes) {

  /** One annotated attribution. */
  record Gold(
      String type,
      List<Span> quoted,
      List<Span> content,
      @Nullable Span source,
      @Nullable Span head,
      @Nullable Span cue) {

    boolean isIndirect() {
      return type.equals("indirect");
    }

    /** The longest part of the content. */
    Span hull() {
      return content.stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
    }
  }

  /** Sorts the cues, token numbers: those of reports with what they report, and those of quotes. */
  void cues(Reading reading, Map<Integer, Gold> reports, Set<Integer> others) {
    for (Gold gold : quotes) {
      int cue = ShareMiner.cue(reading.tokens, gold.cue(), reading.lexicon);
      if (cue >= 0 && gold.isIndirect()) {
        reports.put(cue, gold);
      } else if (cue >= 0) {
        others.add(cue);
      }
    }
  }

  /** The publisher, the part of the id before the date; a seventh of the articles without one. */
  String publisher() {
    int cut = id.indexOf('_');
    return cut < 0 ? String.valueOf(Math.floorMod(id.hashCode(), 7)) : id.substring(0, cut);
  }

  static List<Annotated> read(Path file) throws IOException {
    List<Annotated> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      List<Gold> quotes = new ArrayList<>();
      for (JsonElement quote : json.getAsJsonArray("quotes")) {
        quotes.add(gold(quote.getAsJsonObject()));
      }
      articles.add(
          new Annotated(json.get("id").getAsString(), json.get("text").getAsString(), quotes));
    }
    return articles;
  }

  private static Gold gold(JsonObject json) {
    JsonElement source = json.get("source");
    return new Gold(
        json.get("type").getAsString(),
        spans(json.getAsJsonArray("quoted")),
        spans(json.getAsJsonArray("content")),
        span(source, "start", "end"),
        span(source, "headStart", "headEnd"),
        span(json.get("cue"), "start", "end"));
  }

  private static List<Span> spans(@Nullable JsonArray array) {
    List<Span> spans = new ArrayList<>();
    if (array != null) {
      array.forEach(
          span ->
              spans.add(
                  new Span(
                      span.getAsJsonObject().get("start").getAsInt(),
                      span.getAsJsonObject().get("end").getAsInt())));
    }
    return spans;
  }

  private static @Nullable Span span(@Nullable JsonElement json, String start, String end) {
    if (json == null
        || !json.isJsonObject()
        || !json.getAsJsonObject().has(start)
        || json.getAsJsonObject().get(start).isJsonNull()) {
      return null;
    }
    return new Span(
        json.getAsJsonObject().get(start).getAsInt(), json.getAsJsonObject().get(end).getAsInt());
  }
}
