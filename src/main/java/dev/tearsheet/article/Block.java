package dev.tearsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One typed piece of a story, in reading order. */
public sealed interface Block {

  /**
   * The text of the block, white space folded (but for preformatted text), never null.
   *
   * @return the text; table cells are parted by a tab, rows by a line feed
   */
  String text();

  /**
   * Whether the block is part of the running text, and so of {@link Body#text()}.
   *
   * @return false for captions and embeds
   */
  default boolean running() {
    return true;
  }

  /**
   * A paragraph.
   *
   * @param text its text
   */
  record Paragraph(String text) implements Block {
    /** Checks that no part is null. */
    public Paragraph {
      requireNonNull(text, "text");
    }
  }

  /**
   * A heading within the story.
   *
   * @param text its text
   * @param level 1 (highest) to 6
   */
  record Heading(String text, int level) implements Block {
    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if {@code level} is not 1 to 6
     */
    public Heading {
      requireNonNull(text, "text");
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("level must be 1 to 6, was " + level);
      }
    }
  }

  /**
   * An item of a list.
   *
   * @param text its own text, without that of nested items
   * @param depth 0 for an item of an outermost list, one more for each list around it
   * @param ordered whether its list is numbered
   */
  record ListItem(String text, int depth, boolean ordered) implements Block {
    /**
     * Checks the depth.
     *
     * @throws IllegalArgumentException if {@code depth} is negative
     */
    public ListItem {
      requireNonNull(text, "text");
      if (depth < 0) {
        throw new IllegalArgumentException("depth must be at least 0, was " + depth);
      }
    }
  }

  /**
   * A block quotation: a paragraph the page itself sets apart as quoted.
   *
   * @param text its text
   */
  record Quotation(String text) implements Block {
    /** Checks that no part is null. */
    public Quotation {
      requireNonNull(text, "text");
    }
  }

  /**
   * A data table.
   *
   * @param header the cells of its header row; empty when it has none
   * @param rows the cells of its other rows; rows may differ in length
   */
  record Table(List<String> header, List<List<String>> rows) implements Block {
    /** Copies the lists. */
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      String body =
          rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
      if (header.isEmpty()) {
        return body;
      }
      String head = String.join("\t", header);
      return body.isEmpty() ? head : head + "\n" + body;
    }
  }

  /**
   * Preformatted text, such as code, with its line breaks and indentation.
   *
   * @param text its text
   */
  record Preformatted(String text) implements Block {
    /** Checks that no part is null. */
    public Preformatted {
      requireNonNull(text, "text");
    }
  }

  /**
   * The caption of a picture, video or table; not part of the running text.
   *
   * @param text its text
   */
  record Caption(String text) implements Block {
    /** Checks that no part is null. */
    public Caption {
      requireNonNull(text, "text");
    }

    @Override
    public boolean running() {
      return false;
    }
  }

  /**
   * Something of another site set into the story; not part of the running text.
   *
   * @param text the text it carries on this page, possibly empty
   * @param url its absolute http(s) address; empty when it has none
   */
  record Embed(String text, Optional<String> url) implements Block {
    /** Checks that no part is null. */
    public Embed {
      requireNonNull(text, "text");
      requireNonNull(url, "url");
    }

    @Override
    public boolean running() {
      return false;
    }
  }
}
