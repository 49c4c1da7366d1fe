package org.compactpublisher.render.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Asset;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.FormerAddress;
import org.compactpublisher.document.Label;
import org.compactpublisher.document.Labels;
import org.compactpublisher.document.Status;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.BrailleDescription;
import org.compactpublisher.render.Counterparts;
import org.compactpublisher.render.Dataset;
import org.compactpublisher.render.Download;
import org.compactpublisher.render.picture.Preview;

/** The pages of one compact. */
final class CompactPages {
  static final String PRINT = "print/";
  static final String PREVIEW = "preview.png";
  static final String LARGE_PRINT = "large-print/";

  private final DocumentSet compact;
  private final List<Download> downloads;
  private final List<Dataset> datasets;
  private final List<OfferedForm> forms;
  private final PageWriter writer;
  private final Labels labels;
  private final Trail trail;
  private final Counterparts counterparts;

  CompactPages(DocumentSet compact, List<Download> downloads, PageWriter writer) {
    this.compact = compact;
    this.downloads = List.copyOf(downloads);
    this.datasets = writer.context().datasets();
    this.forms =
        compact.forms().stream()
            .map(form -> OfferedForm.of(form, writer.context().forms()))
            .toList();
    this.writer = writer;
    this.labels = writer.labels(compact.language());
    this.counterparts = new Counterparts(writer.context());
    this.trail = new Trail(labels.text("compacts"), compact);
  }

  void home() {
    String path = compact.id() + "/";
    Page page =
        page(
            path,
            Page.Kind.HOME,
            compact.title(),
            compact.shortTitle(),
            compact.summary(),
            trail.toHome());
    Map<String, Object> asked = Map.of("downloads", DownloadGroup.mostAsked(downloads));
    write(page, "html/home.ftlh", new PageLinks(path), asked);
  }

  void documents() {
    List<Document> documents = compact.documents();
    for (int index = 0; index < documents.size(); index++) {
      List<Document> previous = documents.subList(Math.max(0, index - 1), index);
      List<Document> next = documents.subList(index + 1, Math.min(documents.size(), index + 2));
      document(documents.get(index), previous, next);
    }
    compact.views().forEach(view -> document(view, List.of(), List.of()));
  }

  private void document(Document document, List<Document> previous, List<Document> next) {
    String path = Addresses.page(document.anchor());
    Page page =
        page(
            path,
            Page.Kind.DOCUMENT,
            within(document.title()),
            document.shortTitle(),
            document.summary().isEmpty() ? within(document.title()) : document.summary(),
            trail.to(document.anchor()));
    Map<String, Object> shown =
        Map.of(
            "document",
            document,
            "previous",
            previous,
            "next",
            next,
            "former",
            compact.contents().formerOn(document.anchor()));
    write(page, "html/document.ftlh", new PageLinks(path), shown);
  }

  /** A page at each address that was published once and has no document now. */
  void former() {
    compact.contents().formerPages().forEach(this::former);
  }

  private void former(Anchor anchor) {
    String path = Addresses.page(anchor);
    List<FormerAddress> addresses = compact.contents().formerOn(anchor);
    List<FormerAddress> whole = addresses.stream().filter(FormerAddress::isPage).toList();
    String name = labels.text("former-page", Map.of("page", anchor.document()));
    Page page =
        new Page(
            path,
            Page.Kind.FORMER,
            within(name),
            labels.text("former-page-name"),
            within(name),
            compact.language(),
            writer.context().site().baseUrl() + canonical(path, whole),
            trail.belowHome());
    Map<String, Object> shown =
        Map.of("whole", whole, "former", addresses.stream().filter(one -> !one.isPage()).toList());
    write(page, "html/former.ftlh", new PageLinks(path), shown);
  }

  private static String canonical(String path, List<FormerAddress> whole) {
    return whole.stream()
        .flatMap(address -> address.movedTo().stream())
        .map(target -> Addresses.page(target.target()))
        .findFirst()
        .orElse(path);
  }

  void downloads() {
    String path = compact.download("");
    Page page =
        page(
            path,
            Page.Kind.DOWNLOADS,
            within(labels.text("downloads")),
            labels.text("downloads"),
            described("downloads-description"),
            trail.belowHome());
    Map<String, Object> offered =
        Map.of(
            "groups",
            DownloadGroup.of(downloads),
            "language",
            labels.text(Label.LANGUAGE_NAME.key()),
            "braille",
            BrailleDescription.of(
                writer.context().site().formats().braille(), compact.language(), labels));
    write(page, "html/downloads.ftlh", new PageLinks(path), offered);
  }

  /** What the data are; no page when there are none. */
  void data() {
    if (datasets.isEmpty()) {
      return;
    }
    String path = compact.id() + "/data/";
    Page page =
        page(
            path,
            Page.Kind.DATA,
            within(labels.text("data")),
            labels.text("data"),
            described("data-description"),
            trail.belowHome());
    write(page, "html/data.ftlh", new PageLinks(path), Map.of());
  }

  /** A page for each form. */
  void forms() {
    forms.forEach(this::form);
  }

  private void form(OfferedForm offered) {
    Document document = offered.form().document();
    String path = Addresses.page(document.anchor());
    Page page =
        page(
            path,
            Page.Kind.FORM,
            within(document.title()),
            document.title(),
            labels.text(
                "form-description", Map.of("title", document.title(), "compact", compact.title())),
            trail.belowHome());
    write(
        page,
        "html/form.ftlh",
        new PageLinks(path),
        Map.of("form", offered.form(), "offered", offered));
  }

  void print() {
    wholePage(PRINT, Page.Kind.PRINT, "html/print.ftlh", "print-version");
  }

  void largePrint() {
    wholePage(LARGE_PRINT, Page.Kind.LARGE_PRINT, "large-print/page.ftlh", "large-print-version");
  }

  private void wholePage(String folder, Page.Kind kind, String template, String label) {
    Page page =
        page(
            compact.id() + "/" + folder,
            kind,
            within(labels.text(label)),
            labels.text(label),
            described(label + "-description"),
            trail.belowHome());
    boolean website = writer.context().formats().contains(WebsiteRenderer.FORMAT.id());
    Map<String, Object> whole = Map.of("compact", compact.whole());
    write(page, template, new OnePageLinks(compact.id(), folder, website), whole);
  }

  /** The pictures that the documents show. */
  void assets() {
    for (Asset asset : compact.contents().assets()) {
      writer.file(compact.id() + "/" + asset.path(), asset.bytes());
    }
  }

  /** What is shown beside a link to the compact. */
  void preview() {
    Status status = compact.status();
    boolean adopted = status.stage() == Status.Stage.ADOPTED;
    String date = adopted ? " " + status.adopted().words() : "";
    String line = compact.area() + ". " + (status.words().stage() + date).strip();
    String path = compact.id() + "/" + PREVIEW;
    writer.file(Preview.of(path, compact.title(), line, writer.context()));
  }

  private void write(Page page, String template, Links links, Map<String, Object> added) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("compact", compact);
    shown.put("downloads", downloads);
    shown.put("datasets", datasets);
    shown.put("forms", forms);
    shown.put("newer", counterparts.of(compact.newer(), place(page)));
    shown.put("translations", counterparts.of(compact.translations(), place(page)));
    shown.putAll(added);
    writer.page(page, template, links, shown);
  }

  /** Which page of the compact it is: the part of its address that each edition has alike. */
  private String place(Page page) {
    String place = page.path().substring(compact.id().length() + 1);
    return place.isEmpty() ? place : place.substring(0, place.length() - 1);
  }

  private Page page(
      String path,
      Page.Kind kind,
      String title,
      String name,
      String description,
      List<Page.Crumb> crumbs) {
    String canonical = writer.context().site().baseUrl() + path;
    return new Page(path, kind, title, name, description, compact.language(), canonical, crumbs);
  }

  private String within(String title) {
    return labels.text("title-in-compact", Map.of("title", title, "compact", compact.title()));
  }

  private String described(String label) {
    return labels.text(label, Map.of("compact", compact.title()));
  }
}
