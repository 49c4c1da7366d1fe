package org.compactpublisher.verify.xml;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.sax.SAXSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;
import org.xml.sax.SAXException;

/** The list of pages is one that search engines can read. */
public final class SitemapChecker implements FileChecker {

  @Override
  public Standard standard() {
    return new Standard("sitemap", "Sitemaps 0.9");
  }

  @Override
  public Tool tool() {
    return new Tool("Java’s XML Schema checker", System.getProperty("java.version"));
  }

  @Override
  public String ending() {
    return "sitemap.xml";
  }

  @Override
  public List<String> messages(Path file) throws IOException {
    Messages messages = new Messages();
    try {
      Validator validator =
          SchemaFactory.newDefaultInstance()
              .newSchema(SitemapChecker.class.getResource("sitemap.xsd"))
              .newValidator();
      validator.setErrorHandler(messages);
      validator.validate(new SAXSource(PublishedXml.reader(), PublishedXml.source(file)));
    } catch (SAXException unreadable) {
      messages.unreadable(unreadable);
    }
    return messages.found();
  }
}
