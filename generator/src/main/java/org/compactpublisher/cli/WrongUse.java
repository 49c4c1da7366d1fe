package org.compactpublisher.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says how a command is used when it was used wrongly. */
final class WrongUse implements IParameterExceptionHandler {
  private final Terminal terminal;

  WrongUse(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    terminal.error(message(fault));
    terminal.error(
        suggestion(fault)
            .orElse(
                "'" + command.getCommandSpec().qualifiedName() + " --help' shows how it is used."));
    return Main.WRONG_USE;
  }

  private static String message(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().get(0);
      String what = "argument";
      if (unmatched.isUnknownOption()) {
        what = "option";
      } else if (!fault.getCommandLine().getSubcommands().isEmpty()) {
        what = "command";
      }
      return "There is no " + what + " '" + typed + "'.";
    }
    return fault.getMessage();
  }

  private static Optional<String> suggestion(ParameterException fault) {
    return fault instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions().stream()
            .findFirst()
            .map(word -> "Did you mean '" + word + "'?")
        : Optional.empty();
  }
}
