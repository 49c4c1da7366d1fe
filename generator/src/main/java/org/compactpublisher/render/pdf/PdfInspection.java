package org.compactpublisher.render.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks for what FOP does not warn of: a page without tags, a picture without an alternative. */
final class PdfInspection {
  private static final String NO_ALTERNATIVE = "No alternate text specified";

  private PdfInspection() {}

  static void inspect(PDDocument pdf, FoFaults faults) {
    Set<COSBase> tagged = new HashSet<>();
    for (COSDictionary element : StructureTree.elements(pdf)) {
      tagged.add(element.getDictionaryObject(COSName.PG));
      StructureTree.kids(element).forEach(kid -> tagged.add(kid.getDictionaryObject(COSName.PG)));
      alternative(element, faults);
    }
    int number = 0;
    for (PDPage page : pdf.getPages()) {
      number++;
      if (!tagged.contains(page.getCOSObject())) {
        faults.add("page " + number + " has no tags", "look at the template that makes it");
      }
    }
  }

  private static void alternative(COSDictionary element, FoFaults faults) {
    String kind = StructureTree.kind(element);
    if (kind.equals("Figure") || kind.equals("Link")) {
      String words = element.getString(COSName.ALT, "");
      if (words.isBlank() || words.equals(NO_ALTERNATIVE)) {
        faults.add(
            (kind.equals("Figure") ? "a picture" : "a link") + " has no text alternative",
            "say in words what it shows or where it leads");
      }
    }
  }
}
