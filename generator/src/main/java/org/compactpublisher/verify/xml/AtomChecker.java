package org.compactpublisher.verify.xml;

import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.compactpublisher.verify.FileChecker;
import org.compactpublisher.verify.Standard;
import org.compactpublisher.verify.Tool;

/** The news feed is valid Atom. */
public final class AtomChecker implements FileChecker {

  @Override
  public Standard standard() {
    return new Standard("atom", "Atom (RFC 4287)");
  }

  @Override
  public Tool tool() {
    return RelaxNg.TOOL;
  }

  @Override
  public String ending() {
    return "feed.xml";
  }

  @Override
  public List<String> messages(Path file) throws IOException {
    return new RelaxNg(AtomChecker.class.getResource("atom.rnc"), CompactSchemaReader.getInstance())
        .messages(file);
  }
}
