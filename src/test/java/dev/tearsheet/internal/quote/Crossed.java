package dev.tearsheet.internal.quote;

import dev.tearsheet.internal.quote.HeldOut.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * An article and the shares of words mined in others, as forests meet articles later: with shares
 * mined in the article itself a rare word would tell them too much.
 *
 * @param article the article
 * @param lexicon the words with the shares of the other parts
 * @param part the part that the article belongs to, 0 to {@link #PARTS}
 */
record Crossed(Annotated article, Lexicon lexicon, int part) {

  /** Parts of which each is read with the shares of the others. */
  static final int PARTS = 5;

  static List<Crossed> of(List<Annotated> articles, Language language) {
    List<Crossed> all = new ArrayList<>();
    for (int i = 0; i < PARTS; i++) {
      int part = i;
      List<Annotated> own = new ArrayList<>();
      List<Annotated> others = new ArrayList<>();
      for (int j = 0; j < articles.size(); j++) {
        (j % PARTS == part ? own : others).add(articles.get(j));
      }
      Lexicon lexicon = language.lexicon(others);
      own.forEach(article -> all.add(new Crossed(article, lexicon, part)));
    }
    return all;
  }
}
