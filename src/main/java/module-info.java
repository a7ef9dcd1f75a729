/** Turns a raw scraped page into a typed article with attributed quotes. */
module dev.tearsheet {
  requires com.google.gson;
  requires com.github.albfernandez.juniversalchardet;
  requires org.apache.commons.lang3;
  requires org.jsoup;
  requires static info.picocli;
  requires static org.jspecify;

  exports dev.tearsheet;
  exports dev.tearsheet.article;
  exports dev.tearsheet.render;

  opens dev.tearsheet.cli to
      info.picocli;
}
