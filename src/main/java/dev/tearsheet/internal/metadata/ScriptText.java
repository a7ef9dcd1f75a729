package dev.tearsheet.internal.metadata;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The text of a script, which the parser would copy each time that it is asked for. */
final class ScriptText {

  private ScriptText() {}

  static String of(Element script) {
    return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode data
        ? data.getWholeData()
        : script.data();
  }
}
