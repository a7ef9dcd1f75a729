package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Attribution;
import dev.tearsheet.article.Mention;
import dev.tearsheet.article.Quote;
import dev.tearsheet.article.Span;
import dev.tearsheet.internal.text.Unescaped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Quotes of a text that was read as it was meant, with spans of the text as it was written. */
final class Restored {

  private final Unescaped read;
  private final String text;

  private Restored(Unescaped read, String text) {
    this.read = read;
    this.text = text;
  }

  /** The quotes as they stand in the text as it was written; names and titles as they are meant. */
  static FoundQuotes of(FoundQuotes found, Unescaped read, String text) {
    if (read.isSame()) {
      return found;
    }
    Restored restored = new Restored(read, text);
    List<Quote> quotes = found.quotes().stream().map(restored::quote).toList();
    return new FoundQuotes(quotes, found.more());
  }

  private Quote quote(Quote quote) {
    List<Span> spans = quote.spans().stream().map(read::original).toList();
    String words = spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    return new Quote(words, spans, quote.kind(), quote.attribution().map(this::attribution));
  }

  private Attribution attribution(Attribution by) {
    return new Attribution(
        mention(by.speaker()), by.name(), by.title(), mention(by.cue()), by.confidence());
  }

  private Optional<Mention> mention(Optional<Mention> mention) {
    return mention.map(found -> Mention.at(read.original(found.span()), text));
  }
}
