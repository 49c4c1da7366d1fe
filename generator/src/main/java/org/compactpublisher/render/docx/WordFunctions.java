package org.compactpublisher.render.docx;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.document.Anchor;
import org.compactpublisher.document.Block;
import org.compactpublisher.document.Document;
import org.compactpublisher.document.DocumentSet;
import org.compactpublisher.document.InlineText;
import org.compactpublisher.document.Labels;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.RenderContext;
import org.compactpublisher.theme.Arguments;
import org.compactpublisher.theme.TemplateFunction;

/** What the templates of a Word file can ask. It counts what must have a number of its own. */
final class WordFunctions {
  private final DocumentSet documents;
  private final Labels labels;
  private final String baseUrl;
  private final Relations relations;
  private final ListInstances lists;
  private int places;

  WordFunctions(
      DocumentSet documents, RenderContext context, Relations relations, ListInstances lists) {
    this.documents = documents;
    this.labels = context.labels(documents.language());
    this.baseUrl = context.site().baseUrl();
    this.relations = relations;
    this.lists = lists;
  }

  /** Each function by its name. */
  Map<String, TemplateFunction> all() {
    Map<String, TemplateFunction> functions = new TreeMap<>();
    functions.put("label", given -> labels.text(given.text(0), given.values()));
    functions.put("count", given -> labels.count(given.text(0), given.number(1)));
    functions.put("place", given -> place(given.at(0, Anchor.class)));
    functions.put("mark", given -> place(given.text(0)));
    functions.put("link", given -> link(given.at(0, Anchor.class)));
    functions.put("outside", given -> relations.link(given.text(0)));
    functions.put("plain", given -> InlineText.read(given.inlines()));
    functions.put("printed", given -> Addresses.printed(given.text(0)));
    functions.put("language", given -> WordLanguage.of(given.text(0)));
    functions.put("bullets", given -> lists.next(false, given.number(0), 1));
    functions.put("numbers", given -> lists.next(true, given.number(0), given.number(1)));
    functions.put("widths", this::widths);
    return functions;
  }

  private Place place(Anchor anchor) {
    return place(Addresses.onePageId(anchor));
  }

  private Place place(String id) {
    places++;
    return new Place(BookmarkName.of(id), places);
  }

  private WordLink link(Anchor target) {
    return holds(target)
        ? new WordLink(true, BookmarkName.of(Addresses.onePageId(target)))
        : new WordLink(false, relations.link(baseUrl + Addresses.of(target)));
  }

  /** Whether a place stands in this file: pages that only the website has do not. */
  private boolean holds(Anchor target) {
    return target.compact().equals(documents.id())
        && ((target.document().isEmpty() && !isForm())
            || documents.documents().stream()
                .anyMatch(each -> each.anchor().document().equals(target.document())));
  }

  private boolean isForm() {
    return documents.documents().stream().allMatch(each -> each.kind() == Document.Kind.FORM);
  }

  private List<Integer> widths(Arguments given) {
    return ColumnWidths.of(given.at(0, Block.Table.class), given.number(1));
  }
}
