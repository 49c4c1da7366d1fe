package org.compactpublisher.verify.xml;

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
    PropertyMapBuilder settings = new PropertyMapBuilder();
    settings.put(ValidateProperty.ERROR_HANDLER, messages);
    ValidationDriver driver = new ValidationDriver(settings.toPropertyMap(), syntax);
    try {
      if (!driver.loadSchema(new InputSource(grammar.toString()))) {
        throw new IllegalStateException(grammar + ": " + messages.found());
      }
      driver.validate(new InputSource(file.toUri().toString()));
    } catch (SAXException unreadable) {
      throw new IllegalStateException("cannot read " + file, unreadable);
    }
    return messages.found();
  }
}
