package org.compactpublisher.render.pdf;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes into the tags what FOP 2.11 cannot: what a link is called, the ids of notes, how lists are
 * numbered and the language of single words.
 */
final class TagRepair {
  /** How the templates mark words in another language: as an abbreviation of this form. */
  private static final String LANGUAGE_MARK = "lang:";

  private static final Pattern LISTS = Pattern.compile("cp:numbering=\"(\\w+)\"");
  private static final COSName EXPANSION = COSName.E;
  private static final COSName ANNOTATION = COSName.getPDFName("Obj");
  private static final COSName IDS = COSName.getPDFName("IDTree");

  private final PDDocument pdf;
  private final COSArray ids = new COSArray();

  private TagRepair(PDDocument pdf) {
    this.pdf = pdf;
  }

  /**
   * Repairs the tags in place.
   *
   * @param fo where each list says in its order how it is numbered
   */
  static void repair(PDDocument pdf, String fo, FoFaults faults) {
    TagRepair repair = new TagRepair(pdf);
    List<COSDictionary> elements = StructureTree.elements(pdf);
    elements.forEach(repair::element);
    repair.writeIds();
    List<String> numberings = LISTS.matcher(fo).results().map(TagRepair::first).toList();
    List<COSDictionary> lists =
        elements.stream().filter(element -> StructureTree.kind(element).equals("L")).toList();
    if (lists.size() == numberings.size()) {
      for (int list = 0; list < lists.size(); list++) {
        number(lists.get(list), numberings.get(list));
      }
    } else {
      faults.add(
          lists.size() + " lists are tagged, but " + numberings.size() + " say how they count",
          "in the templates, every list needs cp:numbering");
    }
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }

  private void element(COSDictionary element) {
    switch (StructureTree.kind(element)) {
      case "Link" -> link(element);
      case "Note" -> note(element);
      default -> {}
    }
    String expansion = element.getString(EXPANSION, "");
    if (expansion.startsWith(LANGUAGE_MARK)) {
      element.removeItem(EXPANSION);
      element.setString(COSName.LANG, expansion.substring(LANGUAGE_MARK.length()));
    }
  }

  /** The words belong to the annotation; in the tag they would stand in for the visible text. */
  private static void link(COSDictionary link) {
    String words = link.getString(COSName.ALT);
    for (COSDictionary kid : StructureTree.kids(link)) {
      if (kid.getDictionaryObject(ANNOTATION) instanceof COSDictionary annotation) {
        annotation.setString(COSName.CONTENTS, words);
      }
    }
    link.removeItem(COSName.ALT);
  }

  private void note(COSDictionary note) {
    COSString id = new COSString(String.format(Locale.ROOT, "note-%05d", ids.size() / 2));
    note.setItem(COSName.ID, id);
    ids.add(id);
    ids.add(note);
  }

  private void writeIds() {
    if (ids.size() > 0) {
      COSDictionary tree = new COSDictionary();
      tree.setItem(COSName.NAMES, ids);
      pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().setItem(IDS, tree);
    }
  }

  private static void number(COSDictionary list, String numbering) {
    COSDictionary attributes = new COSDictionary();
    attributes.setName(COSName.O, "List");
    attributes.setName(COSName.getPDFName("ListNumbering"), numbering);
    list.setItem(COSName.A, attributes);
  }
}
