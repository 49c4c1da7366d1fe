package org.compactpublisher.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.compactpublisher.verify.ConformanceReport.CheckedFile;
import org.compactpublisher.verify.ConformanceReport.CheckedStandard;
import org.compactpublisher.verify.Tool;
import org.compactpublisher.verify.Verification;

/**
 * Tells how checking goes on: a line for each standard; each different fault once, with the files
 * that have it; on a terminal also how many files are done.
 */
final class VerificationPrinter implements Verification.Progress {
  private static final String RED = "\u001b[1;31m";
  private static final String PLAIN = "\u001b[0m";

  private final Terminal terminal;

  VerificationPrinter(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void checking(Tool tool, int done, int files) {
    terminal.progress(tool.title() + ": " + done + " of " + files);
  }

  @Override
  public void checked(CheckedStandard checked) {
    terminal.progress("");
    int files = checked.files().size();
    String counted = files + (files == 1 ? " file" : " files");
    int failing = checked.failing();
    terminal.say(
        checked.standard().name()
            + ": "
            + counted
            + ", "
            + (failing == 0 ? "all conform" : failing + (failing == 1 ? " does" : " do") + " not")
            + " ("
            + checked.tool().title()
            + ")");
    byFault(checked).forEach((fault, paths) -> tell(checked.standard().id(), fault, paths));
  }

  private static Map<String, List<String>> byFault(CheckedStandard checked) {
    Map<String, List<String>> same = new TreeMap<>();
    for (CheckedFile file : checked.files()) {
      for (String fault : file.faults()) {
        same.computeIfAbsent(fault, each -> new ArrayList<>()).add(file.path());
      }
    }
    return same;
  }

  private void tell(String standard, String fault, List<String> paths) {
    String word = terminal.colours() ? RED + "error:" + PLAIN : "error:";
    long files = paths.stream().distinct().count();
    String places = files == 1 ? paths.get(0) : files + " files, such as " + paths.get(0);
    terminal.error(word + " [" + standard + "] " + fault);
    terminal.error("    in " + places);
  }
}
