package org.compactpublisher.render.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.compactpublisher.document.Document;
import org.compactpublisher.render.Addresses;

/** Parts the documents of a compact into chapters: each begins a page, what is short runs on. */
final class Chapters {
  /** Id of the place that tells what this edition is: the first chapter. */
  static final String EDITION = "pdf-edition";

  /** Id of what is said of the file itself, where the last chapter ends. */
  static final String END = "pdf-about";

  private final List<Document> documents;

  Chapters(List<Document> documents) {
    this.documents = List.copyOf(documents);
  }

  /** Where a chapter begins, and its documents. */
  private record Part(String id, List<Document> documents, boolean closing) {
    Part(String id) {
      this(id, new ArrayList<>(), false);
    }

    Part last() {
      return new Part(id, documents, true);
    }
  }

  /** The id of the place where each chapter begins, in reading order, with what runs on in it. */
  Map<String, List<String>> ids() {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    for (Part part : parts()) {
      List<String> within = new ArrayList<>(part.documents().stream().map(Chapters::id).toList());
      if (part.closing()) {
        within.add(END);
      }
      ids.put(part.id(), within.stream().filter(id -> !id.equals(part.id())).toList());
    }
    return ids;
  }

  /**
   * Every chapter in reading order.
   *
   * @param edition heading of the first
   * @param about heading of the end
   */
  List<Chapter> fitted(PageFit fit, String edition, String about) {
    return parts().stream().map(part -> chapter(part, fit, edition, about)).toList();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(EDITION));
    boolean open = true;
    for (Document document : documents) {
      if (!open || !runsOn(document)) {
        parts.add(new Part(id(document)));
      }
      parts.get(parts.size() - 1).documents().add(document);
      open = runsOn(document);
    }
    parts.add(parts.remove(parts.size() - 1).last());
    return parts;
  }

  /** A section without a number begins wherever the section before it ends. */
  private static boolean runsOn(Document document) {
    return document.kind() == Document.Kind.SECTION
        && document.number().isEmpty()
        && document.undertakings() == 0;
  }

  private static Chapter chapter(Part part, PageFit fit, String edition, String about) {
    boolean opening = part.id().equals(EDITION);
    List<Chapter.Running> heads = new ArrayList<>();
    if (opening) {
      heads.add(new Chapter.Running(EDITION, edition, 1));
    }
    for (Document document : part.documents()) {
      heads.add(new Chapter.Running(id(document), document.shortTitle(), 1));
    }
    if (part.closing()) {
      heads.add(new Chapter.Running(END, about, 1));
    }
    return new Chapter(
        part.id(),
        opening,
        part.closing(),
        part.documents(),
        fit.tightness(part.id()),
        fit.heads(heads));
  }

  private static String id(Document document) {
    return Addresses.onePageId(document.anchor());
  }
}
