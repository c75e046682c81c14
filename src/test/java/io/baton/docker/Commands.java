package io.baton.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs programs of this machine.
final class Commands {
    private static final long LONGEST_MINUTES = 15;

    private Commands() {}

    /// @return what it printed
    /// @throws AssertionError if it fails; the message has its output
    static String output(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + "\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Whether a program is installed.
    static boolean installed(String program) {
        try {
            output(List.of("sh", "-c", "command -v " + program));
            return true;
        } catch (AssertionError _) {
            return false;
        }
    }
}
