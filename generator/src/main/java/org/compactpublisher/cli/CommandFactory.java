package org.compactpublisher.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing them where to print. */
final class CommandFactory implements IFactory {
  private final Terminal terminal;

  CommandFactory(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BuildCommand.class) {
      return type.cast(new BuildCommand(terminal));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(terminal));
    }
    if (type == VerifyCommand.class) {
      return type.cast(new VerifyCommand(terminal));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
