package org.compactpublisher.render.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML file of one namespace, each element on a line of its own. */
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  XmlText(String root, String namespace) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** An attribute of the element that was just begun; {@code xml:lang} too. */
  XmlText attribute(String name, String value) {
    return write(() -> xml.writeAttribute(name, value));
  }

  /** Begins an element that holds others. */
  XmlText begin(String name) {
    return write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(name);
        });
  }

  /** An element with a text. */
  XmlText element(String name, String value) {
    return begin(name)
        .write(
            () -> {
              xml.writeCharacters(value);
              xml.writeEndElement();
            });
  }

  /** An element with a relation and an address. */
  XmlText link(String relation, String type, String address) {
    return begin("link")
        .attribute("rel", relation)
        .attribute("type", type)
        .attribute("href", address)
        .write(xml::writeEndElement);
  }

  /** Ends the element that was begun last. */
  XmlText end() {
    return write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndElement();
        });
  }

  /** The whole file, every element ended. */
  byte[] bytes() {
    end();
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndDocument();
        });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private XmlText write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (XMLStreamException fault) {
      throw new IllegalStateException(fault);
    }
  }

  /** One call of the writer. */
  @FunctionalInterface
  private interface Writing {
    void write() throws XMLStreamException;
  }
}
