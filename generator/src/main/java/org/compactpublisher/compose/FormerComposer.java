package org.compactpublisher.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Capitalised;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.FormerAddress;
import org.compactpublisher.document.Inline;
import org.compactpublisher.document.SubItem;
import org.compactpublisher.document.TermEntry;
import org.compactpublisher.document.Undertaking;
import org.compactpublisher.model.Compact;
import org.compactpublisher.model.PublishedRecord;
import org.compactpublisher.model.PublishedRecord.Place;
import org.compactpublisher.model.PublishedRecord.Withdrawal;

/** Says of each address that was published once, and is gone from its page, what became of it. */
final class FormerComposer {
  private final String compact;
  private final PublishedRecord record;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Document> pages = new LinkedHashMap<>();
  private final Map<String, Undertaking> undertakings = new LinkedHashMap<>();
  private final Map<String, TermEntry> terms = new LinkedHashMap<>();

  FormerComposer(Compact compact, List<Document> documents) {
    this.compact = compact.about().id();
    this.record = compact.published();
    documents.forEach(this::learn);
  }

  private void learn(Document document) {
    documents.put(document.anchor().document(), document);
    for (Block block : document.body()) {
      if (block instanceof Block.Undertakings promises) {
        promises.groups().stream()
            .flatMap(group -> group.undertakings().stream())
            .forEach(
                promise -> {
                  undertakings.put(promise.id(), promise);
                  pages.put(promise.id(), document);
                });
      } else if (block instanceof Block.Glossary glossary) {
        glossary.terms().forEach(term -> terms.put(term.anchor().fragment(), term));
      }
    }
  }

  /** Pages first, each with what stood on it. */
  List<FormerAddress> compose() {
    List<FormerAddress> former = new ArrayList<>();
    record.sections().forEach(page -> page(page).ifPresent(former::add));
    record.undertakings().forEach(place -> undertaking(place).ifPresent(former::add));
    record.terms().forEach(term -> term(term).ifPresent(former::add));
    former.sort(Comparator.comparing((FormerAddress address) -> address.anchor().document()));
    return former;
  }

  private Optional<FormerAddress> page(String page) {
    return documents.containsKey(page)
        ? Optional.empty()
        : withdrawn(page, Anchor.document(compact, page), "");
  }

  private Optional<FormerAddress> undertaking(Place place) {
    Document now = pages.get(place.id());
    Anchor anchor = Anchor.permanent(compact, place.page(), place.id().toLowerCase(Locale.ROOT));
    if (place.page().isEmpty() || (now != null && now.anchor().document().equals(place.page()))) {
      return Optional.empty();
    }
    return now == null
        ? withdrawn(place.id(), anchor, place.id())
        : Optional.of(moved(undertakings.get(place.id()), anchor));
  }

  private FormerAddress moved(Undertaking promise, Anchor former) {
    List<Anchor> parts =
        promise.subItems().stream()
            .map(SubItem::anchor)
            .map(part -> Anchor.permanent(compact, former.document(), part.fragment()))
            .toList();
    return new FormerAddress(former, promise.id(), parts, "", target(promise.id()));
  }

  private Optional<FormerAddress> term(String term) {
    return terms.containsKey(term)
        ? Optional.empty()
        : withdrawn(term, Anchor.permanent(compact, "glossary", term), words(term));
  }

  /** The record keeps ids only; that of a term is made of its words. */
  private static String words(String id) {
    String words = id.replace('-', ' ');
    return Capitalised.of(words);
  }

  private Optional<FormerAddress> withdrawn(String id, Anchor anchor, String name) {
    Withdrawal why = record.withdrawals().get(id);
    return why == null
        ? Optional.empty()
        : Optional.of(
            new FormerAddress(
                anchor,
                name,
                List.of(),
                why.note(),
                why.movedTo().map(this::target).orElse(List.of())));
  }

  /** Where an id of any kind is now: none or one. */
  private List<Inline.CrossReference> target(String id) {
    if (undertakings.containsKey(id)) {
      return link(id + ", " + pages.get(id).shortTitle(), undertakings.get(id).anchor());
    } else if (terms.containsKey(id)) {
      return link(terms.get(id).term(), terms.get(id).anchor());
    }
    return documents.containsKey(id)
        ? link(documents.get(id).title(), documents.get(id).anchor())
        : List.of();
  }

  private static List<Inline.CrossReference> link(String words, Anchor target) {
    return List.of(new Inline.CrossReference(List.of(new Inline.Text(words)), target));
  }
}
