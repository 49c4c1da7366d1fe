package org.compactpublisher.verify.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** Word documents open, and their text and styles keep to the schema of Office Open XML. */
public final class WordChecker implements FileChecker {

  @Override
  public Standard standard() {
    return new Standard("docx", "Office Open XML");
  }

  @Override
  public Tool tool() {
    return Tool.library("Apache POI", "poi");
  }

  @Override
  public String ending() {
    return ".docx";
  }

  @Override
  public List<String> messages(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        XWPFDocument document = new XWPFDocument(bytes)) {
      List<String> messages = new ArrayList<>(messages("text", document.getDocument()));
      messages.addAll(messages("styles", document.getStyle()));
      return messages;
    } catch (POIXMLException
        | OpenXML4JRuntimeException
        | XmlException
        | IllegalArgumentException unreadable) {
      return List.of("is no Word document that can be opened: " + unreadable.getMessage());
    }
  }

  private static List<String> messages(String part, XmlObject xml) {
    List<XmlError> errors = new ArrayList<>();
    XmlOptions options = new XmlOptions().setErrorListener(errors);
    boolean valid = xml.validate(options);
    return valid
        ? List.of()
        : errors.stream().map(error -> part + ": " + error.getMessage()).distinct().toList();
  }
}
