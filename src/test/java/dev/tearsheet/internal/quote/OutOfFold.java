package dev.tearsheet.internal.quote;

import dev.tearsheet.article.Quote;
import dev.tearsheet.internal.forest.Forest;
import dev.tearsheet.internal.quote.HeldOut.Language;
import dev.tearsheet.render.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The quotes of annotated English articles, each publisher's found by what was fitted on the
 * others, so that their misses can be sorted as those of unseen articles.
 */
final class OutOfFold {

  private OutOfFold() {}

  /** One JSON object an article, as the command line writes them. */
  static List<String> lines(List<Annotated> articles) {
    List<String> lines = new ArrayList<>();
    for (String publisher : new TreeSet<>(articles.stream().map(Annotated::publisher).toList())) {
      List<Annotated> rest =
          articles.stream().filter(a -> !a.publisher().equals(publisher)).toList();
      Lexicon lexicon = Language.ENGLISH.lexicon(rest);
      Models models = models(rest);
      articles.stream()
          .filter(a -> a.publisher().equals(publisher))
          .forEach(a -> lines.add(line(a, models, lexicon)));
    }
    return lines;
  }

  private static Models models(List<Annotated> articles) {
    SpeakerTrainer speakers = new SpeakerTrainer(SpeakerTrainer.SETTINGS);
    List<Crossed> crossed = Crossed.of(articles, Language.ENGLISH);
    crossed.forEach(read -> speakers.add(read.article(), read.lexicon(), 1, 1));
    return new Models(Forest.parse(speakers.fit()), ReportTrainer.forests(crossed), 0);
  }

  private static String line(Annotated article, Models models, Lexicon lexicon) {
    Reading reading = Reading.of(article.text(), lexicon);
    List<Quote> quotes = QuoteFinder.find(reading, models, Options.DEFAULT);
    return "{\"id\":\"" + article.id() + "\",\"quotes\":" + Json.write(quotes) + "}";
  }
}
