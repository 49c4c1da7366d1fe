package org.compactpublisher.verify.epub;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** E-books are valid EPUB 3, without a message of any severity. */
public final class EpubChecker implements FileChecker {

  @Override
  public Standard standard() {
    return new Standard("epub", "EPUB 3.3");
  }

  @Override
  public Tool tool() {
    return Tool.library("EPUBCheck", "epubcheck");
  }

  @Override
  public String ending() {
    return ".epub";
  }

  @Override
  public List<String> messages(Path file) {
    Messages messages = new Messages();
    messages.setEpubFileName(file.toString());
    EpubCheck check = new EpubCheck(file.toFile(), messages);
    check.setLocale(Locale.ENGLISH);
    check.doValidate();
    return List.copyOf(messages.found);
  }

  /** What the checker says. */
  private static final class Messages extends MasterReport {
    private final List<String> found = new ArrayList<>();

    @Override
    public void message(Message message, EPUBLocation place, Object... values) {
      if (message.getSeverity() != Severity.SUPPRESSED) {
        String where = place.getPath() + ":" + place.getLine() + ":" + place.getColumn() + ": ";
        found.add(where + message.getID() + ": " + message.getMessage(values));
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}
