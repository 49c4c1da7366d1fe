package org.compactpublisher.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.compactpublisher.render.Addresses;
import org.compactpublisher.render.Bookmark;

/** Finds the pages to which the bookmarks of a PDF lead. */
final class BookmarkPlaces {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** What is this near to the top of the text, in points, has nothing above it. */
  private static final double NEAR = 12;

  private final List<String> ids;
  private final double top;

  /**
   * For the bookmarks of a document.
   *
   * @param ids of the places, in the order in which the PDF has bookmarks for them
   * @param top from the edge of the page to the text, in millimetres
   */
  BookmarkPlaces(List<String> ids, double top) {
    this.ids = List.copyOf(ids);
    this.top = top;
  }

  /** The ids of the places of some bookmarks and of those within them. */
  static List<String> ids(List<Bookmark> bookmarks) {
    List<String> ids = new ArrayList<>();
    for (Bookmark bookmark : bookmarks) {
      ids.add(Addresses.onePageId(bookmark.target()));
      ids.addAll(ids(bookmark.bookmarks()));
    }
    return ids;
  }

  /**
   * Where something stands.
   *
   * @param page counted from 0
   * @param atTop whether nothing stands above it
   */
  record Place(int page, boolean atTop) {
    /** The first page that has it, or what follows on it, at the top. */
    int firstTop() {
      return atTop ? page : page + 1;
    }
  }

  /** Every place, by its id. */
  Map<String, Place> in(PDDocument pdf) throws IOException {
    List<PDOutlineItem> items = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getDocumentOutline(), items);
    if (items.size() != ids.size()) {
      throw new IllegalStateException(items.size() + " bookmarks, not " + ids.size());
    }
    Map<String, Place> places = new TreeMap<>();
    for (int item = 0; item < items.size(); item++) {
      places.putIfAbsent(ids.get(item), place(items.get(item), pdf));
    }
    return places;
  }

  private static void collect(PDOutlineNode node, List<PDOutlineItem> items) {
    for (PDOutlineItem item : node.children()) {
      items.add(item);
      collect(item, items);
    }
  }

  private Place place(PDOutlineItem item, PDDocument pdf) throws IOException {
    PDPageXYZDestination place =
        (PDPageXYZDestination) ((PDActionGoTo) item.getAction()).getDestination();
    double depth = place.getPage().getMediaBox().getHeight() - place.getTop();
    boolean atTop = depth < top * POINTS_PER_MILLIMETRE + NEAR;
    return new Place(pdf.getPages().indexOf(place.getPage()), atTop);
  }
}
