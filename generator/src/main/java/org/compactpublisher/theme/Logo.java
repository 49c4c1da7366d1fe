package org.compactpublisher.theme;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.compactpublisher.source.Rule;

/**
 * The drawing that stands for the publisher.
 *
 * @param path of the file in the theme
 * @param width in pixels, as the drawing says
 * @param height in pixels, as the drawing says
 */
public record Logo(String path, String width, String height) {
  private static final String FOLDER = "html/assets/";
  private static final Pattern LENGTH = Pattern.compile("[1-9][0-9]{0,4}(\\.[0-9]+)?");

  /**
   * The logo that {@code theme.yaml} names; absent when it names none, or none that can be used.
   */
  static Optional<Logo> of(ThemeValues values, ThemeFiles files) {
    check("icon", values, files);
    return check("file", values, files);
  }

  private static Optional<Logo> check(String key, ThemeValues values, ThemeFiles files) {
    String name = values.text("logo", key);
    Optional<Logo> logo = Optional.empty();
    if (!name.isEmpty() && !files.has(FOLDER + name)) {
      tell(key, values, "there is no file '" + FOLDER + name + "'", "put the drawing there");
    } else if (!name.isEmpty()) {
      logo = read(FOLDER + name, files.read(FOLDER + name));
      if (logo.isEmpty()) {
        tell(
            key,
            values,
            "'" + name + "' is not a drawing whose size is known",
            "save it as plain SVG, and give <svg> a width and a height in pixels, without unit");
      }
    }
    return logo;
  }

  private static void tell(String key, ThemeValues values, String message, String hint) {
    values.fault(Rule.THEME_FILE, List.of("logo", key), message, hint);
  }

  private static Optional<Logo> read(String path, byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      xml.nextTag();
      Logo logo =
          new Logo(
              path, xml.getAttributeValue(null, "width"), xml.getAttributeValue(null, "height"));
      boolean whole = xml.getLocalName().toLowerCase(Locale.ROOT).equals("svg") && logo.sized();
      while (xml.hasNext()) {
        xml.next();
      }
      return Optional.of(logo).filter(found -> whole);
    } catch (XMLStreamException notDrawn) {
      return Optional.empty();
    }
  }

  private boolean sized() {
    return width != null
        && height != null
        && LENGTH.matcher(width).matches()
        && LENGTH.matcher(height).matches();
  }
}
