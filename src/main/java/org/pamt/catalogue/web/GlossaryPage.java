package org.pamt.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.pamt.catalogue.Catalogue;
import org.pamt.catalogue.Term;
import org.pamt.kernel.Language;
import org.pamt.platform.web.Speech;

/** Backs {@code /catalogue/glossary.xhtml}. */
@Named
@RequestScoped
public class GlossaryPage {

  @Inject Catalogue catalogue;
  private List<Term> terms = List.of();

  /** By the alphabet of the page's language. */
  public void load() {
    var language = Speech.ofPage();
    var alphabet = Collator.getInstance(language.locale());
    terms =
        catalogue.glossary().values().stream()
            .sorted(
                Comparator.comparing(t -> withoutArticle(t.term().in(language)), alphabet::compare))
            .toList();
  }

  /** As Arabic dictionaries sort. */
  private static String withoutArticle(String term) {
    return term.startsWith("ال") ? term.substring(2) : term;
  }

  public List<Term> getTerms() {
    return terms;
  }

  /** The languages a term is also given in. */
  public List<Language> getOthers() {
    return Language.ALL.stream().filter(l -> l != Speech.ofPage()).toList();
  }
}
