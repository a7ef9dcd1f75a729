package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jsoup.nodes.Entities;

/**
 * What a page's JSON-LD tells to do, as markup, for pages that have it nowhere else: a guide
 * (schema.org/HowTo) or a recipe.
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

  private final JsonGraph graph;
  private final StringBuilder markup = new StringBuilder();

  private StatedSteps(JsonGraph graph) {
    this.graph = graph;
  }

  /** Description, ingredients and steps of the first node that has steps. */
  static Optional<String> of(JsonGraph graph) {
    return graph.typed().stream()
        .map(JsonGraph.Node::object)
        .filter(node -> STEPS.stream().anyMatch(node::has))
        .findFirst()
        .map(node -> new StatedSteps(graph).read(node));
  }

  private String read(JsonObject node) {
    text("p", string(node, "description"));
    JsonGraph.values(node, "recipeIngredient").forEach(part -> value("li", part));
    STEPS.forEach(property -> steps(node, property, 0));
    return markup.toString();
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
      String inner = Strings.CS.contains(text, "</") ? text : Entities.escape(text);
      markup.append('<').append(tag).append('>').append(inner);
      markup.append("</").append(tag).append('>');
    }
  }
}
