package org.compactpublisher.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The tags of a PDF, in reading order. */
final class StructureTree {
  private StructureTree() {}

  /** Every structure element, each before those within it. */
  static List<COSDictionary> elements(PDDocument pdf) {
    List<COSDictionary> elements = new ArrayList<>();
    var root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root != null) {
      kids(root.getCOSObject()).forEach(kid -> collect(kid, elements));
    }
    return elements;
  }

  /** What kind of element it is, such as {@code H2}. */
  static String kind(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  /** The dictionaries within an element: elements and references to annotations. */
  static List<COSDictionary> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSDictionary> found = new ArrayList<>();
    if (kids instanceof COSDictionary only) {
      found.add(only);
    } else if (kids instanceof COSArray several) {
      several.forEach(kid -> add(kid, found));
    }
    return found;
  }

  private static void add(COSBase kid, List<COSDictionary> found) {
    COSBase direct = kid instanceof COSObject reference ? reference.getObject() : kid;
    if (direct instanceof COSDictionary dictionary) {
      found.add(dictionary);
    }
  }

  private static void collect(COSDictionary element, List<COSDictionary> elements) {
    if (element.containsKey(COSName.S)) {
      elements.add(element);
      kids(element).forEach(kid -> collect(kid, elements));
    }
  }
}
