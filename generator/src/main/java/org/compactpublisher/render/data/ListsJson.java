package org.compactpublisher.render.data;

import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Contact;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.Facts;
import org.compactpublisher.document.Partner;
import org.compactpublisher.document.Signatory;
import org.compactpublisher.document.TermEntry;

/** The lists of a compact as JSON: terms, people, events, values, partners, disputes, review. */
final class ListsJson {
  private final TextJson text;

  ListsJson(TextJson text) {
    this.text = text;
  }

  /** Adds every list that the compact has. */
  void add(DocumentSet compact, Fields to) {
    Facts facts = compact.facts();
    to.list("glossary", glossary(compact))
        .list("contacts", Lists.contacts(compact).stream().map(this::contact).toList())
        .list("signatories", Lists.signatories(compact).stream().map(this::signatory).toList())
        .list(
            "timeline",
            facts.timeline().stream()
                .map(event -> named("date", event.date(), event.content()))
                .toList())
        .list(
            "values",
            facts.values().stream()
                .map(value -> named("name", value.name(), value.content()))
                .toList())
        .list("partners", facts.partners().stream().map(this::partners).toList())
        .object("disputes", disputes(facts));
    facts.review().forEach(review -> to.object("review", review(review)));
  }

  private List<Map<String, Object>> glossary(DocumentSet compact) {
    return compact.blocks(Block.Glossary.class).stream()
        .flatMap(glossary -> glossary.terms().stream())
        .map(this::term)
        .toList();
  }

  private Map<String, Object> term(TermEntry term) {
    return new Fields()
        .text("id", term.anchor().fragment())
        .text("term", term.term())
        .text("abbreviation", term.abbreviation())
        .text("formerly", term.formerly())
        .text("definition", text.markdown(term.definition()))
        .list("see", term.see().stream().map(other -> other.target().fragment()).toList())
        .text("url", text.url(term.anchor()))
        .map();
  }

  private Map<String, Object> contact(Lists.Entry entry) {
    Contact contact = entry.contact();
    return new Fields()
        .list("groups", entry.groups())
        .text("name", contact.name())
        .text("role", contact.role())
        .text("organisation", contact.organisation())
        .text("email", contact.email())
        .text("phone", contact.phone())
        .list("web", contact.web())
        .text("reach", text.words(contact.reach()))
        .map();
  }

  private Map<String, Object> signatory(Signatory signatory) {
    return new Fields()
        .text("name", signatory.name())
        .text("kind", signatory.kind())
        .text("area", signatory.area())
        .text("signed", signatory.signed().iso())
        .text("representative", signatory.representative())
        .text("sort-as", signatory.sortAs())
        .map();
  }

  private Map<String, Object> partners(Facts.Partners group) {
    return new Fields()
        .text("title", group.title())
        .text("party", group.party())
        .list("partners", group.partners().stream().map(this::partner).toList())
        .map();
  }

  private Map<String, Object> partner(Partner partner) {
    return new Fields().text("name", partner.name()).text("note", partner.note()).map();
  }

  private Fields disputes(Facts facts) {
    return new Fields()
        .list(
            "routes",
            facts.disputeRoutes().stream()
                .map(route -> named("name", route.name(), route.text()))
                .toList())
        .list(
            "steps",
            facts.disputeSteps().stream().map(step -> text.markdown(step.content())).toList());
  }

  private Fields review(Facts.Review review) {
    return new Fields()
        .text("who", review.who())
        .text("how-often", review.howOften())
        .text("reports-to", review.reportsTo())
        .list("tasks", review.tasks().stream().map(task -> text.markdown(task.content())).toList());
  }

  private Map<String, Object> named(String key, String name, List<Block> content) {
    return new Fields().text(key, name).text("text", text.markdown(content)).map();
  }
}
