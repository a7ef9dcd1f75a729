package dev.tearsheet.internal.metadata;

import static dev.tearsheet.internal.metadata.JsonGraph.string;

import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** The node of a page's JSON-LD that is about the page's own story. */
final class StoryNode {

  private final JsonGraph graph;
  private final Claims claims;
  private final String address;

  StoryNode(JsonGraph graph, Claims claims, String address) {
    this.graph = graph;
    this.claims = claims;
    this.address = address;
  }

  /** The node of these types that has the page's address or headline, else the first. */
  Optional<JsonGraph.Node> among(Set<String> types) {
    List<JsonGraph.Node> nodes =
        graph.typed().stream()
            .filter(node -> node.object().size() > 2 || node.object().has("headline"))
            .filter(node -> !Collections.disjoint(types, node.types()))
            .toList();
    return nodes.size() < 2 ? nodes.stream().findFirst() : best(nodes);
  }

  private Optional<JsonGraph.Node> best(List<JsonGraph.Node> nodes) {
    List<Set<String>> headlines =
        claims.of(Field.HEADLINE).stream()
            .map(Claim::value)
            .distinct()
            .<Set<String>>map(text -> new HashSet<>(Agreement.words(text)))
            .toList();
    Optional<JsonGraph.Node> best = Optional.empty();
    int most = -1;
    for (JsonGraph.Node node : nodes) {
      int fit = fit(node.object(), headlines);
      best = fit > most ? Optional.of(node) : best;
      most = Math.max(most, fit);
    }
    return best;
  }

  private int fit(JsonObject node, List<Set<String>> headlines) {
    Set<String> name =
        new HashSet<>(
            Agreement.words(
                StringUtils.defaultIfEmpty(string(node, "headline"), string(node, "name"))));
    boolean own = !address.isEmpty() && addresses(node).contains(address);
    boolean named = headlines.stream().anyMatch(headline -> Agreement.same(headline, name));
    boolean dated = node.has("datePublished") || node.has("author");
    return (own ? 4 : 0) + (named ? 4 : 0) + (dated ? 1 : 0);
  }

  private List<String> addresses(JsonObject node) {
    String main = string(node, "mainEntityOfPage");
    List<JsonObject> page = graph.objects(node, "mainEntityOfPage");
    String page0 = page.isEmpty() ? "" : string(page.get(0), "@id");
    return List.of(string(node, "url"), string(node, "@id"), main, page0);
  }
}
