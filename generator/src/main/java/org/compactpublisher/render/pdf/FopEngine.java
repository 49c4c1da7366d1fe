package org.compactpublisher.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.compactpublisher.render.ThemeFonts;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Prints XSL-FO as a PDF with Apache FOP. Nothing outlives a document. */
final class FopEngine {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** Namespace of the notes that our templates leave for {@link TagRepair}. */
  private static final String OURS = "https://compactpublisher.org/fo";

  private static final int USUAL_SIZE = 1 << 19;

  private final ThemeFonts fonts;
  private final PdfResources resources;

  FopEngine(ThemeFonts fonts, PdfResources resources) {
    this.fonts = fonts;
    this.resources = resources;
  }

  /**
   * Prints a document.
   *
   * @param faults is told whatever is not right
   * @return absent when FOP gave up
   */
  Optional<byte[]> print(String fo, LocalDate date, FoFaults faults) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(USUAL_SIZE);
    try {
      FopFactory factory = factory();
      FOUserAgent agent = factory.newFOUserAgent();
      agent.getEventBroadcaster().addEventListener(faults);
      agent.setCreationDate(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
      agent.setProducer("Compact Publisher");
      XMLReader reader = reader();
      reader.setContentHandler(
          factory.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler());
      reader.parse(new InputSource(new StringReader(fo)));
      return Optional.of(pdf.toByteArray());
    } catch (SAXException | IOException fault) {
      return refuse(fault, faults);
    } catch (RuntimeException fault) {
      return refuse(fault, faults);
    }
  }

  /** FOP throws unchecked exceptions too for faults in what it is given. */
  private static Optional<byte[]> refuse(Exception fault, FoFaults faults) {
    if (!faults.found()) {
      faults.add(fault);
    }
    return Optional.empty();
  }

  private FopFactory factory() throws SAXException, IOException {
    byte[] text = new FopConfiguration(fonts).text().getBytes(StandardCharsets.UTF_8);
    return new FopConfParser(new ByteArrayInputStream(text), PdfResources.BASE, resources)
        .getFopFactoryBuilder()
        .ignoreNamespace(OURS)
        .build();
  }

  private static XMLReader reader() throws SAXException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
