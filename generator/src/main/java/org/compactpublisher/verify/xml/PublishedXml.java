package org.compactpublisher.verify.xml;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads published XML, and nothing that it names: a document type, and so any entity, is a fault.
 */
final class PublishedXml {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private PublishedXml() {}

  /** A reader for one file. */
  static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException unreal) {
      throw new IllegalStateException(unreal);
    }
  }

  /** What a reader is given for a file. */
  static InputSource source(Path file) {
    return new InputSource(file.toUri().toString());
  }

  /** The whole of a file. */
  static Document document(Path file) throws IOException, SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory.newDocumentBuilder().parse(source(file));
    } catch (ParserConfigurationException unreal) {
      throw new IllegalStateException(unreal);
    }
  }
}
