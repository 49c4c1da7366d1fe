package org.compactpublisher.assemble;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.compactpublisher.source.SourceFile;

/** Finds, line by line, the subjects that the undertakings of a file name. */
final class SubjectScan {
  private static final Pattern KEY = Pattern.compile("[- ]*([a-z-]+):(.*)");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private SubjectScan() {}

  static Set<String> of(SourceFile file) {
    Set<String> subjects = new TreeSet<>();
    boolean inside = false;
    for (String line : file.lines()) {
      String plain = line.replaceFirst("(^|\\s)#.*", "");
      Matcher key = KEY.matcher(plain);
      boolean begins = key.matches();
      inside = begins ? key.group(1).equals("subjects") : inside;
      if (inside) {
        ID.matcher(begins ? key.group(2) : plain)
            .results()
            .forEach(found -> subjects.add(found.group()));
      }
    }
    return subjects;
  }
}
