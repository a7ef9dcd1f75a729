package dev.tearsheet.internal.boilerplate;

import dev.tearsheet.internal.block.BlockSplitter;
import dev.tearsheet.internal.dom.PageReader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A page all of whose blocks were kept, for rules that drop some of them. */
final class AllKept {

  private AllKept() {}

  /** The texts that a rule leaves, with bars between them. */
  static String left(String page, UnaryOperator<List<Verdict>> rule) {
    List<Verdict> kept =
        BlockSplitter.split(PageReader.read(page, "")).stream()
            .map(block -> new Verdict(block, true, "", 1))
            .toList();
    return rule.apply(kept).stream()
        .filter(Verdict::content)
        .map(verdict -> verdict.block().text())
        .collect(Collectors.joining(" | "));
  }
}
