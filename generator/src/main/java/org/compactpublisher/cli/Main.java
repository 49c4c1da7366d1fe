package org.compactpublisher.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The command line: arguments in, exit code out. */
@Command(
    name = "compact",
    description = "Publishes compacts in every accessible format.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {BuildCommand.class, CheckCommand.class, VerifyCommand.class},
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Done.",
      " 1:The content has errors, or a published file does not conform.",
      " 2:The command was used wrongly.",
      " 3:The disk or the program failed."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./compact build --only kent-2009")
public final class Main {
  static final int CONTENT_HAS_ERRORS = 1;
  static final int DOES_NOT_CONFORM = 1;
  static final int WRONG_USE = 2;
  static final int FAILED = 3;

  private Main() {}

  /** Runs the program and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    // Libraries change case by the machine's language: in Turkish, Dotify finds no pages.
    Locale.setDefault(Locale.ROOT);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, false, StandardCharsets.UTF_8);
    // The launcher knows whether a person is reading; the JVM of newer JDKs does not say.
    boolean terminal = Boolean.getBoolean("compact.terminal");
    boolean colours = terminal && System.getenv("NO_COLOR") == null;
    int code = run(arguments, new Terminal(out, err, colours, terminal));
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program as it does where nobody looks on: without colours. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return run(arguments, new Terminal(out, err, false, false));
  }

  private static int run(String[] arguments, Terminal terminal) {
    CommandLine line = new CommandLine(new Main(), new CommandFactory(terminal));
    line.registerConverter(LocalDate.class, Main::day);
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler(new WrongUse(terminal));
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          terminal.failed(fault);
          return FAILED;
        });
    if (arguments.length == 0) {
      line.usage(line.getErr());
      return WRONG_USE;
    }
    return line.execute(arguments);
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException unreal) {
      throw new TypeConversionException(
          "'" + typed + "' is not a day; write year, month and day, such as 2011-07-07");
    }
  }

  /** Reads the version from the program's own archive. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Compact Publisher " + (version == null ? "(unpacked)" : version)};
    }
  }
}
