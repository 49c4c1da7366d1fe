package org.compactpublisher.cli;

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
    terminal.error(fault.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(fault, command.getErr())) {
      terminal.error(
          "'" + command.getCommandSpec().qualifiedName() + " --help' shows how it is used.");
    }
    return Main.WRONG_USE;
  }
}
