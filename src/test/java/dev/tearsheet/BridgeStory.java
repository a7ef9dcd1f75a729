package dev.tearsheet;

import dev.tearsheet.article.Article;
import dev.tearsheet.article.Author;
import java.util.List;

/** The story around which tests set what they ask for. */
final class BridgeStory {

  static final String STORY =
      ("<p>The bridge over the river opened to traffic on Monday after two years of work, and the"
              + " first cars crossed it before the sun was up.</p>")
          .repeat(6);

  static final String HEAD = "<title>Bridge opens</title><h1>Bridge opens</h1>";

  static Article read(String html) {
    return ArticleParser.create()
        .parse(Source.html("<html lang=en>" + html).url("https://paper.example/bridge"));
  }

  static List<String> authors(String html) {
    return read(html).byline().authors().stream().map(Author::name).toList();
  }

  /** The article of a text without markup that has a line below its headline. */
  static Article plain(String line) {
    String text = "Bridge opens to traffic\n" + line + STORY.replaceAll("<[^>]+>", "\n");
    return ArticleParser.create().parse(Source.text(text));
  }

  /** A script that states who wrote the story, of a type of schema.org. */
  static String json(String type, String author) {
    return "<script type=application/ld+json>{\"@type\":\""
        + type
        + "\",\"headline\":\"Bridge opens\",\"author\":"
        + author
        + ",\"publisher\":{\"@type\":\"Organization\",\"name\":\"Lund Post\"}}</script>";
  }

  private BridgeStory() {}
}
