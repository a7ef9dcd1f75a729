package dev.tearsheet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line of Tearsheet.
 *
 * <p>Exit codes: 0, 1 when some input failed, 2 when the command was misused.
 */
@Command(
    name = "tearsheet",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Turns raw scraped pages into typed articles with attributed quotes.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:All input was read.", "1:Some input failed.", "2:The command was misused."},
    subcommands = {Parse.class, Batch.class, Quotes.class, Explain.class})
public final class Main implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /**
   * Runs the command line and ends the process with its exit code.
   *
   * @param arguments the words after the program's name
   */
  public static void main(String... arguments) {
    CommandLine line = commandLine();
    line.setOut(
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    System.exit(line.execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Missing command");
    }
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine line = misuse.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    line.getErr().println(command + ": " + misuse.getMessage() + "; see " + command + " --help");
    return ExitCode.USAGE;
  }

  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult result) {
    line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + Reason.of(failure));
    return ExitCode.SOFTWARE;
  }
}
