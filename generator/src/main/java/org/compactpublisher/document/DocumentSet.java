package org.compactpublisher.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One edition of a compact as documents: everything a renderer needs to make any format of it.
 *
 * @param id the compact's id and the first part of its address
 * @param title with the edition, as it is cited
 * @param shortTitle for breadcrumbs and links
 * @param subtitle what kind of agreement between whom; empty for none
 * @param area where it holds
 * @param summary one or two sentences for lists of compacts
 * @param language BCP 47 tag
 * @param notice what this text is and is not, shown on every page and cover
 * @param status where the edition stands
 * @param facts what is known of it apart from its pages
 * @param word what this compact calls a promise
 * @param parties in the compact's order, with what each promises
 * @param editions the editions of its series in its language, newest first, this one among them
 * @param newer the edition after this one, or none
 * @param translations the same edition in other languages
 * @param history what happened to this edition or was changed in it, newest first
 * @param introduction shown on the compact's home before the contents; often empty
 * @param outline the contents list
 * @param documents in reading order
 * @param views documents that show the same undertakings otherwise, such as by party: pages of
 *     their own on the website
 * @param appendices views that copies of the whole, on one page or printed, have at their end
 * @param comparison what it changed against the edition it replaces: none or one
 * @param replacing leads to what each newer edition changed against this one
 * @param assets pictures
 * @param former addresses that were published once and lead elsewhere now, page by page
 * @param forms to fill in and send, each by itself
 */
public record DocumentSet(
    String id,
    String title,
    String shortTitle,
    String subtitle,
    String area,
    String summary,
    String language,
    String notice,
    Status status,
    Facts facts,
    PromiseWord word,
    List<PartyTotal> parties,
    List<EditionLink> editions,
    List<EditionLink> newer,
    List<EditionLink> translations,
    List<HistoryEntry> history,
    List<Block> introduction,
    List<OutlineEntry> outline,
    List<Document> documents,
    List<Document> views,
    List<Document> appendices,
    List<Comparison> comparison,
    List<Inline.CrossReference> replacing,
    List<Asset> assets,
    List<FormerAddress> former,
    List<Form> forms) {
  public DocumentSet {
    parties = List.copyOf(parties);
    editions = List.copyOf(editions);
    newer = List.copyOf(newer);
    translations = List.copyOf(translations);
    history = List.copyOf(history);
    introduction = List.copyOf(introduction);
    outline = List.copyOf(outline);
    documents = List.copyOf(documents);
    views = List.copyOf(views);
    appendices = List.copyOf(appendices);
    comparison = List.copyOf(comparison);
    replacing = List.copyOf(replacing);
    assets = List.copyOf(assets);
    former = List.copyOf(former);
    forms = List.copyOf(forms);
  }

  /** A compact that offers no forms. */
  public DocumentSet(
      String id,
      String title,
      String shortTitle,
      String subtitle,
      String area,
      String summary,
      String language,
      String notice,
      Status status,
      Facts facts,
      PromiseWord word,
      List<PartyTotal> parties,
      List<EditionLink> editions,
      List<EditionLink> newer,
      List<EditionLink> translations,
      List<HistoryEntry> history,
      List<Block> introduction,
      List<OutlineEntry> outline,
      List<Document> documents,
      List<Document> views,
      List<Document> appendices,
      List<Comparison> comparison,
      List<Inline.CrossReference> replacing,
      List<Asset> assets,
      List<FormerAddress> former) {
    this(
        id,
        title,
        shortTitle,
        subtitle,
        area,
        summary,
        language,
        notice,
        status,
        facts,
        word,
        parties,
        editions,
        newer,
        translations,
        history,
        introduction,
        outline,
        documents,
        views,
        appendices,
        comparison,
        replacing,
        assets,
        former,
        List.of());
  }

  /** How many undertakings the whole compact holds. */
  public int undertakings() {
    return parties.stream().mapToInt(PartyTotal::undertakings).sum();
  }

  /** The blocks of one kind that stand in its documents, in reading order. */
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

  /** The date of the newest note of its history; empty when it has none. */
  public PrintedDate changed() {
    return history.isEmpty() ? PrintedDate.UNKNOWN : history.get(0).date();
  }

  /** How its files are called. */
  public String fileName() {
    return EditionId.of(id).fileName();
  }

  /** Where a file to keep is published, by its name. */
  public String download(String name) {
    return id + "/downloads/" + name;
  }

  /** The same as one piece: its appendices are documents among the others. */
  public DocumentSet whole() {
    List<Document> all = new ArrayList<>(documents);
    List<OutlineEntry> entries = new ArrayList<>(outline);
    for (Document appendix : appendices) {
      all.add(appendix);
      entries.add(
          new OutlineEntry(
              numberAfter(entries), appendix.shortTitle(), appendix.anchor(), 0, "", List.of()));
    }
    return new DocumentSet(
        id,
        title,
        shortTitle,
        subtitle,
        area,
        summary,
        language,
        notice,
        status,
        facts,
        word,
        parties,
        editions,
        newer,
        translations,
        history,
        introduction,
        entries,
        all,
        views,
        List.of(),
        comparison,
        replacing,
        assets,
        former,
        forms);
  }

  /** One of its forms by itself, as a file of its own. */
  public DocumentSet only(Form form) {
    return new DocumentSet(
        id,
        title,
        shortTitle,
        subtitle,
        area,
        summary,
        language,
        notice,
        status,
        facts,
        word,
        parties,
        editions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(form.document()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(form));
  }

  /** The next number where entries are counted; none where they carry printed numbers. */
  private static String numberAfter(List<OutlineEntry> entries) {
    int count = entries.size();
    boolean counted = count > 0 && entries.get(count - 1).number().equals(Integer.toString(count));
    return counted ? Integer.toString(count + 1) : "";
  }
}
