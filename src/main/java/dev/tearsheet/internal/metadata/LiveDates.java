package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonObject;
import dev.tearsheet.article.Timestamp;
import dev.tearsheet.internal.text.DateReader;
import dev.tearsheet.internal.text.DayOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a live blog started and when its newest entry was added, as its JSON-LD states. Software
 * that calls the newest entry's time that of publication, or states none, knows the start by other
 * names.
 */
final class LiveDates {

  private static final String PUBLISHED = "datePublished";
  private static final String MODIFIED = "dateModified";
  private static final String START = "coverageStartTime";

  private final JsonObject node;
  private final List<String> entries;

  private LiveDates(JsonObject node, List<String> entries) {
    this.node = node;
    this.entries = entries;
  }

  /** Of the entries the first and the last are read: one of them is the newest. */
  static LiveDates of(JsonGraph graph, JsonObject node) {
    List<JsonObject> updates = graph.objects(node, "liveBlogUpdate");
    List<String> entries = new ArrayList<>();
    if (!updates.isEmpty()) {
      Stream.of(updates.get(0), updates.get(updates.size() - 1))
          .map(update -> string(update, PUBLISHED))
          .filter(date -> instant(date).isPresent())
          .sorted(Comparator.comparing(date -> instant(date).orElseThrow()))
          .forEach(entries::add);
    }
    return new LiveDates(node, entries);
  }

  /** What the blog states as its publication, unless that is its newest entry's time. */
  String published() {
    String stated = string(node, PUBLISHED);
    return isNewest(stated) ? start().orElse(stated) : stated;
  }

  /** What the blog states as its change, else its newest entry's time. */
  String modified() {
    String stated = string(node, MODIFIED);
    return !stated.isEmpty() || entries.isEmpty() ? stated : entries.get(entries.size() - 1);
  }

  private boolean isNewest(String stated) {
    if (stated.isEmpty() || entries.isEmpty()) {
      return stated.isEmpty() || stated.equals(string(node, MODIFIED));
    }
    Timestamp newest = read(entries.get(entries.size() - 1)).orElseThrow();
    return read(stated)
        .filter(
            date ->
                date.precision() == Timestamp.Precision.DAY
                    ? !date.day().isBefore(newest.day())
                    : !instant(date).isBefore(instant(newest)))
        .isPresent();
  }

  /** The start of coverage, or the oldest entry where that is before it or no start is stated. */
  private Optional<String> start() {
    String stated = string(node, PUBLISHED);
    return Stream.concat(Stream.of(string(node, START), stated), entries.stream())
        .filter(date -> instant(date).isPresent())
        .min(Comparator.comparing(date -> instant(date).orElseThrow()));
  }

  private static Optional<Instant> instant(String date) {
    return read(date).map(LiveDates::instant);
  }

  private static Optional<Timestamp> read(String date) {
    return DateReader.read(date, "", DayOrder.MONTH_FIRST);
  }

  private static Instant instant(Timestamp date) {
    return date.value().toInstant(date.offset().orElse(ZoneOffset.UTC));
  }
}
