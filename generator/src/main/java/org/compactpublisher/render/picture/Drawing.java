package org.compactpublisher.render.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.compactpublisher.render.ThemeFonts;

/**
 * Paints a drawing, given as SVG, for programs that show pictures only: shapes, lines and words in
 * the theme's own font, with plain arithmetic, so that every machine gives the same picture.
 */
public final class Drawing {
  private static final int SPACES = 4;

  private final Map<Boolean, TrueType> fonts;
  private final int width;
  private final Deque<DrawingPaint> paints = new ArrayDeque<>();
  private Canvas canvas;
  private double x;
  private double y;
  private int hidden;

  private Drawing(ThemeFonts fonts, int width) {
    this.fonts =
        Map.of(
            false, new TrueType(fonts.read(fonts.text(), 400)),
            true, new TrueType(fonts.read(fonts.text(), 700)));
    this.width = width;
  }

  /**
   * The drawing as PNG on a white ground; absent when it holds what cannot be painted so, such as a
   * turned word, a marker or a colour by name.
   *
   * @param width of the picture in pixels
   */
  public static Optional<byte[]> png(byte[] svg, ThemeFonts fonts, int width) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new Drawing(fonts, width)
          .paint(factory.createXMLStreamReader(new ByteArrayInputStream(svg)));
    } catch (XMLStreamException | IllegalArgumentException unpaintable) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> paint(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS && hidden == 0 && canvas != null) {
        words(xml.getText().replaceAll("\\s+", " "));
      }
    }
    return Optional.ofNullable(canvas).map(Canvas::png);
  }

  private void begin(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (name.equals("title") || name.equals("desc")) {
      hidden++;
      return;
    }
    if (canvas == null) {
      open(xml);
    } else {
      paints.push(paints.element().within(xml));
    }
    switch (name) {
      case "svg", "g" -> {}
      case "text", "tspan" -> move(xml, name.equals("text"));
      default -> shape(DrawingShape.of(xml));
    }
  }

  private void end(String name) {
    if (name.equals("title") || name.equals("desc")) {
      hidden--;
    } else {
      paints.pop();
    }
  }

  private void open(XMLStreamReader xml) {
    String box = xml.getAttributeValue(null, "viewBox");
    String[] view =
        (box == null
                ? "0 0 "
                    + DrawingShape.number(xml, "width")
                    + " "
                    + DrawingShape.number(xml, "height")
                : box)
            .strip()
            .split("[\\s,]+", -1);
    if (view.length != SPACES) {
      throw new IllegalArgumentException("a view box has four numbers");
    }
    double scale = width / Double.parseDouble(view[2]);
    canvas = new Canvas(width, (int) Math.round(scale * Double.parseDouble(view[3])), 0xffffff);
    paints.push(
        DrawingPaint.first(
                scale, -scale * Double.parseDouble(view[0]), -scale * Double.parseDouble(view[1]))
            .within(xml));
  }

  private void move(XMLStreamReader xml, boolean fresh) {
    x = DrawingShape.number(xml, "x", fresh ? 0 : x) + DrawingShape.number(xml, "dx", 0);
    y = DrawingShape.number(xml, "y", fresh ? 0 : y) + DrawingShape.number(xml, "dy", 0);
  }

  private void words(String words) {
    if (words.isBlank()) {
      return;
    }
    DrawingPaint paint = paints.element();
    TrueType font = fonts.get(paint.bold());
    double size = paint.fontSize();
    double length = font.width(words.strip(), size);
    double from = x - length * paint.anchor();
    paint
        .fill()
        .ifPresent(
            colour ->
                canvas.fill(
                    font.outline(words.strip(), size * paint.scale(), paint.x(from), paint.y(y)),
                    colour));
    x = from + font.width(words, size);
  }

  private void shape(DrawingShape shape) {
    DrawingPaint paint = paints.element();
    paint.fill().ifPresent(colour -> canvas.fill(shape.filled(paint), colour));
    paint
        .stroke()
        .ifPresent(colour -> shape.stroked(paint).forEach(line -> canvas.fill(line, colour)));
  }
}
