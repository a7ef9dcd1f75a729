package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Entities;

/**
 * What a page's JSON-LD tells to take and do: a guide (schema.org/HowTo) or a recipe. Its lines are
 * the story's where the page shows them, and its markup stands in where it does not.
 *
 * <pre>{@code
 * {"@type": "HowTo", "description": "A round cloth.",
 *  "step": [{"@type": "HowToStep", "name": "Measure", "text": "Take the tape."}]}
 * }</pre>
 */
final class StatedSteps {

  /** Where the steps of either are, and those of a section or a step. */
  private static final List<String> STEPS = List.of("step", "recipeInstructions");

  private static final String PARTS = "itemListElement";

  /** Sections have steps, steps have directions. */
  private static final int MAX_DEPTH = 4;

  /** A bound on what is compared; a recipe has some forty. */
  private static final int MAX_LINES = 400;

  private final JsonGraph graph;
  private final List<Line> lines = new ArrayList<>();

  /** A line and the element that it is. */
  private record Line(String tag, String text) {}

  private StatedSteps(JsonGraph graph) {
    this.graph = graph;
  }

  /** Description, ingredients and steps of the first node that has steps. */
  static Optional<String> of(JsonGraph graph) {
    return node(graph).map(node -> new StatedSteps(graph).markup(node));
  }

  /** Ingredients and steps of the first node that has steps, as written; none without such. */
  static List<String> lines(JsonGraph graph) {
    return node(graph)
        .map(node -> new StatedSteps(graph).read(node))
        .map(read -> read.stream().map(Line::text).limit(MAX_LINES).toList())
        .orElse(List.of());
  }

  private static Optional<JsonObject> node(JsonGraph graph) {
    return graph.typed().stream()
        .map(JsonGraph.Node::object)
        .filter(node -> STEPS.stream().anyMatch(node::has))
        .findFirst();
  }

  private String markup(JsonObject node) {
    text("p", string(node, "description"));
    StringBuilder markup = new StringBuilder();
    for (Line line : read(node)) {
      boolean marked = Strings.CS.contains(line.text, "</");
      String inner = marked ? line.text : Entities.escape(line.text);
      markup.append('<').append(line.tag).append('>').append(inner);
      markup.append("</").append(line.tag).append('>');
    }
    return markup.toString();
  }

  private List<Line> read(JsonObject node) {
    JsonGraph.values(node, "recipeIngredient").forEach(part -> value("li", part));
    STEPS.forEach(property -> steps(node, property, 0));
    return lines;
  }

  private void steps(JsonObject node, String property, int depth) {
    JsonGraph.values(node, property).forEach(step -> value("p", step));
    graph.objects(node, property).forEach(step -> step(step, depth));
  }

  private void step(JsonObject step, int depth) {
    String text = string(step, "text");
    String name = string(step, "name");
    if (!text.startsWith(StringUtils.stripEnd(name, ".…"))) {
      text("h3", name);
    }
    text("p", text);
    if (depth < MAX_DEPTH) {
      steps(step, PARTS, depth + 1);
    }
  }

  private void value(String tag, JsonElement value) {
    if (value.isJsonPrimitive()) {
      text(tag, value.getAsString());
    }
  }

  /** A text may be markup itself. */
  private void text(String tag, String text) {
    if (!text.isBlank()) {
      lines.add(new Line(tag, text));
    }
  }
}
