package dev.tearsheet.render;

import dev.tearsheet.article.Access;
import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import dev.tearsheet.article.Block;
import dev.tearsheet.article.Body;
import dev.tearsheet.article.Byline;
import dev.tearsheet.article.Contributor;
import dev.tearsheet.article.Dateline;
import dev.tearsheet.article.Image;
import dev.tearsheet.article.Kind;
import dev.tearsheet.article.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles made of given words. */
final class Articles {

  private Articles() {}

  /** An article whose body is these blocks, all else empty. */
  static Article of(Block... blocks) {
    return of(Optional.empty(), Byline.none(), Optional.empty(), List.of(), List.of(blocks));
  }

  /** An article that carries one text wherever it carries text or an address. */
  static Article everywhere(String text) {
    Optional<String> some = Optional.of(text);
    Author author = new Author(text, Author.Kind.PERSON, some, some, some);
    Byline byline = new Byline(some, List.of(author), List.of(new Contributor(text, some, some)));
    return of(
        some,
        byline,
        Optional.of(new Dateline(text, some, some, some, some)),
        List.of(new Image(text, some, some, true), new Image(text, some, some, false)),
        blocks(text));
  }

  private static List<Block> blocks(String text) {
    return List.of(
        new Block.Paragraph(text),
        new Block.Heading(text, 2),
        new Block.ListItem(text, 0, false),
        new Block.ListItem(text, 1, true),
        new Block.Quotation(text),
        new Block.Table(List.of(text, text), List.of(List.of(text), List.of(text, text))),
        new Block.Preformatted(text),
        new Block.Caption(text),
        new Block.Embed(text, Optional.of(text)),
        new Block.Embed("", Optional.of(text)),
        new Block.Embed(text, Optional.empty()));
  }

  static Article of(
      Optional<String> headline,
      Byline byline,
      Optional<Dateline> dateline,
      List<Image> images,
      List<Block> blocks) {
    Optional<Timestamp> published =
        headline.map(words -> Timestamp.ofDay(LocalDate.of(2024, 3, 9), words));
    return new Article(
        Kind.ARTICLE,
        1,
        headline,
        headline,
        headline,
        byline,
        dateline,
        published,
        published,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        images,
        Access.UNKNOWN,
        Body.of(blocks),
        List.of(),
        List.of());
  }
}
