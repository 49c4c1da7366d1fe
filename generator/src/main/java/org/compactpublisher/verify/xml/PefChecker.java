package org.compactpublisher.verify.xml;

import com.thaiopensource.validate.rng.SAXSchemaReader;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Braille files are valid PEF, and no line and no page is larger than they say. */
public final class PefChecker implements FileChecker {
  /** In the library that brings it. */
  private static final String GRAMMAR =
      "/org/daisy/braille/utils/pef/resource-files/pef-2008-1-full.rng";

  @Override
  public Standard standard() {
    return new Standard("pef", "PEF 2008-1");
  }

  @Override
  public Tool tool() {
    return RelaxNg.TOOL;
  }

  @Override
  public String ending() {
    return ".pef";
  }

  @Override
  public List<String> messages(Path file) throws IOException {
    URL grammar = PefChecker.class.getResource(GRAMMAR);
    List<String> found =
        new ArrayList<>(new RelaxNg(grammar, SAXSchemaReader.getInstance()).messages(file));
    if (found.isEmpty()) {
      NodeList pages = read(file).getElementsByTagNameNS("*", "page");
      for (int number = 0; number < pages.getLength(); number++) {
        found.addAll(tooLarge(number + 1, (Element) pages.item(number)));
      }
    }
    return found;
  }

  private static List<String> tooLarge(int number, Element page) {
    List<String> found = new ArrayList<>();
    NodeList rows = page.getElementsByTagNameNS("*", "row");
    int most = measure(page, "rows");
    if (rows.getLength() > most) {
      found.add("page " + number + " has " + rows.getLength() + " of " + most + " lines");
    }
    for (int row = 0; row < rows.getLength(); row++) {
      int cells = rows.item(row).getTextContent().length();
      int widest = measure(page, "cols");
      if (cells > widest) {
        found.add(
            "page " + number + ", line " + (row + 1) + " has " + cells + " of " + widest
                + " cells");
      }
    }
    return found;
  }

  /** What the page's section says of itself, else what its volume says. */
  private static int measure(Node part, String name) {
    boolean said = part instanceof Element element && element.hasAttribute(name);
    return said
        ? Integer.parseInt(((Element) part).getAttribute(name).strip())
        : measure(part.getParentNode(), name);
  }

  private static Document read(Path file) throws IOException {
    try {
      return PublishedXml.document(file);
    } catch (SAXException changed) {
      throw new IOException("cannot read " + file + " a second time", changed);
    }
  }
}
