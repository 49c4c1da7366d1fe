package org.compactpublisher.assemble;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.compactpublisher.content.ContentFolder;
import org.compactpublisher.content.markdown.ProseTargets.Picture;
import org.compactpublisher.source.Diagnostics;
import org.compactpublisher.source.Rule;
import org.compactpublisher.source.SourceFile;

/**
 * Reads the size of a picture and refuses what could reach outside it: in an SVG only drawing
 * elements and presentation attributes are allowed, since a library that sets PDFs follows links in
 * pictures by itself.
 */
final class PictureReader {
  /** 5 MiB: a photograph for a printed page. */
  private static final int MAX_BYTES = 5 << 20;

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "title",
          "desc",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "defs",
          "marker");

  /** A reference that does not stay inside the drawing. */
  private static final Pattern OUTSIDE = Pattern.compile("(?i)url\\(\\s*['\"]?\\s*(?!#)");

  /** A length in pixels, without unit; nothing has no size. */
  private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,4}(\\.[0-9]+)?");

  private static final Set<String> REFUSED_ATTRIBUTES = Set.of("style", "class", "href");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  private final ContentFolder folder;
  private final Diagnostics diagnostics;

  PictureReader(ContentFolder folder, Diagnostics diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** The size; absent, with a diagnostic, when the picture cannot be used. */
  Optional<Picture> read(String path) {
    long size = folder.size(path);
    if (size > MAX_BYTES) {
      diagnostics.add(
          Rule.FILE_TOO_LARGE,
          folder.shown(path),
          "the picture has " + (size >> 10) + " KiB; 5120 KiB is the most",
          "save it smaller");
      return Optional.empty();
    }
    byte[] bytes = folder.bytes(path);
    return path.endsWith(".svg") ? svg(path, bytes) : png(path, bytes);
  }

  private Optional<Picture> png(String path, byte[] bytes) {
    if (bytes.length < 24 || !ByteBuffer.wrap(bytes, 0, 4).equals(ByteBuffer.wrap(PNG))) {
      diagnostics.add(
          Rule.IMAGE_UNSAFE, folder.shown(path), "this is not a PNG picture", "save it as PNG");
      return Optional.empty();
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    return Optional.of(new Picture(header.getInt(16), header.getInt(20)));
  }

  private Optional<Picture> svg(String path, byte[] bytes) {
    Optional<SourceFile> file = folder.text(path, diagnostics);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return elements(file.get(), xml);
    } catch (XMLStreamException fault) {
      Location place = fault.getLocation();
      tell(file.get(), place, "the drawing is not well-formed XML", "save it again as plain SVG");
      return Optional.empty();
    }
  }

  private Optional<Picture> elements(SourceFile file, XMLStreamReader xml)
      throws XMLStreamException {
    Optional<Picture> size = Optional.empty();
    boolean safe = true;
    boolean begun = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        tell(
            file,
            xml.getLocation(),
            "a document type is not allowed",
            "remove the line <!DOCTYPE …>");
        safe = false;
      } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
        tell(
            file,
            xml.getLocation(),
            "<?" + xml.getPITarget() + "> is not allowed in a drawing",
            "remove the line");
        safe = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        safe &= allowed(file, xml);
        if (!begun) {
          size = size(file, xml);
          begun = true;
        }
      }
    }
    return safe ? size : Optional.empty();
  }

  private boolean allowed(SourceFile file, XMLStreamReader xml) {
    if (!ELEMENTS.contains(xml.getLocalName())) {
      tell(
          file,
          xml.getLocation(),
          "<" + xml.getLocalName() + "> is not allowed in a drawing",
          "use shapes and text only: " + String.join(", ", ELEMENTS.stream().sorted().toList()));
      return false;
    }
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      String name = xml.getAttributeLocalName(index);
      String value = xml.getAttributeValue(index);
      boolean outside = OUTSIDE.matcher(value).find();
      if (REFUSED_ATTRIBUTES.contains(name) || name.startsWith("on") || outside) {
        tell(
            file,
            xml.getLocation(),
            "the attribute '" + name + "' is not allowed in a drawing",
            "use attributes such as fill, stroke and font-size");
        return false;
      }
    }
    return true;
  }

  private Optional<Picture> size(SourceFile file, XMLStreamReader xml) {
    String width = xml.getAttributeValue(null, "width");
    String height = xml.getAttributeValue(null, "height");
    if (!xml.getLocalName().equals("svg")) {
      tell(
          file, xml.getLocation(), "the drawing does not begin with <svg>", "save it as plain SVG");
      return Optional.empty();
    }
    if (!isLength(width) || !isLength(height)) {
      tell(
          file,
          xml.getLocation(),
          "the drawing does not say its size",
          "give <svg> a width and a height in pixels, without unit, such as width=\"640\"");
      return Optional.empty();
    }
    return Optional.of(
        new Picture(Math.round(Float.parseFloat(width)), Math.round(Float.parseFloat(height))));
  }

  private static boolean isLength(String length) {
    return length != null && LENGTH.matcher(length).matches();
  }

  private void tell(SourceFile file, Location place, String message, String hint) {
    diagnostics.add(
        Rule.IMAGE_UNSAFE,
        file,
        place.getLineNumber(),
        Math.max(1, place.getColumnNumber()),
        message,
        hint);
  }
}
