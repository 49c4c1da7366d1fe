package org.compactpublisher.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.compactpublisher.build.BuildReport;
import org.compactpublisher.build.ContentCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the content and says everything that is wrong. */
@Command(
    name = "check",
    description = "Checks the content and says everything that is wrong.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Nothing is wrong, or warnings only.",
      " 1:The content has errors.",
      " 2:The command was used wrongly.",
      " 3:The disk or the program failed."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./compact check --strict")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      description = "Where the content is. Default: content, beside the launcher.")
  private Path content;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print what is wrong: ${COMPLETION-CANDIDATES}. Default: text.")
  private Output format = Output.text;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Option(
      names = "--record",
      description = "Write down the ids that each edition publishes, so that none gets lost.")
  private boolean record;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** How faults are printed; the names are what is typed. */
  enum Output {
    text,
    json,
    sarif
  }

  @Override
  public Integer call() {
    Path folder = Project.folder(content, "content");
    BuildReport report = ContentCheck.run(folder, Project.shown(folder), record);
    if (report.refusal().isPresent()) {
      return terminal.refused(report.refusal().get());
    }
    switch (format) {
      case json ->
          terminal.say(new DiagnosticReport(strict).json(report.diagnostics()).stripTrailing());
      case sarif ->
          terminal.say(new DiagnosticReport(strict).sarif(report.diagnostics()).stripTrailing());
      default -> tell(report);
    }
    return report.failed(strict) ? Main.CONTENT_HAS_ERRORS : CommandLine.ExitCode.OK;
  }

  private void tell(BuildReport report) {
    String faults = new DiagnosticPrinter(terminal.colours()).print(report.diagnostics(), strict);
    if (faults.isEmpty()) {
      terminal.say(
          String.format(
              Locale.ROOT,
              "Nothing is wrong in %d compact%s.",
              report.compacts(),
              report.compacts() == 1 ? "" : "s"));
    } else {
      terminal.error(faults.stripTrailing());
    }
  }
}
