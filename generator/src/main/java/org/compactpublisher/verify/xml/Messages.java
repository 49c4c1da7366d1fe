package org.compactpublisher.verify.xml;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What a checker of XML says. */
final class Messages implements ErrorHandler {
  private final List<String> found = new ArrayList<>();

  List<String> found() {
    return List.copyOf(found);
  }

  /** What stopped the reader, which has said so itself when it is about a place in the file. */
  void unreadable(SAXException fault) {
    if (found.isEmpty()) {
      found.add("is no XML: " + fault.getMessage());
    }
  }

  @Override
  public void warning(SAXParseException message) {
    add(message);
  }

  @Override
  public void error(SAXParseException message) {
    add(message);
  }

  @Override
  public void fatalError(SAXParseException message) {
    add(message);
  }

  private void add(SAXParseException message) {
    found.add(message.getLineNumber() + ": " + message.getMessage());
  }
}
