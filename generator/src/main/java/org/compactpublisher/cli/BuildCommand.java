package org.compactpublisher.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.compactpublisher.build.BuildReport;
import org.compactpublisher.build.BuildRequest;
import org.compactpublisher.build.SiteAddress;
import org.compactpublisher.build.SiteBuild;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks the content and publishes it. */
@Command(
    name = "build",
    description = "Checks the content and publishes it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Published.",
      " 1:The content has errors; nothing was published.",
      " 2:The command was used wrongly.",
      " 3:The disk or the program failed."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./compact build --only kent-2009 --formats html,pdf --out preview")
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      description = "Where the content is. Default: content, beside the launcher.")
  private Path content;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where to publish to. Default: site, beside the launcher.")
  private Path out;

  @Option(
      names = "--theme",
      paramLabel = "NAME|FOLDER",
      description = "What it looks like: a folder under themes, or any folder. Default: default.")
  private String theme = "default";

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      completionCandidates = FormatNames.class,
      description = "Which formats to make: ${COMPLETION-CANDIDATES}. Default: all of them.")
  private List<String> formats = List.of();

  @Option(
      names = "--without",
      paramLabel = "FORMAT",
      split = ",",
      description = "Which formats to leave out, such as audio. Default: none.")
  private List<String> without = List.of();

  @Option(
      names = "--only",
      paramLabel = "COMPACT",
      split = ",",
      description = "Which compacts to publish; nothing links to the others. Default: all.")
  private List<String> only = List.of();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will be. Default: base-url of site.yaml.")
  private String baseUrl;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day it is built for. Default: SOURCE_DATE_EPOCH, else the newest date in the content.")
  private LocalDate date;

  @Option(names = "--strict", description = "Warnings stop publication like errors.")
  private boolean strict;

  @Option(
      names = "--jobs",
      paramLabel = "NUMBER",
      description =
          "How many compacts to make at once; each needs about 100 MB of memory. Default: the"
              + " number of processors, at most 4.")
  private int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--no-cache",
      description =
          "Speak all audio anew. Without it, parts whose words, voice and language have not changed"
              + " are taken over from the site that is replaced.")
  private boolean anew;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Lists the formats in the help. */
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SiteBuild.formats().iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    BuildRequest request = request();
    BuildReport report =
        SiteBuild.run(request, (compact, files) -> terminal.say(compact + ": " + files + " files"));
    if (report.refusal().isPresent()) {
      return terminal.refused(report.refusal().get());
    }
    String faults = new DiagnosticPrinter(terminal.colours()).print(report.diagnostics(), strict);
    if (!faults.isEmpty()) {
      terminal.error(faults.stripTrailing());
    }
    report.notes().forEach(note -> terminal.error("note: " + note));
    return tell(request, report);
  }

  private int tell(BuildRequest request, BuildReport report) {
    if (report.files() == 0) {
      terminal.error("Nothing was published.");
      return Main.CONTENT_HAS_ERRORS;
    }
    terminal.say("Published " + report.files() + " files to " + Project.shown(request.target()));
    return CommandLine.ExitCode.OK;
  }

  private BuildRequest request() {
    Path from = Project.folder(content, "content");
    Path look = look();
    return new BuildRequest(
        from,
        Project.shown(from),
        look,
        Project.shown(look),
        Project.folder(out, "site").toAbsolutePath().normalize(),
        formats(),
        only,
        Optional.ofNullable(baseUrl).map(this::address),
        SourceDate.of(date, spec.commandLine()),
        strict,
        jobs(),
        anew);
  }

  private Path look() {
    try {
      return Project.theme(theme);
    } catch (InvalidPathException unreal) {
      throw wrong("'" + theme + "' is no name of a folder on this computer.");
    }
  }

  private String address(String url) {
    SiteAddress.fault(url)
        .ifPresent(
            fault -> {
              throw wrong(fault);
            });
    return url;
  }

  private Set<String> formats() {
    requireKnown(formats);
    requireKnown(without);
    Set<String> wanted = new TreeSet<>(formats.isEmpty() ? SiteBuild.formats() : formats);
    without.forEach(wanted::remove);
    if (wanted.isEmpty()) {
      throw wrong("No format is left to make: --without names them all.");
    }
    return wanted;
  }

  private void requireKnown(List<String> named) {
    for (String format : named) {
      if (!SiteBuild.formats().contains(format)) {
        throw wrong(
            "There is no format '"
                + format
                + "'. The formats are "
                + String.join(", ", SiteBuild.formats())
                + ".");
      }
    }
  }

  private int jobs() {
    if (jobs < 1) {
      throw wrong("--jobs is " + jobs + "; it must be 1 or more.");
    }
    return jobs;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
