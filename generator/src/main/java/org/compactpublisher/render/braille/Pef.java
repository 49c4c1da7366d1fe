package org.compactpublisher.render.braille;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.compactpublisher.document.BrailleLayout;

/** Writes a Portable Embosser Format file, version 2008-1. */
final class Pef {
  private static final String NAMESPACE = "http://www.daisy.org/ns/2008/pef";
  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private final XMLStreamWriter xml;

  private Pef(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The file. */
  static byte[] bytes(PefHead head, List<BrailleVolume> volumes, BrailleLayout layout) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new Pef(xml).write(head, volumes, layout);
      xml.close();
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
    return bytes.toByteArray();
  }

  private void write(PefHead head, List<BrailleVolume> volumes, BrailleLayout layout)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    begin("pef");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("version", "2008-1");
    head(head);
    begin("body");
    for (BrailleVolume volume : volumes) {
      volume(volume, layout);
    }
    end();
    end();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void head(PefHead head) throws XMLStreamException {
    begin("head");
    begin("meta");
    xml.writeNamespace("dc", DUBLIN_CORE);
    for (Map.Entry<String, String> term : head.terms().entrySet()) {
      xml.writeCharacters("\n");
      xml.writeStartElement("dc", term.getKey(), DUBLIN_CORE);
      xml.writeCharacters(term.getValue());
      xml.writeEndElement();
    }
    end();
    end();
  }

  private void volume(BrailleVolume volume, BrailleLayout layout) throws XMLStreamException {
    begin("volume");
    xml.writeAttribute("cols", Integer.toString(layout.cells()));
    xml.writeAttribute("rows", Integer.toString(layout.lines()));
    xml.writeAttribute("rowgap", "0");
    xml.writeAttribute("duplex", "true");
    begin("section");
    for (List<String> page : volume.pages()) {
      begin("page");
      for (String line : page) {
        begin("row");
        xml.writeCharacters(line);
        xml.writeEndElement();
      }
      end();
    }
    end();
    end();
  }

  private void begin(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }
}
