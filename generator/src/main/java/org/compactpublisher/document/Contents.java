package org.compactpublisher.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in an edition.
 *
 * @param introduction shown on the compact's home before the contents; often empty
 * @param outline the contents list
 * @param documents in reading order
 * @param views documents that show the same undertakings otherwise, such as by party: pages of
 *     their own on the website
 * @param appendices views that copies of the whole, on one page or printed, have at their end
 * @param assets pictures
 * @param former addresses that were published once and lead elsewhere now, page by page
 * @param laterFates whether copies of the whole say of each undertaking what a newer edition made
 *     of it, as its own page does
 */
public record Contents(
    List<Block> introduction,
    List<OutlineEntry> outline,
    List<Document> documents,
    List<Document> views,
    List<Document> appendices,
    List<Asset> assets,
    List<FormerAddress> former,
    boolean laterFates) {
  public Contents {
    introduction = List.copyOf(introduction);
    outline = List.copyOf(outline);
    documents = List.copyOf(documents);
    views = List.copyOf(views);
    appendices = List.copyOf(appendices);
    assets = List.copyOf(assets);
    former = List.copyOf(former);
  }

  /** One document and nothing else. */
  public static Contents only(Document document) {
    return new Contents(
        List.of(), List.of(), List.of(document), List.of(), List.of(), List.of(), List.of(), false);
  }

  /** The same as one piece: its appendices are documents among the others. */
  public Contents whole() {
    List<Document> all = new ArrayList<>();
    documents.forEach(each -> all.add(laterFates ? each : each.withoutLaterFates()));
    List<OutlineEntry> entries = new ArrayList<>(outline);
    for (Document appendix : appendices) {
      all.add(appendix);
      entries.add(
          new OutlineEntry(
              numberAfter(entries), appendix.shortTitle(), appendix.anchor(), 0, "", List.of()));
    }
    return new Contents(introduction, entries, all, views, List.of(), assets, former, laterFates);
  }

  /** The blocks of one kind that stand in the documents, in reading order. */
  public <B extends Block> List<B> blocks(Class<B> kind) {
    return documents.stream()
        .flatMap(document -> document.body().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The former addresses on a page. */
  public List<FormerAddress> formerOn(Anchor page) {
    return former.stream().filter(address -> address.page().equals(page)).toList();
  }

  /** The pages that were published once and have no document now. */
  public List<Anchor> formerPages() {
    return former.stream()
        .map(FormerAddress::page)
        .distinct()
        .filter(page -> documents.stream().noneMatch(one -> one.anchor().equals(page)))
        .toList();
  }

  /** What was withdrawn from the compact and its pages, each once, wherever it stood. */
  public List<FormerAddress> withdrawn() {
    Map<String, FormerAddress> withdrawn = new LinkedHashMap<>();
    former.stream()
        .filter(address -> !address.isPage() && !address.note().isEmpty())
        .forEach(address -> withdrawn.putIfAbsent(address.anchor().fragment(), address));
    return List.copyOf(withdrawn.values());
  }

  /** The next number where entries are counted; none where they carry printed numbers. */
  private static String numberAfter(List<OutlineEntry> entries) {
    int count = entries.size();
    boolean counted = count > 0 && entries.get(count - 1).number().equals(Integer.toString(count));
    return counted ? Integer.toString(count + 1) : "";
  }
}
