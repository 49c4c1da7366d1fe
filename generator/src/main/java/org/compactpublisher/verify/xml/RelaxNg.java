package org.compactpublisher.verify.xml;

import com.thaiopensource.util.PropertyMap;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.Tool;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A grammar in RELAX NG. */
final class RelaxNg {
  static final Tool TOOL = Tool.library("Jing", "jing");
  private final URL grammar;
  private final SchemaReader syntax;

  RelaxNg(URL grammar, SchemaReader syntax) {
    this.grammar = grammar;
    this.syntax = syntax;
  }

  /** What is wrong with a file by it. */
  List<String> messages(Path file) throws IOException {
    Messages messages = new Messages();
    ValidationDriver driver = driver(messages);
    try {
      driver.validate(PublishedXml.source(file));
    } catch (SAXException unreadable) {
      messages.unreadable(unreadable);
    }
    return messages.found();
  }

  private ValidationDriver driver(Messages messages) throws IOException {
    PropertyMapBuilder settings = new PropertyMapBuilder();
    settings.put(ValidateProperty.ERROR_HANDLER, messages);
    PropertyMap forGrammar = settings.toPropertyMap();
    settings.put(ValidateProperty.XML_READER_CREATOR, PublishedXml::reader);
    ValidationDriver driver = new ValidationDriver(forGrammar, settings.toPropertyMap(), syntax);
    try {
      if (driver.loadSchema(new InputSource(grammar.toString()))) {
        return driver;
      }
    } catch (SAXException fault) {
      throw new IllegalStateException(grammar + ": " + messages.found(), fault);
    }
    throw new IllegalStateException(grammar + ": " + messages.found());
  }
}
