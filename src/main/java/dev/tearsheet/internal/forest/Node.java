package dev.tearsheet.internal.forest;

import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * A tree as it is written.
 *
 * @param column the column a split asks, -1 for a leaf
 * @param value the threshold of a split, the value of a leaf
 * @param left what rows below the threshold go to, null for a leaf
 * @param right what the others go to, null for a leaf
 */
record Node(int column, float value, @Nullable Node left, @Nullable Node right) {

  private static final int LEAF = -1;

  static Node parse(StringTokenizer tokens) {
    Node root = next(tokens);
    if (tokens.hasMoreTokens()) {
      throw new IllegalArgumentException("tree has tokens left: " + tokens.nextToken());
    }
    return root;
  }

  private static Node next(StringTokenizer tokens) {
    if (!tokens.hasMoreTokens()) {
      throw new IllegalArgumentException("tree ends early");
    }
    String token = tokens.nextToken();
    int colon = token.indexOf(':');
    float value = Float.parseFloat(token.substring(colon < 0 ? 1 : colon + 1));
    return colon < 0
        ? new Node(LEAF, value, null, null)
        : new Node(Integer.parseInt(token.substring(0, colon)), value, next(tokens), next(tokens));
  }

  /** The most splits in a row. */
  int depth() {
    return left == null || right == null ? 0 : 1 + Math.max(left.depth(), right.depth());
  }
}
