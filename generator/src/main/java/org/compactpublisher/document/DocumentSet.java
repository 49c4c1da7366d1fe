package org.compactpublisher.document;

import java.util.List;

/**
 * One edition of a compact as documents: everything a renderer needs to make any format of it. What
 * is asked for often is told without naming the part that it is in.
 *
 * @param edition what it is and where it stands
 * @param contents what stands in it
 * @param related the editions that belong to it
 * @param front what stands before and behind its documents
 * @param forms to fill in and send, each by itself
 */
public record DocumentSet(
    Edition edition,
    Contents contents,
    RelatedEditions related,
    FrontMatter front,
    List<Form> forms) {
  public DocumentSet {
    forms = List.copyOf(forms);
  }

  /** The same as one piece: its appendices are documents among the others. */
  public DocumentSet whole() {
    return with(contents.whole());
  }

  /** The same edition with other contents. */
  public DocumentSet with(Contents other) {
    return new DocumentSet(edition, other, related, front, forms);
  }

  /** One of its forms by itself, as a file of its own. */
  public DocumentSet only(Form form) {
    Contents asked = Contents.only(form.document());
    return new DocumentSet(edition, asked, RelatedEditions.NONE, front, List.of(form));
  }

  /** How its files are called. */
  public String fileName() {
    return EditionId.of(id()).fileName();
  }

  /** Where a file to keep is published, by its name. */
  public String download(String name) {
    return id() + "/downloads/" + name;
  }

  /** The blocks of one kind that stand in its documents, in reading order. */
  public <B extends Block> List<B> blocks(Class<B> kind) {
    return contents.blocks(kind);
  }

  /** The id of the edition. */
  public String id() {
    return edition.id();
  }

  /** Its title with the edition, as it is cited. */
  public String title() {
    return edition.title();
  }

  /** Its title for breadcrumbs and links. */
  public String shortTitle() {
    return edition.shortTitle();
  }

  /** What kind of agreement between whom; empty for none. */
  public String subtitle() {
    return edition.subtitle();
  }

  /** Where it holds. */
  public String area() {
    return edition.area();
  }

  /** One or two sentences for lists of compacts. */
  public String summary() {
    return edition.summary();
  }

  /** The language it is written in, as a BCP 47 tag. */
  public String language() {
    return edition.language();
  }

  /** What this text is and is not. */
  public String notice() {
    return edition.notice();
  }

  /** Where the edition stands. */
  public Status status() {
    return edition.status();
  }

  /** What is known of it apart from its pages. */
  public Facts facts() {
    return edition.facts();
  }

  /** What it calls a promise. */
  public PromiseWord word() {
    return edition.word();
  }

  /** Its parties, with what each promises. */
  public List<PartyTotal> parties() {
    return edition.parties();
  }

  /** What happened to it, newest first. */
  public List<HistoryEntry> history() {
    return edition.history();
  }

  /** The date of the newest note of its history; empty when it has none. */
  public PrintedDate changed() {
    return edition.changed();
  }

  /** How many undertakings it holds. */
  public int undertakings() {
    return edition.undertakings();
  }

  /** What its home shows before the contents. */
  public List<Block> introduction() {
    return contents.introduction();
  }

  /** Its contents list. */
  public List<OutlineEntry> outline() {
    return contents.outline();
  }

  /** Its documents in reading order. */
  public List<Document> documents() {
    return contents.documents();
  }

  /** Documents that show the same undertakings otherwise. */
  public List<Document> views() {
    return contents.views();
  }

  /** What was withdrawn from it. */
  public List<FormerAddress> withdrawn() {
    return contents.withdrawn();
  }

  /** The editions of its series, newest first, itself among them. */
  public List<EditionLink> editions() {
    return related.series();
  }

  /** The edition after it, or none. */
  public List<EditionLink> newer() {
    return related.newer();
  }

  /** The same edition in other languages. */
  public List<EditionLink> translations() {
    return related.translations();
  }

  /** Leads to what each newer edition changed. */
  public List<Inline.CrossReference> replacing() {
    return related.replacing();
  }
}
