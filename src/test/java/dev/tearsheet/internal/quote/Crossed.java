package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.HeldOut.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * An article and the shares of words mined in others, as forests meet articles later: with shares
 * mined in the article itself a rare word would tell them too much.
 */
record Crossed(Annotated article, Lexicon lexicon) {

  /** Parts of which each is read with the shares of the others. */
  private static final int PARTS = 5;

  static List<Crossed> of(List<Annotated> articles, Language language) {
    List<Crossed> all = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Annotated> own = new ArrayList<>();
      List<Annotated> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % PARTS == part ? own : others).add(articles.get(i));
      }
      Lexicon lexicon = language.lexicon(others);
      own.forEach(article -> all.add(new Crossed(article, lexicon)));
    }
    return all;
  }
}
