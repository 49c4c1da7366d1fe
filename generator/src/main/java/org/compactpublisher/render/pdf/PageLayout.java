package org.compactpublisher.render.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * How a printed PDF came out.
 *
 * @param shortEnds how many lines the last page of a chapter has that has only a few, by its id;
 *     what is enough when nothing helps counts alike
 * @param tops how many pages of its chapter come before the first page that has it at the top, by
 *     id
 */
record PageLayout(Map<String, Integer> shortEnds, Map<String, Integer> tops) {

  /**
   * Looks at a PDF.
   *
   * @param places where each bookmark leads
   * @param chapters the id of the place where each begins, in reading order, with the ids of what
   *     runs on in it
   * @param profile tells how many lines are too few for the last page of a chapter
   */
  static PageLayout of(
      byte[] printed, BookmarkPlaces places, Map<String, List<String>> chapters, Profile profile)
      throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      Map<String, BookmarkPlaces.Place> found = places.in(pdf);
      List<String> ids = List.copyOf(chapters.keySet());
      Map<String, Integer> shortEnds = new TreeMap<>();
      Map<String, Integer> tops = new TreeMap<>();
      for (int chapter = 0; chapter < ids.size(); chapter++) {
        String id = ids.get(chapter);
        int start = found.get(id).page();
        boolean last = chapter + 1 == ids.size();
        int end = last ? pdf.getNumberOfPages() : found.get(ids.get(chapter + 1)).page();
        int before = end - start - 1;
        int lines = before > 0 ? lines(pdf.getPage(end - 1)) : Integer.MAX_VALUE;
        if (lines <= few(before, profile)) {
          shortEnds.put(id, Math.min(lines, profile.few() + 1));
        }
        chapters.get(id).forEach(inner -> tops.put(inner, found.get(inner).firstTop() - start));
      }
      return new PageLayout(shortEnds, tops);
    }
  }

  /** A short last page, or one whose lines the pages before it could take up. */
  private static int few(int before, Profile profile) {
    return Math.max(profile.few(), Math.min(2 * profile.few(), before * profile.spared()));
  }

  /** Lines one below the other, without the running head and foot, which have no tags. */
  private static int lines(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Set<Integer> depths = new HashSet<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      if (content.getMCID() >= 0) {
        content.getContents().stream()
            .filter(TextPosition.class::isInstance)
            .forEach(letter -> depths.add(Math.round(((TextPosition) letter).getYDirAdj())));
      }
    }
    return depths.size();
  }
}
