package org.compactpublisher.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.compactpublisher.build.SiteVerification;
import org.compactpublisher.build.VerifyReport;
import org.compactpublisher.build.VerifyRequest;
import org.compactpublisher.verify.CheckerArchive;
import org.compactpublisher.verify.MissingProgramException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the standards' own checkers on a published site and adds a report to it. */
@Command(
    name = "verify",
    description = {
      "Runs the standards' own checkers on a published site and adds a report to it.",
      "The next build leaves the report out. Needs Chromium."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Every file conforms.",
      " 1:Something does not conform, or the content has errors.",
      " 2:The command was used wrongly.",
      " 3:The disk or the program failed, or Chromium is missing."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./compact verify --out preview")
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where the published site is. Default: site, beside the launcher.")
  private Path out;

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      description = "What it was published from. Default: content, beside the launcher.")
  private Path content;

  @Option(
      names = "--theme",
      paramLabel = "NAME|FOLDER",
      description = "The theme it was published in. Default: default.")
  private String theme = "default";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of the report. Default: SOURCE_DATE_EPOCH, else today.")
  private LocalDate date;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    VerifyRequest request = request();
    try {
      return tell(
          request,
          SiteVerification.run(request, CheckerArchive.load(), new VerificationPrinter(terminal)));
    } catch (MissingProgramException missing) {
      terminal.error("error: " + missing.getMessage());
      terminal.error("    hint: " + missing.hint());
      return Main.FAILED;
    }
  }

  private int tell(VerifyRequest request, VerifyReport report) {
    if (report.refusal().isPresent()) {
      return terminal.refused(report.refusal().get());
    }
    if (!report.diagnostics().isEmpty()) {
      String faults = new DiagnosticPrinter(terminal.colours()).print(report.diagnostics(), false);
      terminal.error(faults.stripTrailing());
      return Main.CONTENT_HAS_ERRORS;
    }
    String folder = Project.shown(request.site());
    if (report.report().isPresent()) {
      terminal.say("The report is in " + folder + "/formats/conformance");
    } else {
      terminal.say("No report was added: '" + folder + "' has no pages that could lead to one.");
      terminal.say("    hint: build with html among the --formats");
    }
    return report.conforms() ? CommandLine.ExitCode.OK : Main.DOES_NOT_CONFORM;
  }

  private VerifyRequest request() {
    Path from = Project.folder(content, "content");
    Path look = look();
    return new VerifyRequest(
        from,
        Project.shown(from),
        look,
        Project.shown(look),
        Project.folder(out, "site"),
        SourceDate.of(date, spec.commandLine()).orElseGet(() -> LocalDate.now(Clock.systemUTC())));
  }

  private Path look() {
    try {
      return Project.theme(theme);
    } catch (InvalidPathException unreal) {
      throw new ParameterException(
          spec.commandLine(), "'" + theme + "' is no name of a folder on this computer.");
    }
  }
}
